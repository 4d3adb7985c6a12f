package communique.edition.search;

import static communique.edition.search.Script.list;
import static communique.edition.search.Script.quoted;

import communique.model.Publication;
import communique.output.OutputFile;
import communique.view.Views;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of the index, under {@code search/}. */
public final class SearchFiles {

  /** How many records are shown together are few, and they may stand anywhere. */
  private static final int RECORDS_IN_A_FILE = 8;

  private final Catalogue catalogue;
  private final Names names;
  private final Index index;

  private SearchFiles(Publication publication, List<Views> languages) {
    names = new Names(publication.dossier(), languages);
    catalogue = new Catalogue(publication.dossier(), names);
    index = new Index(catalogue.hits());
  }

  /**
   * The files: the list of the shards, the shards, and the records as results show them.
   *
   * @param languages the site's languages, each with what its pages call things
   */
  public static Stream<OutputFile<?>> of(Publication publication, List<Views> languages) {
    SearchFiles files = new SearchFiles(publication, languages);
    int shards = files.index.first().size();
    int records = (files.catalogue.size() + RECORDS_IN_A_FILE - 1) / RECORDS_IN_A_FILE;
    return Stream.of(
            Stream.of(files.contents()),
            IntStream.range(0, shards).mapToObj(files::shard),
            IntStream.range(0, records).mapToObj(files::records))
        .flatMap(all -> all);
  }

  private OutputFile<?> contents() {
    return file(
        "index.js",
        () ->
            list(
                Stream.of(
                    String.valueOf(RECORDS_IN_A_FILE),
                    list(names.tags().map(Script::quoted)),
                    list(index.first().stream().map(Script::quoted)))));
  }

  private OutputFile<?> shard(int number) {
    return file("words/" + number + ".js", () -> quoted(index.shard(number)));
  }

  private OutputFile<?> records(int number) {
    int first = number * RECORDS_IN_A_FILE;
    return file(
        "records/" + number + ".js",
        () -> list(catalogue.hits(first, first + RECORDS_IN_A_FILE).stream().map(this::record)));
  }

  private static OutputFile<?> file(String path, java.util.function.Supplier<String> data) {
    return new OutputFile<>("search/" + path, () -> new Script(path, data.get()), Script::write);
  }

  private String record(Hit hit) {
    return list(
        Stream.of(
            quoted(hit.kind()),
            quoted(hit.href()),
            list(Script.wordings(hit.title().wordings())),
            list(hit.about().stream().map(about -> list(Script.wordings(about.wordings())))),
            list(hit.date().stream().flatMap(date -> names.of(date).stream()).map(Script::quoted)),
            list(hit.passages().stream().map(SearchFiles::passage))));
  }

  private static String passage(Passage passage) {
    return list(
        Stream.concat(Stream.of(quoted(passage.anchor())), Script.wordings(passage.wordings())));
  }
}
