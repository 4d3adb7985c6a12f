package communique.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the page of the search does when words are looked up, step by step and in another language:
 * it reads no file that the page would not load, and counts the bytes of those that it reads.
 */
public final class SearchPage {

  /** Where a passage has the anchor of the one before. */
  private static final String AS_BEFORE = "0";

  private static final String CODES =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final Path index;
  private final Map<String, Object> loaded = new HashMap<>();
  private long bytes;

  /** The page of a built site. */
  public SearchPage(Path site) {
    index = site.resolve("search");
  }

  /** How many bytes of the index were read so far. */
  public long bytes() {
    return bytes;
  }

  /**
   * The numbers of all records that have a term, those to be shown first before others.
   *
   * @param term folded; a word, a letter or a pair of letters
   * @param open whether longer words that begin with it count too
   */
  public Set<Integer> find(String term, boolean open) {
    List<?> contents = list("index.js");
    List<String> first = strings((List<?>) contents.get(2));
    int last = shard(first, open ? term + "\uffff" : term);
    Set<Integer> records = new TreeSet<>();
    for (int number = shard(first, term); number <= last; number++) {
      String[] words = String.valueOf(load(named("words", number, contents.get(3)))).split(" ", -1);
      for (int i = 0; i < words.length; i += 2) {
        if (words[i].equals(term) || (open && words[i].startsWith(term))) {
          decode(words[i + 1], records);
        }
      }
    }
    return records;
  }

  private static String named(String folder, int number, Object hashes) {
    String hash = String.valueOf(hashes).substring(8 * number, 8 * number + 8);
    return folder + "/" + number + "-" + hash + ".js";
  }

  private static int shard(List<String> first, String term) {
    return Math.max(
        0,
        IntStream.range(0, first.size())
            .filter(i -> first.get(i).compareTo(term) <= 0)
            .max()
            .orElse(0));
  }

  private static void decode(String codes, Set<Integer> records) {
    int record = -1;
    int value = 0;
    int shift = 0;
    for (int i = codes.startsWith("~") ? 1 : 0; i < codes.length(); i++) {
      int bits = CODES.indexOf(codes.charAt(i));
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits < 32) {
        record += value >> 2;
        records.add(record);
        value = 0;
        shift = 0;
      }
    }
  }

  /** The page of a record, with its anchor if it has one. */
  public String href(int record) {
    List<?> contents = list("index.js");
    int size = Integer.parseInt(String.valueOf(contents.get(0)));
    List<?> all = list(named("records", record / size, contents.get(4)));
    return String.valueOf(((List<?>) all.get(record % size)).get(1));
  }

  /** The anchored pages to which the record's passages lead. */
  public Stream<String> links() {
    try (Stream<Path> files = Files.list(index.resolve("records"))) {
      return files.sorted().map(file -> "records/" + file.getFileName()).toList().stream()
          .flatMap(path -> list(path).stream())
          .flatMap(record -> links((List<?>) record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> links(List<?> record) {
    String href = String.valueOf(record.get(1));
    String page = href.replaceFirst("#.*", "");
    return Stream.concat(
        Stream.of(href),
        ((List<?>) record.get(5))
            .stream()
                .map(passage -> String.valueOf(((List<?>) passage).get(0)))
                .filter(anchor -> !anchor.isEmpty() && !anchor.equals(AS_BEFORE))
                .map(anchor -> page + "#" + anchor));
  }

  private List<?> list(String path) {
    return (List<?>) load(path);
  }

  private static List<String> strings(List<?> list) {
    return list.stream().map(String::valueOf).toList();
  }

  private Object load(String path) {
    return loaded.computeIfAbsent(path, this::read);
  }

  private Object read(String path) {
    try {
      String script = Files.readString(index.resolve(path));
      bytes += Files.size(index.resolve(path));
      String call = "communique.found(\"" + path + "\", ";
      if (!script.startsWith(call) || !script.endsWith(");\n")) {
        throw new IllegalStateException("not a call with the data of " + path);
      }
      try (JsonParser json =
          new JsonFactory()
              .createParser(
                  ObjectReadContext.empty(),
                  script.substring(call.length(), script.length() - ");\n".length()))) {
        return value(json, json.nextToken());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser json, JsonToken token) {
    if (token != JsonToken.START_ARRAY) {
      return json.getString();
    }
    List<Object> list = new ArrayList<>();
    for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
      list.add(value(json, next));
    }
    return list;
  }
}
