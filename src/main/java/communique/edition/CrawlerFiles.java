package communique.edition;

import communique.model.Publication;
import communique.model.Site;
import communique.output.OutputFile;
import communique.view.Translation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What search engines ask for: {@code robots.txt}, and a sitemap where the site has an address.
 *
 * @param publication what is published
 * @param translations the languages, the one at the root first
 */
record CrawlerFiles(Publication publication, List<Translation> translations) {

  /** Sitemaps may not be longer; sitemaps.org. */
  private static final int MOST = 50_000;

  private static final String SITEMAP = "sitemap.xml";

  /**
   * The files.
   *
   * @param names gives the pages to be found, from the root of each language
   */
  static Stream<Section> sections(Publication publication, Supplier<Stream<String>> names) {
    Site site = publication.dossier().site();
    CrawlerFiles finding = new CrawlerFiles(publication, Translation.of(site));
    return Stream.concat(
        Stream.of(Section.of(finding.robots(site.base()))),
        site.base().stream()
            .map(
                address ->
                    Section.below(
                        "sitemap", () -> finding.sitemaps(address, names.get().toList()))));
  }

  /** An edition that shows more than is published is to be found by nobody. */
  private OutputFile<?> robots(Optional<String> base) {
    boolean open = !publication.seesMore();
    Robots robots = new Robots(open, base.map(address -> address + SITEMAP));
    return new OutputFile<>("robots.txt", () -> robots, Robots::write);
  }

  private Stream<OutputFile<?>> sitemaps(String base, List<String> names) {
    int room = MOST / translations.size();
    if (names.size() <= room) {
      return Stream.of(sitemap(SITEMAP, base, names));
    }
    List<OutputFile<?>> parts =
        IntStream.rangeClosed(0, (names.size() - 1) / room)
            .<OutputFile<?>>mapToObj(
                i ->
                    sitemap(
                        "sitemap-" + (i + 1) + ".xml",
                        base,
                        names.subList(i * room, Math.min(names.size(), (i + 1) * room))))
            .toList();
    List<String> addresses = parts.stream().map(part -> base + part.path()).toList();
    return Stream.concat(
        Stream.of(
            new OutputFile<>(SITEMAP, () -> new Sitemap.Index(addresses), Sitemap.Index::write)),
        parts.stream());
  }

  private OutputFile<?> sitemap(String path, String base, List<String> names) {
    return new OutputFile<>(path, () -> new Sitemap(base, names, translations), Sitemap::write);
  }
}
