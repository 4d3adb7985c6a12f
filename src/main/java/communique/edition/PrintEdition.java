package communique.edition;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.Printed;
import communique.model.Publication;
import communique.model.Selection;
import communique.model.Sheet;
import communique.output.OutputFile;
import communique.output.Renderer;
import communique.output.Sink;
import communique.print.Manuscript;
import communique.print.Printer;
import communique.print.Printout;
import communique.print.Proof;
import communique.render.Theme;
import communique.shape.Unreadable;
import communique.trace.Memory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The printed briefings: a PDF for each summit, agreement and speaker, and a book of all of them,
 * in every language; and what is set like paper, the pictures that stand for sheets where they are
 * shared.
 */
public final class PrintEdition implements Edition {

  private final Path own;
  private final Printer printer = new Printer();

  /**
   * Briefings in a theme.
   *
   * @param own the folder whose templates win over the packaged ones; need not exist
   */
  public PrintEdition(Path own) {
    this.own = own;
  }

  /** A book of so many sheets is the longest that a build makes unasked: it takes much memory. */
  public static final int LONGEST_BOOK = 200;

  /** Whether a build of these records makes a book of all of them. */
  public static boolean makesBook(Dossier dossier) {
    int sheets = dossier.all(Sheet.class).size();
    return sheets > 0 && sheets <= LONGEST_BOOK;
  }

  /** The path of the PDF beside a web page. */
  static String path(String page) {
    return page.replaceFirst("\\.html$", ".pdf");
  }

  @Override
  public boolean isPaper() {
    return true;
  }

  @Override
  public Stream<Section> sections(Publication publication, Memory memory) {
    return Stream.concat(
        Stream.of(Section.ending(".pdf", () -> languages(publication).flatMap(this::files))),
        languages(publication)
            .flatMap(briefings -> new ShareCards(briefings, new Proof(printer)).sections()));
  }

  /**
   * Those that the public is given. Drafts bear more marks than what is published, and large type
   * is for readers who see less: it is not asked how many pages these take.
   */
  @Override
  public Stream<Printed> printed(Publication publication, ToIntFunction<String> pages) {
    return languages(publication)
        .filter(briefings -> !briefings.imprint().large() && !publication.seesMore())
        .flatMap(briefings -> briefings.printed(pages));
  }

  /**
   * One book.
   *
   * @param language one of the languages of the site; the first if none is said
   * @param selection its sheets
   * @throws Unreadable if the site is not in that language; while the view is made, if the dossier
   *     has nothing of what was chosen
   */
  public OutputFile<?> book(
      Publication publication, Optional<Language> language, Selection selection) {
    Briefings found = Briefings.in(language, publication, Theme.in(own));
    return file(found, found.book(selection), found.setting());
  }

  private Stream<Briefings> languages(Publication publication) {
    return Briefings.all(publication, Theme.in(own));
  }

  /** The books first: each keeps a worker busy for long. */
  private Stream<OutputFile<?>> files(Briefings briefings) {
    String setting = briefings.setting();
    return Stream.concat(briefings.books(), briefings.all())
        .map(sheet -> file(briefings, sheet, setting));
  }

  private OutputFile<?> file(Briefings briefings, Briefings.Sheet sheet, String setting) {
    return new OutputFile<>(
        briefings.path(sheet),
        Optional.of(setting),
        trace -> briefings.manuscript(sheet, trace),
        new Press(printer, briefings));
  }

  /** Prints manuscripts. */
  private record Press(Printer printer, Briefings briefings) implements Renderer<Manuscript> {

    @Override
    public void render(Manuscript manuscript, Sink out) throws IOException {
      Printout printout = printer.print(manuscript, briefings.gallery()::bytes, out);
      out.pages(printout.pages());
      printout.failed().forEach((id, why) -> out.tell(briefings.unprintable(id, why)));
    }

    @Override
    public boolean isSlow() {
      return true;
    }
  }
}
