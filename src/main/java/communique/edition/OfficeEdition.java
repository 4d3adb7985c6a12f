package communique.edition;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Selection;
import communique.output.OutputFile;
import communique.output.Renderer;
import communique.output.Sink;
import communique.print.Manuscript;
import communique.render.Theme;
import communique.shape.Unreadable;
import communique.view.Addresses;
import communique.word.Letter;
import communique.word.Typescript;
import communique.word.Typewriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Sheets for offices: as Word documents, and in short as the text of a mail. They are written from
 * the views that pages and paper are written from.
 *
 * @param own the folder whose templates win over the packaged ones; need not exist
 */
public record OfficeEdition(Path own) {

  /** One sheet, or several in one book, as a Word document. */
  public OutputFile<?> document(
      Publication publication, Optional<Language> language, List<String> ids) {
    if (ids.size() != 1) {
      ids.forEach(id -> requireLeft(publication, id));
      return book(publication, language, selection(ids));
    }
    Briefings briefings = Briefings.in(language, publication, Theme.in(own));
    Briefings.Sheet sheet = sheet(ids.get(0), briefings).with("word/sheet.ftlh");
    return file(briefings, sheet, ".docx", new Typing(briefings.gallery()));
  }

  /**
   * All sheets in one book, as a Word document.
   *
   * @param language one of the languages of the site; the first if none is said
   * @throws Unreadable if the site is not in that language; while the view is made, if the dossier
   *     has nothing of what was chosen
   */
  public OutputFile<?> book(
      Publication publication, Optional<Language> language, Selection selection) {
    Briefings briefings = Briefings.in(language, publication, Theme.in(own));
    return file(
        briefings,
        briefings.book(selection).with("word/book.ftlh"),
        ".docx",
        new Typing(briefings.gallery()));
  }

  /**
   * What a sheet says first, what is in doubt and the sources of that, as plain text: a paragraph
   * is a line.
   *
   * @throws Unreadable if there is no such sheet, or the site is not in that language
   */
  public OutputFile<?> mail(Publication publication, Optional<Language> language, String id) {
    Briefings briefings = Briefings.in(language, publication, Theme.in(own));
    return file(
        briefings, sheet(id, briefings).with("word/mail.ftlh"), ".txt", OfficeEdition::send);
  }

  private static Selection selection(List<String> ids) {
    return new Selection(ids, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  private static Briefings.Sheet sheet(String id, Briefings briefings) {
    Publication publication = briefings.views().publication();
    requireLeft(publication, id);
    Dossier dossier = publication.dossier();
    selection(List.of(id)).in(dossier);
    Entry entry = dossier.item(id).flatMap(Item::entry).orElseThrow();
    String page = Addresses.page(entry).orElseThrow();
    return briefings.all().filter(sheet -> sheet.page().equals(page)).findFirst().orElseThrow();
  }

  /** Of what was withdrawn there is no sheet, and whoever asks for it has to know. */
  private static void requireLeft(Publication publication, String id) {
    publication.withdrawn().stream()
        .filter(gone -> gone.id().equals(id))
        .findFirst()
        .ifPresent(
            gone -> {
              throw Unreadable.wrongType(
                  "\"%s\" was withdrawn on %s: there is no sheet of it"
                      .formatted(id, gone.withdrawal().on()));
            });
  }

  private static OutputFile<Typescript> file(
      Briefings briefings, Briefings.Sheet sheet, String ending, Renderer<Typescript> renderer) {
    String path = briefings.path(sheet).replaceFirst("\\.pdf$", ending);
    return new OutputFile<>(
        path,
        Optional.empty(),
        trace -> {
          Manuscript written = briefings.manuscript(sheet, trace);
          return new Typescript(path, written.xhtml(), written.home());
        },
        renderer);
  }

  private static void send(Typescript script, Sink out) throws IOException {
    out.write(String.join("\n", Letter.lines(script)).getBytes(StandardCharsets.UTF_8));
  }

  /** Types Word documents. */
  private record Typing(Gallery gallery) implements Renderer<Typescript> {

    @Override
    public void render(Typescript script, Sink out) throws IOException {
      new Typewriter().type(script, gallery::bytes, out);
    }

    @Override
    public boolean isSlow() {
      return true;
    }
  }
}
