package communique.edition;

import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Speaker;
import communique.model.Summit;
import communique.output.OutputFile;
import communique.output.Renderer;
import communique.output.Sink;
import communique.print.Manuscript;
import communique.print.Proof;
import communique.shape.Ref;
import communique.view.Addresses;
import communique.view.Views;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pictures that stand for sheets where their addresses are shared, one beside each page; only
 * where the site's own address is known.
 *
 * @param briefings the sheets in one language, set like paper
 * @param proof draws them
 */
record ShareCards(Briefings briefings, Proof proof) {

  private static final String ENDING = ".png";

  /** The path of the picture beside a web page. */
  static String path(String page) {
    return page.replaceFirst("\\.html$", ENDING);
  }

  Stream<Section> sections() {
    return dossier().site().base().isEmpty()
        ? Stream.of()
        : Stream.of(
            section("summits", Summit.class, Views::card),
            section("agreements", Agreement.class, Views::card),
            section("speakers", Speaker.class, Views::card));
  }

  private Dossier dossier() {
    return briefings.views().publication().dossier();
  }

  private <E extends Entry> Section section(String folder, Class<E> kind, SheetPages.View<E> view) {
    String below = briefings.views().translation().folder() + folder + "/";
    return new Section(
        path -> path.startsWith(below) && path.endsWith(ENDING),
        () -> dossier().all(kind).stream().map(entry -> file(kind, entry, view)));
  }

  private <E extends Entry> OutputFile<?> file(Class<E> kind, E entry, SheetPages.View<E> view) {
    Briefings.Sheet sheet =
        new Briefings.Sheet(
            Addresses.page(entry).orElseThrow(),
            "print/card.ftlh",
            SheetPages.found(Ref.to(kind, entry.id()), view));
    return new OutputFile<>(
        briefings.views().translation().folder() + path(sheet.page()),
        Optional.of(briefings.setting()),
        trace -> briefings.manuscript(sheet, trace),
        new Drawing(briefings, proof));
  }

  /** Draws them. */
  private record Drawing(Briefings briefings, Proof proof) implements Renderer<Manuscript> {

    @Override
    public void render(Manuscript manuscript, Sink out) throws IOException {
      proof.draw(manuscript, briefings.gallery()::bytes, out);
    }

    @Override
    public boolean isSlow() {
      return true;
    }
  }
}
