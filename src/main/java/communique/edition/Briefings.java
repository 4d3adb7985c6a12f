package communique.edition;

import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Language;
import communique.model.Printed;
import communique.model.Publication;
import communique.model.Selection;
import communique.model.Speaker;
import communique.model.Summit;
import communique.print.Manuscript;
import communique.problem.OutputRules;
import communique.problem.Place;
import communique.problem.Problem;
import communique.render.Templates;
import communique.render.Theme;
import communique.shape.Fingerprint;
import communique.shape.Ref;
import communique.shape.Unreadable;
import communique.trace.Trace;
import communique.view.Addresses;
import communique.view.Imprint;
import communique.view.Messages;
import communique.view.SiteView;
import communique.view.Translation;
import communique.view.Views;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The printed sheets of a publication in one language.
 *
 * @param views makes what the templates show
 * @param templates the theme in that language
 * @param site what every page says about the site
 * @param imprint what every printed sheet says
 */
record Briefings(Views views, Templates templates, SiteView site, Imprint imprint) {

  /** The path of the book from the root of its language. */
  static final String BOOK = "downloads/briefing-book.pdf";

  /** Those sheets in a theme. */
  static Briefings of(Views views, Theme theme) {
    Templates templates = new Templates(theme, views.translation().messages());
    return new Briefings(views, templates, views.site("", "", "", ""), views.imprint());
  }

  /** Those in every language of the site. */
  static Stream<Briefings> all(Publication publication, Theme theme) {
    return Translation.of(publication.dossier().site()).stream()
        .map(translation -> of(new Views(publication, translation), theme));
  }

  /**
   * Those in one language.
   *
   * @param language one of the languages of the site; the first if none is said
   * @throws Unreadable if the site is not in that language
   */
  static Briefings in(Optional<Language> language, Publication publication, Theme theme) {
    Language wanted = language.orElse(publication.dossier().site().language());
    return all(publication, theme)
        .filter(briefings -> briefings.language().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                Unreadable.wrongType(
                    "the site is not in \"%s\"; it is in %s"
                        .formatted(
                            wanted.tag(),
                            publication
                                .dossier()
                                .site()
                                .readers()
                                .map(Language::tag)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * One of them.
   *
   * @param page the path of its web page from the root of the language; of a book, its own
   * @param template its template
   * @param view makes what the template shows at a path
   */
  record Sheet(String page, String template, Pages.View view) {

    /** The same, written with another template. */
    Sheet with(String other) {
      return new Sheet(page, other, view);
    }
  }

  /** All of them, to be printed one by one. */
  Stream<Sheet> all() {
    return Stream.<Stream<Sheet>>of(
            of(Summit.class, Views::summit),
            of(Agreement.class, Views::agreement),
            of(Speaker.class, Views::speaker))
        .flatMap(sheets -> sheets);
  }

  private <E extends Entry> Stream<Sheet> of(Class<E> kind, SheetPages.View<E> view) {
    return views.publication().dossier().all(kind).stream()
        .map(
            entry ->
                new Sheet(
                    Addresses.page(entry).orElseThrow(),
                    "print/sheet.ftlh",
                    SheetPages.found(Ref.to(kind, entry.id()), view)));
  }

  /** The book of all of them, if there is to be one. */
  Stream<Sheet> books() {
    return Stream.of(Selection.ALL)
        .filter(all -> PrintEdition.makesBook(views.publication().dossier()))
        .map(this::book);
  }

  /** Those that are chosen, in one book. */
  Sheet book(Selection selection) {
    return new Sheet(BOOK, "print/book.ftlh", (all, path) -> all.book(path, selection));
  }

  /** The path of a sheet from the root of the site. */
  String path(Sheet sheet) {
    return path(sheet.page());
  }

  private String path(String page) {
    return folder() + PrintEdition.path(page);
  }

  /** How long each of them is, given the number of pages in the file of a path. */
  Stream<Printed> printed(ToIntFunction<String> pages) {
    return views.publication().dossier().all(communique.model.Sheet.class).stream()
        .map(
            sheet -> {
              String path = path(Addresses.page(sheet).orElseThrow());
              return new Printed(sheet, language(), pages.applyAsInt(path));
            });
  }

  private Record view(Sheet sheet, Trace trace) {
    return sheet.view().of(views.heardBy(trace), folder() + sheet.page());
  }

  /** A fingerprint of all that a sheet depends on besides what it asks and the program. */
  String setting() {
    return templates.fingerprint() + Fingerprint.of(site) + Fingerprint.of(imprint);
  }

  /** What is printed of a sheet; what is asked for it is put to the trace. */
  Manuscript manuscript(Sheet sheet, Trace trace) {
    ByteArrayOutputStream xhtml = new ByteArrayOutputStream();
    try {
      templates.render(sheet.template(), view(sheet, trace), site, imprint, xhtml);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes all that is written to it", e);
    }
    Optional<String> home = Optional.of(imprint.base()).filter(base -> !base.isEmpty());
    return new Manuscript(
        path(sheet),
        xhtml.toString(StandardCharsets.UTF_8),
        home.map(base -> base + sheet.page()),
        remarks());
  }

  private Manuscript.Remarks remarks() {
    Messages words = views.translation().messages();
    return new Manuscript.Remarks(words.get("print.foreign"), words.get("print.failed"));
  }

  /** Tells of a sheet that the renderer fails on. */
  Problem unprintable(String id, String why) {
    Dossier dossier = views.publication().dossier();
    Place place = dossier.item(id).flatMap(Item::entry).map(dossier::origin).orElseThrow();
    return Problem.of(
        OutputRules.UNPRINTABLE,
        place,
        "this sheet cannot be printed; on paper a remark stands there: " + why);
  }

  /** The pictures that they show. */
  Gallery gallery() {
    return new Gallery(views.publication());
  }

  Language language() {
    return views.translation().language();
  }

  private String folder() {
    return views.translation().folder();
  }
}
