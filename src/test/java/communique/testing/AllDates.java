package communique.testing;

import communique.check.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A dossier in which every way to write a date stands in every place where one can stand: for each
 * date a record of every kind that has one, and one record of every kind that has them all.
 */
public final class AllDates {

  /** Every form of EDTF that is read, at its first and last values, and odd ones between. */
  public static final List<String> DATES =
      List.of(
          "0000",
          "0001",
          "0044",
          "0843",
          "0999",
          "1000",
          "1582",
          "9999",
          "-0043",
          "-0001",
          "-9999",
          "0843-08",
          "0000-01",
          "-0043-03",
          "9999-12",
          "2025-11-XX",
          "0843-XX",
          "2025-XX-XX",
          "0843-08-10",
          "0000-01-01",
          "0000-02-29",
          "-0043-03-15",
          "-9999-01-01",
          "1582-10-04",
          "1582-10-10",
          "1582-10-15",
          "9999-12-31",
          "2024-02-29",
          "0843-21",
          "2025-22",
          "2025-23",
          "9998-24",
          "-0043-24",
          "000X",
          "004X",
          "999X",
          "202X",
          "00XX",
          "08XX",
          "99XX",
          "Y-10000",
          "Y10000",
          "Y170000002",
          "Y999999999",
          "Y-999999999",
          "2025-11-01T10:00:00",
          "2025-11-01T10:00:00Z",
          "2025-11-01T00:00:00+14:00",
          "2025-11-01T23:59:59-18:00",
          "0000-01-01T00:00:00+18:00",
          "9999-12-31T23:59:59-18:00",
          "1582-10-10T10:00:00+09",
          "-0043-03-15T10:00:00Z",
          "0843?",
          "0843-08~",
          "-0043-03-15%",
          "202X~",
          "2025-21?",
          "Y170000002~",
          "2025/..",
          "../2025",
          "/2025",
          "2025/",
          "0843/..",
          "../-0043",
          "-9999/..",
          "0843-08-10/0843-08",
          "-0043/0843?",
          "2025-11-01/2025-11-02",
          "1582-10-04/1582-10-15",
          "9999-12-30/9999-12-31",
          "Y-999999999/Y999999999",
          "Y-999999999/..",
          "../Y999999999",
          "0843~/..",
          "2025-21/2025-24");

  private static final String CITE = "cite: {gazette: so}";

  private AllDates() {}

  /** Writes the dossier. */
  public static Path write(Path folder) throws IOException {
    file(
        folder,
        "site.yaml",
        """
        title: Dates
        publisher: Nobody
        base-url: https://desk.example/
        time-zone: Pacific/Kiritimati
        settled: 0000-01-01
        rules: {%s}
        languages: [en, ko, zh-Hans]
        """
            .formatted(rulesOff()));
    file(
        folder,
        "sources.yaml",
        "- {id: gazette, publisher: Gazette, title: not-stated, published: not-stated}\n"
            + each("- {id: source-%d, publisher: P, title: T, published: \"%s\", read: \"%2$s\"}"));
    file(
        folder,
        "register.yaml",
        "topics: [{id: ports, name: Ports}]\nplaces: [{id: port, name: Port, country: NO}]\n");
    file(
        folder,
        "events.yaml",
        each(
            "- {id: event-%d, title: E, when: {is: \"%s\", "
                + CITE
                + "}, who: {is: anna, "
                + CITE
                + "}}"));
    file(
        folder,
        "changes.yaml",
        each("- {id: change-%d, record: talks-%1$d, on: \"%s\", kind: addition, reason: R}"));
    file(
        folder,
        "statements/said.yaml",
        "event: not-stated\nstatements:\n"
            + each(
                "- {id: said-%d, speaker: anna, when: \"%s\", topics: [ports], gist: G.,"
                    + " said: [{source: source-%1$d, verb: said, words: so}]}"));
    for (int i = 0; i < DATES.size(); i++) {
      String date = DATES.get(i);
      summit(folder, "talks-" + i, "{is: \"" + date + "\", " + CITE + "}", i);
      agreement(folder, "pact-" + i, history(date), term(date), i == 0 ? "not-stated" : "pact-0");
    }
    summit(folder, "talks", list("{is: \"%2$s\", " + CITE + "}"), 0);
    agreement(folder, "pact", all(AllDates::history), list(term("%2$s")), "pact-1");
    file(
        folder,
        "speakers/anna.md",
        "---\nname: Anna\noffices:\n"
            + each("  - {title: Office, seen: \"%2$s\", " + CITE + "}")
            + each("  - {title: Office, from: \"%2$s\", " + CITE + "}")
            + each("  - {title: Office, to: \"%2$s\", " + CITE + "}")
            + "---\n");
    return folder;
  }

  /** They are for another test: here all dates stand in all places. */
  private static String rulesOff() {
    return RuleBook.chapters().values().stream()
        .flatMap(List::stream)
        .filter(rule -> !rule.fixed())
        .map(rule -> rule.slug() + ": off")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static void summit(Path folder, String id, String held, int source) throws IOException {
    file(
        folder,
        "summits/" + id + ".md",
        """
        ---
        title: Talks
        kind: bilateral
        held: %s
        place: {is: port, cite: {gazette: so}}
        participants: [{speaker: anna, for: NO, cite: {gazette: so}}]
        outcomes: {identified: [{agreement: pact, counted: in, cite: {gazette: so}}]}
        background: [event-%d, said-%2$d]
        ---
        Rain [@source-%2$d] [@gazette].
        """
            .formatted(held, source));
  }

  private static void agreement(
      Path folder, String id, String history, String term, String predecessor) throws IOException {
    String before =
        predecessor.equals("not-stated") ? predecessor : "{is: " + predecessor + ", " + CITE + "}";
    file(
        folder,
        "agreements/" + id + ".md",
        """
        ---
        title: {is: Pact}
        form: {is: treaty, cite: {gazette: so}}
        parties: [{is: NO, cite: {gazette: so}}, {is: SE, cite: {gazette: so}}]
        history: %s
        term: %s
        predecessor: %s
        topics: [ports]
        ---
        """
            .formatted(history, term, before));
  }

  private static String history(String date) {
    return "[{status: signed, when: \"%1$s\", %2$s}, {status: renewed, when: \"%1$s\", %2$s}]"
        .formatted(date, CITE);
  }

  private static String term(String date) {
    return "{print: long, starts: \"%1$s\", ends: \"%1$s\", %2$s}".formatted(date, CITE);
  }

  private static String all(UnaryOperator<String> histories) {
    return DATES.stream()
        .map(histories)
        .map(list -> list.substring(1, list.length() - 1))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String list(String item) {
    return numbered(i -> item.formatted(i, DATES.get(i)), ", ", "[", "]");
  }

  private static String each(String line) {
    return numbered(i -> line.formatted(i, DATES.get(i)), "\n", "", "\n");
  }

  private static String numbered(IntFunction<String> item, String by, String from, String to) {
    return IntStream.range(0, DATES.size())
        .mapToObj(item)
        .collect(Collectors.joining(by, from, to));
  }

  private static void file(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
