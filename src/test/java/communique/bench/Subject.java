package communique.bench;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.model.Publication;
import communique.model.Reader;
import communique.testing.GeneratedDossier;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A generated dossier.
 *
 * @param content its folder
 * @param shape what its agreements are like
 * @param sheets how many it has
 */
record Subject(Path content, Shape shape, int sheets) {

  /** What the agreements of a dossier are like. */
  enum Shape {
    FACTS("many facts", GeneratedDossier.TWO),
    PARTIES("a hundred parties to each agreement", 100);

    private final String title;
    private final int parties;

    Shape(String title, int parties) {
      this.title = title;
      this.parties = parties;
    }
  }

  /** Later than all that is told in it. */
  static final Instant READ = Instant.parse("2025-06-01T12:00:00Z");

  private static final String PAGE = "summits/summit-0";
  private static final String CLAIM = "claim-0";

  /** Writes it into a folder. */
  static Subject write(Path content, Shape shape, int sheets) throws IOException {
    Trees.delete(content);
    GeneratedDossier.write(content, sheets, shape.parties, 1);
    return new Subject(content, shape, sheets);
  }

  /** Its pages, for generators that know nothing of dossiers. */
  Stream<Page> pages() {
    Publication publication =
        ContentLoader.load(content, Cache.none()).dossier().asSeenBy(Reader.at(READ));
    return new SamePages(publication).all();
  }

  /** What its edit changes: the words of a claim on {@link #edited}. */
  String claim() {
    return pages()
        .filter(page -> page.path().equals(PAGE))
        .flatMap(page -> page.facts().stream())
        .filter(fact -> fact.id().equals(CLAIM))
        .map(fact -> fact.value().title())
        .findFirst()
        .orElseThrow();
  }

  /** The path of the page that its edit changes, without ending. */
  static String edited() {
    return PAGE;
  }

  /** What a table calls it. */
  String title() {
    return "%,d sheets, %s".formatted(sheets, shape.title);
  }
}
