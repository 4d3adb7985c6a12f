package communique.view;

import communique.model.Differ;
import java.util.Map;
import java.util.stream.Collectors;

/** Says on how many points sources differ, and how gravely. */
record Doubts(Words words) {

  /**
   * {@code 3 points: 1 open, 2 compatible}.
   *
   * @param counted how many of each gravity; nothing is said of none
   */
  String of(Map<Differ, Integer> counted) {
    if (counted.isEmpty()) {
      return "";
    }
    if (counted.size() == 1) {
      String kind = Messages.key(counted.keySet().iterator().next().name());
      return words.say("doubts.only-" + kind, number(counted));
    }
    String parts =
        counted.entrySet().stream()
            .map(one -> words.say("doubts." + Messages.key(one.getKey().name()), one.getValue()))
            .collect(Collectors.joining(words.say("list.between")));
    return words.say("doubts.all", number(counted), parts);
  }

  /**
   * The same of a record, and how many points are open on the sheets of its documents.
   *
   * @param documents nothing is said of none
   */
  String of(Map<Differ, Integer> counted, int documents) {
    String own = of(counted);
    if (documents == 0) {
      return own;
    }
    return own.isEmpty()
        ? words.say("doubts.documents-only", documents)
        : words.say("doubts.documents", own, documents);
  }

  /** All of them. */
  static int number(Map<Differ, Integer> counted) {
    return counted.values().stream().mapToInt(Integer::intValue).sum();
  }
}
