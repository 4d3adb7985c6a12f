package communique.edition.search;

import static communique.edition.search.Script.list;
import static communique.edition.search.Script.quoted;

import communique.model.Publication;
import communique.output.OutputFile;
import communique.shape.Fingerprint;
import communique.trace.Memory;
import communique.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
  private final Index index = new Index();
  private final List<String> records = new ArrayList<>();

  private SearchFiles(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
    List<String> batch = new ArrayList<>();
    for (int number = 0; number < catalogue.size(); number++) {
      Gathered gathered = catalogue.recall(number, Gathered.class, this::gathered);
      index.add(number, gathered.terms());
      batch.add(gathered.sha256());
      if (batch.size() == RECORDS_IN_A_FILE || number + 1 == catalogue.size()) {
        records.add(hash(list(batch.stream())));
        batch.clear();
      }
    }
    index.end();
  }

  /**
   * What the index has to know of a record.
   *
   * @param sha256 the hash of what is shown of it
   */
  private record Gathered(FoundBy terms, String sha256) {}

  private Gathered gathered(Hit hit) {
    return new Gathered(FoundBy.of(hit), hash(record(hit)));
  }

  private static String hash(String data) {
    return Fingerprint.of(data.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The files: the list of all others, the shards of words, and the records as results show them.
   * The others bear the hash of their content in their names, so that a browser never puts files of
   * two builds together that it kept.
   *
   * @param languages the site's languages, each with what its pages call things
   * @param setting a fingerprint of what that depends on besides the publication
   * @param memory what was gathered of records in earlier builds
   */
  public static Stream<OutputFile<?>> of(
      Publication publication, List<Views> languages, String setting, Memory memory) {
    Names names = new Names(publication.dossier(), languages);
    SearchFiles files =
        new SearchFiles(new Catalogue(publication.dossier(), names, setting, memory), names);
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
    String data =
        list(
            Stream.of(
                String.valueOf(RECORDS_IN_A_FILE),
                list(names.tags().map(Script::quoted)),
                list(index.first().stream().map(Script::quoted)),
                quoted(names(shards)),
                quoted(names(records)),
                quoted(catalogue.kinds().map(SearchFiles::inShort).collect(Collectors.joining()))));
    return file("index.js", hash(data), () -> data);
  }

  /** The first two letters of a kind tell it from all others; a number of 1 goes without saying. */
  private static String inShort(String word) {
    return word.equals("1") ? "" : Character.isDigit(word.charAt(0)) ? word : word.substring(0, 2);
  }

  private static String names(List<String> hashes) {
    return hashes.stream().map(SearchFiles::inName).collect(Collectors.joining());
  }

  private static String inName(String hash) {
    return hash.substring(0, HASH);
  }

  private OutputFile<?> shard(int number, String hash) {
    return file(
        "words/" + number + "-" + inName(hash) + ".js", hash, () -> quoted(index.shard(number)));
  }

  private OutputFile<?> records(int number) {
    String hash = records.get(number);
    int first = number * RECORDS_IN_A_FILE;
    int end = Math.min(first + RECORDS_IN_A_FILE, catalogue.size());
    return file(
        "records/" + number + "-" + inName(hash) + ".js",
        hash,
        () -> list(IntStream.range(first, end).mapToObj(catalogue::hit).map(this::record)));
  }

  /** The hash is all that such a file depends on. */
  private static OutputFile<?> file(String path, String hash, Supplier<String> data) {
    return new OutputFile<>(
        FOLDER + path, Optional.of(hash), trace -> new Script(path, data.get()), Script::write);
  }

  private String record(Hit hit) {
    return list(
        Stream.of(
            quoted(hit.kind()),
            quoted(hit.href()),
            list(Script.wordings(hit.title().wordings())),
            list(hit.about().stream().map(about -> list(Script.wordings(about.wordings())))),
            list(names.of(hit.dates()).stream().map(Script::quoted)),
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
