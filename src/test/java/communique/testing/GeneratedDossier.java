package communique.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dossier of any size about states and people that do not exist, with names in three scripts. The
 * same seed gives the same files. Agreements with many parties are between countries that there
 * are, since only those are paired; what they agree on is made up.
 */
public final class GeneratedDossier {

  private static final int STATEMENTS = 4;

  /** So many offices are held by several people. */
  private static final int OFFICES = 5;

  /** Parties to an agreement, unless more are asked for. */
  public static final int TWO = 2;

  private final Path folder;
  private final int sheets;
  private final int parties;
  private final Random random;
  private final InventedWords words;

  private GeneratedDossier(Path folder, int sheets, int parties, long seed) {
    this.folder = folder;
    this.sheets = sheets;
    this.parties = parties;
    this.random = new Random(seed);
    this.words = new InventedWords(random);
  }

  /**
   * Writes a dossier: of ten sheets four are summits, three agreements and three speakers; each
   * summit has statements.
   */
  public static Path write(Path folder, int sheets, long seed) {
    return write(folder, sheets, TWO, seed);
  }

  /** Writes one with so many parties to each agreement. */
  public static Path write(Path folder, int sheets, int parties, long seed) {
    new GeneratedDossier(folder, sheets, parties, seed).write();
    return folder;
  }

  /** Writes one for use outside the tests: folder, number of sheets, parties to an agreement. */
  public static void main(String[] args) {
    int parties = args.length > 2 ? Integer.parseInt(args[2]) : TWO;
    write(Path.of(args[0]), Integer.parseInt(args[1]), parties, 1);
  }

  private int speakers() {
    return sheets * 3 / 10;
  }

  private int agreements() {
    return sheets * 3 / 10;
  }

  private int summits() {
    return sheets - speakers() - agreements();
  }

  private int sources() {
    return 1 + sheets / 4;
  }

  private int places() {
    return 10 + sheets / 50;
  }

  private void write() {
    file("site.yaml", "title: Generated dossier\npublisher: Nobody\nlanguages: [en]\n");
    int first = sources() / 2;
    file("sources.yaml", lines(first, this::source));
    file("sources/more.yaml", lines(sources() - first, i -> source(first + i)));
    file(
        "register.yaml",
        "organizations:\n"
            + lines(20, i -> "  - {id: state-" + i + ", name: " + words.name() + "}")
            + "offices:\n"
            + lines(
                OFFICES,
                i -> "  - {id: office-" + i + ", title: Keeper " + i + ", of: state-" + i + "}")
            + "places:\n"
            + lines(places(), this::place)
            + "topics:\n"
            + lines(20, i -> "  - {id: topic-" + i + ", name: " + words.name() + "}"));
    for (int i = 0; i < speakers(); i++) {
      file("speakers/speaker-" + i + ".md", speaker(i));
    }
    for (int i = 0; i < agreements(); i++) {
      file("agreements/agreement-" + i + ".md", agreement(i));
    }
    for (int i = 0; i < summits(); i++) {
      int host = random.nextInt(speakers());
      int guest = (host + 1) % speakers();
      file("summits/summit-" + i + ".md", summit(host, guest));
      file("statements/summit-" + i + ".yaml", statements(i, List.of(host, guest)));
    }
  }

  private String source(int i) {
    return "- {id: source-%d, publisher: %s, title: %s, published: %s, read: 2025-02-01}"
        .formatted(i, words.name(), quoted(words.sentence(6)), published());
  }

  private String place(int i) {
    return "  - {id: place-%d, name: %s, native: {ko: %s, zh-Hans: %s}}"
        .formatted(i, words.name(), words.hangul(2), words.han(2));
  }

  private String speaker(int i) {
    String hanOrHangul =
        random.nextBoolean() ? "ko: " + words.hangul(3) : "zh-Hans: " + words.han(3);
    return """
        ---
        name: %s %s
        native: {%s}
        spellings: [%s %s]
        offices: [{%s, from: %s, cite: {%s: seen there}}]
        claims:
        %s
        ---
        %s
        """
        .formatted(
            words.name(),
            words.name(),
            hanOrHangul,
            words.name(),
            words.name(),
            office(i, quoted("Minister of " + words.name())),
            "2005-01",
            cited(),
            claims(2),
            prose());
  }

  /** Every other person held one of the register. */
  private static String office(int i, String title) {
    return i % 2 == 0 ? "title: " + title : "is: office-" + i % OFFICES;
  }

  private String agreement(int i) {
    return """
        ---
        title: {is: %s, official: not-stated}
        form: {is: mou, cite: {%s: a memorandum}}
        binding: not-stated
        parties: %s
        signatories: not-stated
        witnesses: not-stated
        term: not-stated%s
        registered: not-stated
        %s
        history: [%s]
        topics: [topic-%d]
        claims:
        %s
        ---
        %s
        """
        .formatted(
            quoted("Memorandum on " + words.sentence(3) + " " + words.koreanSentence(4)),
            cited(),
            parties == TWO ? twoSides(i) : "[" + manySides() + "]",
            amount(i),
            before(i),
            history(i, day(), cited()),
            random.nextInt(20),
            claims(3),
            prose());
  }

  /** Every third is evidenced once for both. */
  private String twoSides(int i) {
    int state = random.nextInt(20);
    String one = cited();
    String other = cited();
    return i % 3 == 0
        ? "{cite: {%s: both sides}, list: [state-%d, the ports]}".formatted(one, state)
        : "[{is: state-%d, cite: {%s: one side}}, {is: the ports, cite: {%s: some ports}}]"
            .formatted(state, one, other);
  }

  /** Every fifth has a sum of which only the ends are known. */
  private static String amount(int i) {
    return i % 5 == 4
        ? "\namount: {print: between 10 and 20 million US dollars, cite: {source-0: between}}"
        : "";
  }

  /** Every third changes the one before. */
  private String before(int i) {
    return i % 3 == 2
        ? "relates: {as: amends, to: agreement-%d, cite: {source-0: amends it}}".formatted(i - 1)
        : "predecessor: not-stated";
  }

  /** Days as records have them: one, one of several, two of two sources, one for each party. */
  private static String history(int i, String day, String source) {
    String evidence = "cite: {" + source + ": signed}";
    String again = "cite: {source-0: signed}";
    return switch (i % 4) {
      case 1 ->
          "{status: signed, when: [{is: %s, %s}, {is: 2009-12-30, %s}]}"
              .formatted(day, evidence, again);
      case 2 -> "{status: signed, when: \"[2009-03..2009-05]\", %s}".formatted(evidence);
      case 3 ->
          "{status: signed, when: %s, %s}, {status: ratified, when: 2024-12-30, by: the ports, %s}"
              .formatted(day, evidence, again);
      default -> "{status: signed, when: %s, %s}".formatted(day, evidence);
    };
  }

  /** Countries, and one side in words, which takes steps of its own. */
  private String manySides() {
    List<String> countries = new ArrayList<>(List.of(Locale.getISOCountries()));
    Collections.shuffle(countries, random);
    return Stream.concat(countries.stream().limit(parties - 1L), Stream.of("the ports"))
        .map(country -> "{is: \"%s\", cite: {%s: among them}}".formatted(country, cited()))
        .collect(Collectors.joining(", "));
  }

  private String summit(int host, int guest) {
    int side = random.nextInt(20);
    int other = (side + 1 + random.nextInt(19)) % 20;
    return """
        ---
        title: %s
        kind: bilateral
        held: {is: %s, cite: {%s: on that day}}
        place: {is: place-%d, cite: {%s: there}}
        venue: not-stated
        grade: not-stated
        duration: not-stated
        participants:
          - {speaker: speaker-%d, for: state-%d, cite: {%s: was there}}
          - {speaker: speaker-%d, for: state-%d, cite: {%s: was there}}
        outcomes: {stated: not-stated}
        claims:
        %s
        ---
        %s
        """
        .formatted(
            quoted("Talks on " + words.sentence(3) + " " + words.han(6)),
            day(),
            cited(),
            random.nextInt(places()),
            cited(),
            host,
            side,
            cited(),
            guest,
            other,
            cited(),
            claims(4),
            prose());
  }

  private String statements(int summit, List<Integer> present) {
    return "event: summit-%d\nstatements:\n".formatted(summit)
        + lines(
            STATEMENTS,
            i ->
                """
                  - id: said-%d-%d
                    speaker: %s
                    topics: [topic-%d]
                    gist: %s
                    said: [{source: %s, verb: said, quote: %s}]"""
                    .formatted(
                        summit,
                        i,
                        voice(summit + i, present, i % 2),
                        random.nextInt(20),
                        quoted(words.sentence(9)),
                        cited(),
                        quoted(words.sentence(14))));
  }

  /** One alone, now and then both together, or a state. */
  private static String voice(int number, List<Integer> present, int one) {
    return switch (number % 10) {
      case 3 -> "[speaker-%d, speaker-%d]".formatted(present.get(0), present.get(1));
      case 7 -> "state-" + number % 20;
      default -> "speaker-" + present.get(one);
    };
  }

  private String claims(int count) {
    return lines(
            count,
            i ->
                "  - {id: claim-%d, text: %s, cite: {%s: it says so}}"
                    .formatted(i, quoted(words.sentence(8 + random.nextInt(10))), cited()))
        .stripTrailing();
  }

  private String prose() {
    return words.sentence(20 + random.nextInt(40)) + " [@" + cited() + "].";
  }

  private String cited() {
    return "source-" + random.nextInt(sources());
  }

  private String day() {
    return "20%02d-%02d-%02d"
        .formatted(10 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  /** After everything that is told, and before the day on which the tests are run. */
  private String published() {
    return "2025-01-%02d".formatted(1 + random.nextInt(28));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String lines(int count, IntFunction<String> line) {
    List<String> lines = new ArrayList<>();
    IntStream.range(0, count).mapToObj(line).forEach(lines::add);
    return lines.stream().map(text -> text + "\n").collect(Collectors.joining());
  }

  private void file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
