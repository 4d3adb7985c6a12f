package communique.edition.search;

import static communique.edition.search.Script.list;
import static communique.edition.search.Script.quoted;

import communique.model.Publication;
import communique.output.OutputFile;
import communique.shape.Fingerprint;
import communique.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of the index, under {@code search/}. */
public final class SearchFiles {

  /** Where they lie. */
  public static final String FOLDER = "search/";

  /** How many records are shown together are few, and they may stand anywhere. */
  private static final int RECORDS_IN_A_FILE = 8;

  /** As much of a hash as tells two states of one file apart. */
  private static final int HASH = 8;

  private final Catalogue catalogue;
  private final Names names;
  private final Index index;
  private final List<String> records = new ArrayList<>();

  private SearchFiles(Publication publication, List<Views> languages) {
    names = new Names(publication.dossier(), languages);
    catalogue = new Catalogue(publication.dossier(), names);
    Batches batches = new Batches();
    index = new Index(catalogue.hits().peek(batches::add));
    batches.end();
  }

  /** Names the files of the records while these pass by; their words are not kept. */
  private final class Batches {

    private final List<String> batch = new ArrayList<>();

    void add(Hit hit) {
      batch.add(record(hit));
      if (batch.size() == RECORDS_IN_A_FILE) {
        end();
      }
    }

    void end() {
      if (!batch.isEmpty()) {
        records.add(hash(list(batch.stream())));
        batch.clear();
      }
    }
  }

  private static String hash(String data) {
    return Fingerprint.of(data.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
  }

  /**
   * The files: the list of all others, the shards of words, and the records as results show them.
   * The others bear the hash of their content in their names, so that a browser never puts files of
   * two builds together that it kept.
   *
   * @param languages the site's languages, each with what its pages call things
   */
  public static Stream<OutputFile<?>> of(Publication publication, List<Views> languages) {
    SearchFiles files = new SearchFiles(publication, languages);
    List<String> shards =
        IntStream.range(0, files.index.first().size())
            .mapToObj(number -> hash(quoted(files.index.shard(number))))
            .toList();
    return Stream.of(
            Stream.of(files.contents(shards)),
            IntStream.range(0, shards.size())
                .mapToObj(number -> files.shard(number, shards.get(number))),
            IntStream.range(0, files.records.size()).mapToObj(files::records))
        .flatMap(all -> all);
  }

  private OutputFile<?> contents(List<String> shards) {
    return file(
        "index.js",
        () ->
            list(
                Stream.of(
                    String.valueOf(RECORDS_IN_A_FILE),
                    list(names.tags().map(Script::quoted)),
                    list(index.first().stream().map(Script::quoted)),
                    quoted(String.join("", shards)),
                    quoted(String.join("", records)))));
  }

  private OutputFile<?> shard(int number, String hash) {
    return file("words/" + number + "-" + hash + ".js", () -> quoted(index.shard(number)));
  }

  private OutputFile<?> records(int number) {
    int first = number * RECORDS_IN_A_FILE;
    return file(
        "records/" + number + "-" + records.get(number) + ".js",
        () -> list(catalogue.hits(first, first + RECORDS_IN_A_FILE).stream().map(this::record)));
  }

  private static OutputFile<?> file(String path, Supplier<String> data) {
    return new OutputFile<>(FOLDER + path, () -> new Script(path, data.get()), Script::write);
  }

  private String record(Hit hit) {
    return list(
        Stream.of(
            quoted(hit.kind()),
            quoted(hit.href()),
            list(Script.wordings(hit.title().wordings())),
            list(hit.about().stream().map(about -> list(Script.wordings(about.wordings())))),
            list(hit.date().stream().flatMap(date -> names.of(date).stream()).map(Script::quoted)),
            list(passages(hit))));
  }

  private static Stream<String> passages(Hit hit) {
    List<Passage> passages = hit.passages();
    return IntStream.range(0, passages.size())
        .mapToObj(
            i -> passage(passages.get(i), i == 0 ? hit.anchor() : passages.get(i - 1).anchor()));
  }

  /** The anchor is told once for all that stand there one after the other. */
  private static String passage(Passage passage, String before) {
    String anchor = passage.anchor().equals(before) ? "0" : quoted(passage.anchor());
    return list(Stream.concat(Stream.of(anchor), Script.wordings(passage.wordings())));
  }
}
