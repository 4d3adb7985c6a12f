package communique.edition;

import communique.model.Change;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Sheet;
import communique.model.Site;
import communique.output.OutputFile;
import communique.shape.Fingerprint;
import communique.view.Addresses;
import communique.view.AsOf;
import communique.view.Translation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
            .filter(address -> !publication.seesMore())
            .map(
                address ->
                    Section.below(
                        "sitemap", () -> finding.sitemaps(address, names.get().toList()))));
  }

  /**
   * An edition that shows more than is published is to be found by nobody: there is no list of its
   * pages, which are asked on each not to be indexed.
   */
  private OutputFile<?> robots(Optional<String> base) {
    boolean open = !publication.seesMore();
    Robots robots =
        new Robots(open, base.filter(address -> open).map(address -> address + SITEMAP));
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
    return new OutputFile<>(
        path,
        Optional.of(Fingerprint.of(new Listed(base, names, folders()))),
        trace -> new Sitemap(base, names, days(publication.dossier().heardBy(trace)), translations),
        Sitemap::write);
  }

  private record Listed(String base, List<String> names, List<String> folders) {}

  /** In which languages each page is, and where. */
  private List<String> folders() {
    return translations.stream()
        .map(translation -> translation.language().tag() + " " + translation.folder())
        .toList();
  }

  /** The days of the sheets, by their pages. */
  private static Map<String, LocalDate> days(Dossier dossier) {
    Map<String, LocalDate> days = new HashMap<>();
    AsOf asOf = new AsOf(dossier);
    Map<String, List<Change>> changes =
        dossier.all(Change.class).stream()
            .collect(Collectors.groupingBy(change -> change.record().id()));
    for (Sheet sheet : dossier.all(Sheet.class)) {
      asOf.touched(sheet, changes.getOrDefault(sheet.id(), List.of()))
          .ifPresent(day -> days.put(Addresses.page(sheet).orElseThrow(), day));
    }
    return days;
  }
}
