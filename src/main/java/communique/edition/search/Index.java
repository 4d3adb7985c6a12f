package communique.edition.search;

import communique.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All terms of a publication with their records, cut into shards in the order of the terms, so that
 * words that begin alike lie together. Texts are not kept.
 */
final class Index {

  /** In characters. A shard holds whole terms, so that one of a single large term is larger. */
  private static final int SHARD = 16 * 1024;

  private final Map<String, Postings> postings = new HashMap<>();
  private final List<List<String>> shards = new ArrayList<>();

  /** The index of records that are numbered from 0 in this order. */
  Index(Stream<Hit> hits) {
    int[] record = {0};
    hits.forEachOrdered(hit -> add(hit, record[0]++));
    postings.replaceAll((term, all) -> all.best());
    cut();
  }

  private void add(Hit hit, int record) {
    Map<String, Weight> found = new HashMap<>();
    note(hit.title().wordings(), hit.title().weight(), found);
    hit.passages().forEach(passage -> note(passage.wordings(), passage.weight(), found));
    hit.about().forEach(about -> note(about.wordings(), Weight.PROSE, found));
    note(hit.around(), Weight.AROUND, found);
    found.forEach(
        (term, weight) -> postings.computeIfAbsent(term, t -> new Postings()).add(record, weight));
  }

  private static void note(List<Text.Wording> wordings, Weight weight, Map<String, Weight> found) {
    for (Text.Wording wording : wordings) {
      Terms.of(
          wording.words(), term -> found.merge(term, weight, (a, b) -> a.compareTo(b) > 0 ? a : b));
    }
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
