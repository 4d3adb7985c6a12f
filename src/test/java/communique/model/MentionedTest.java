package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only hidden records use is hidden with them, whatever kind they are of. */
class MentionedTest {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

  /** None of them says anything of a ball, but by its name. */
  private static final String REGISTER =
      """
        - {id: ball-room, name: Ball room, within: ball-town}
        - {id: ball-town, name: Ball town}
      topics:
        - {id: ball-dance, name: Ball dance}
      """;

  private static final String SOURCES =
      """
      - {id: ball-news, publisher: Ball news, title: Ball, published: 2025-03-09,
         independent-of: {ball-post: It was alone there.}}
      - {id: ball-post, publisher: Ball post, title: Ball, published: 2025-03-09}
      """;

  private static final String GUEST =
      """
      ---
      name: Ball guest
      offices: [{title: Guest, seen: 2025-03-09, cite: {ball-post: the guest}}]
      ---
      """;

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "register.yaml", "topics:\n", REGISTER);
    Dossiers.edit(
        content,
        "register.yaml",
        "places:",
        "  - {id: ball-office, name: Ball office, within: ball-state}\n"
            + "  - {id: ball-state, name: Ball state}\nplaces:");
    append("sources.yaml", SOURCES);
    append("speakers/ball-guest.md", GUEST);
  }

  /** A record in its file, and what else than the record is hidden if it is the only use. */
  private record Hidden(String file, String text, Set<String> used) {}

  private static Stream<Hidden> hidden() {
    Set<String> people = Set.of("ball-guest", "ball-post");
    Set<String> places = Set.of("ball-room", "ball-town");
    Set<String> offices = Set.of("ball-office", "ball-state");
    return Stream.of(
        new Hidden(
            "summits/ball.md",
            """
            ---
            %s
            title: Ball
            kind: bilateral
            place: {is: ball-room, cite: {ball-news: so}}
            participants: [{speaker: ball-guest, for: ball-office, cite: {ball-news: so}}]
            ---
            """,
            union(people, places, offices, Set.of("ball-news"))),
        new Hidden(
            "agreements/ball.md",
            """
            ---
            %s
            title: Ball
            witnesses: [{speaker: ball-guest, for: ball-office, cite: {ball-news: so}}]
            topics: [ball-dance]
            ---
            """,
            union(people, offices, Set.of("ball-news", "ball-dance"))),
        new Hidden(
            "speakers/ball.md",
            """
            ---
            %s
            name: Ball
            ---
            On [[ball-dance]] with [[ball-guest]] [@ball-news].
            """,
            union(people, Set.of("ball-news", "ball-dance"))),
        new Hidden(
            "statements/ball.yaml",
            """
            - {id: ball, %s, speaker: ball-guest, topics: [ball-dance], gist: So.,
               said: [{source: ball-news, verb: said, quote: so, via: ball-office}]}
            """,
            union(people, offices, Set.of("ball-news", "ball-dance"))),
        new Hidden(
            "events.yaml",
            """
              - {id: ball, %s, title: Ball, place: {is: ball-room, cite: {ball-news: so}}, who: {is: ball-guest, cite: {ball-news: so}}}
            """,
            union(people, places, Set.of("ball-news"))),
        new Hidden(
            "sources.yaml",
            """
            - {id: ball, %s, publisher: Ball, title: Ball, published: 2025-03-09,
               kind: transcript, speaker: ball-guest}
            """,
            people),
        new Hidden(
            "changes.yaml",
            """
            - {id: ball, %s, record: ball-room, on: 2025-03-10, kind: addition, reason: So.}
            """,
            places));
  }

  @ParameterizedTest
  @MethodSource("hidden")
  void whatOnlyAHiddenRecordUsesIsHiddenWithIt(Hidden hidden) throws IOException {
    Set<String> all = seen();
    assertThat(all).as("nobody uses them").containsAll(hidden.used());
    String before = Files.exists(content.resolve(hidden.file())) ? read(hidden.file()) : "";
    for (String state : List.of("state: draft", "embargo_until: 2025-06-01T12:00:01Z")) {
      Files.writeString(content.resolve(hidden.file()), before + hidden.text().formatted(state));
      Set<String> left = new TreeSet<>(all);
      left.removeAll(hidden.used());
      assertThat(seen()).isEqualTo(left);
    }
    Files.writeString(
        content.resolve(hidden.file()), before + hidden.text().formatted("waive: []"));
    assertThat(seen()).containsAll(all).contains("ball");
  }

  @Test
  void whatAPublishedRecordUsesTooIsShownAndWhatThatUses() throws IOException {
    Dossiers.edit(content, "events.yaml", "who: [", "who: [ball-guest, ");
    append("summits/ball.md", hidden().findFirst().orElseThrow().text().formatted("state: draft"));
    assertThat(seen())
        .contains("ball-guest", "ball-post")
        .doesNotContain("ball-news", "ball-room", "ball-town", "ball-office", "ball-state");
  }

  /** Its reason would tell of the hidden one. */
  @Test
  void thatAPublishedSourceIsIndependentOfAHiddenOneIsNotTold() throws IOException {
    Dossiers.edit(
        content, "sources.yaml", "independent-of: {", "independent-of: {ball-news: It danced., ");
    append("summits/ball.md", hidden().findFirst().orElseThrow().text().formatted("state: draft"));
    assertThat(published().all(Source.class))
        .flatExtracting(Source::independentOf)
        .extracting(other -> other.source().id())
        .containsExactly("harbour-gazette");
  }

  private Dossier published() {
    return Dossiers.load(content).asSeenBy(Reader.at(NOW)).dossier();
  }

  private Set<String> seen() {
    return published().entries().map(Entry::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private String read(String file) throws IOException {
    return Files.readString(content.resolve(file));
  }

  private void append(String file, String text) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, (Files.exists(path) ? Files.readString(path) : "") + text);
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    Set<String> all = new TreeSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return all;
  }
}
