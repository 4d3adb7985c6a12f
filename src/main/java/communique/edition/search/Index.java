package communique.edition.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All terms of a publication with their records, cut into shards in the order of the terms, so that
 * words that begin alike lie together. Texts are not kept.
 */
final class Index {

  /** In characters. A shard holds whole terms, so that one of a single large term is larger. */
  private static final int SHARD = 16 * 1024;

  private final Map<String, Postings> postings = new HashMap<>();
  private final List<List<String>> shards = new ArrayList<>();

  /** Adds the terms of a record; each has a higher number than the one before. */
  void add(int record, FoundBy terms) {
    terms.forEach(
        (term, weight) -> postings.computeIfAbsent(term, t -> new Postings()).add(record, weight));
  }

  /** Ends the index: all records have been added. */
  void end() {
    postings.replaceAll((term, all) -> all.best());
    cut();
  }

  private void cut() {
    int room = 0;
    for (String term : postings.keySet().stream().sorted().toList()) {
      int size = term.length() + postings(term).length() + 2;
      if (size > room) {
        shards.add(new ArrayList<>());
        room = SHARD;
      }
      shards.get(shards.size() - 1).add(term);
      room -= size;
    }
  }

  private Postings postings(String term) {
    return Objects.requireNonNull(postings.get(term), term);
  }

  /** The first term of each shard. */
  List<String> first() {
    return shards.stream().map(terms -> terms.get(0)).toList();
  }

  /** The terms of a shard, each followed by its records, with a space between any two. */
  String shard(int number) {
    return shards.get(number).stream()
        .map(term -> term + " " + postings(term))
        .collect(Collectors.joining(" "));
  }
}
