package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Summit;
import communique.problem.Problem;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said once for many is what each of them says: the same records, and better places. */
class CiteOnceTest {

  @TempDir Path temp;

  private Agreement agreement(String fields) throws IOException {
    return load("agreements/ferry.md", "---\ntitle: Ferry\n" + fields + "\n---\n")
        .find(Agreement.class, "ferry");
  }

  private Written load(String path, String text) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.createDirectories(content.resolve(path).getParent());
    Files.writeString(content.resolve(path), text);
    Loaded loaded = ContentLoader.load(content, Cache.none());
    return new Written(loaded);
  }

  private record Written(Loaded loaded) {

    <T extends communique.model.Entry> T find(Class<T> kind, String id) {
      assertThat(loaded.problems().list()).isEmpty();
      return loaded.dossier().all(kind).stream()
          .filter(entry -> entry.id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    List<String> problems() {
      return Locator.sorted(loaded.problems()).list().stream().map(Written::told).toList();
    }

    private static String told(Problem problem) {
      return problem.place().toString().replaceAll(".*(?=line)", "") + " " + problem.message();
    }
  }

  /** The handbook says which need words of their own: sentences, figures, utterances. */
  @Test
  void everyOtherRecordTakesItsEvidenceFromAbove() {
    Set<String> own = new TreeSet<>();
    Set<RecordType> seen = new HashSet<>();
    for (Class<?> kind : Entry.class.getPermittedSubclasses()) {
      kinds(kind).forEach(one -> gather(RecordType.of(one), own, seen));
    }
    assertThat(own).containsExactly("Amount", "Claim", "Day", "Term", "Version");
  }

  private static Stream<Class<? extends Record>> kinds(Class<?> kind) {
    return kind.isRecord()
        ? Stream.of(kind.asSubclass(Record.class))
        : Stream.of(kind.getPermittedSubclasses()).flatMap(CiteOnceTest::kinds);
  }

  private static void gather(Type type, Set<String> own, Set<RecordType> seen) {
    if (type instanceof ListType list) {
      gather(list.item(), own, seen);
    } else if (type instanceof OptionalType optional) {
      gather(optional.item(), own, seen);
    } else if (type instanceof RecordType record && seen.add(record)) {
      for (Field field : record.fields()) {
        if (field.name().equals("cite")
            && field.type() instanceof ListType
            && field.fromAbove().isEmpty()) {
          own.add(record.java().getSimpleName());
        }
        gather(field.type(), own, seen);
      }
    }
  }

  @Test
  void aStageTakesItIfItHasADayOrAPlace() throws IOException {
    Event event =
        load(
                "events/ferry.yaml",
                """
                events:
                  - id: ferry-day
                    title: Ferry day
                    cite: {harbour-gazette: some ports}
                    when: 2025-03-08
                    parts: [{id: toast, name: Toast}, {id: trip, name: Trip, when: 2025-03-08}]
                """)
            .find(Event.class, "ferry-day");
    assertThat(event.parts().get(0).cite()).isEmpty();
    assertThat(event.parts().get(1).cite()).isEqualTo(event.when().readings().get(0).cite());
  }

  @Test
  void theCiteOfARecordStandsForWhatHasNoneOfItsOwn() throws IOException {
    Agreement once =
        agreement(
            """
            cite: {harbour-gazette: some ports}
            form: treaty
            parties: [vastria, {is: merovia, cite: {northern-courier: pens}}]
            signatories: {speaker: odo-lind, for: vastria}
            history: {status: signed, when: 2025-03-08}
            registered: {register: Book of the port, number: "4"}
            relates: {to: nets-mou-2025, as: part-of}
            languages: {is: [en, fr]}
            """);
    Agreement written =
        agreement(
            """
            form: {is: treaty, cite: {harbour-gazette: some ports}}
            parties:
              - {is: vastria, cite: {harbour-gazette: some ports}}
              - {is: merovia, cite: {northern-courier: pens}}
            signatories: {speaker: odo-lind, for: vastria, cite: {harbour-gazette: some ports}}
            history: {status: signed, when: 2025-03-08, cite: {harbour-gazette: some ports}}
            registered:
              {register: Book of the port, number: "4", cite: {harbour-gazette: some ports}}
            relates: {to: nets-mou-2025, as: part-of, cite: {harbour-gazette: some ports}}
            languages: {is: [en, fr], cite: {harbour-gazette: some ports}}
            """);
    assertThat(once).isEqualTo(written);
  }

  @Test
  void itIsNoEvidenceForSentencesFiguresAndSides() throws IOException {
    Agreement once =
        agreement(
            """
            cite: {harbour-gazette: some ports}
            binding: binding
            form: [mou, treaty]
            amount: {print: 4 crowns}
            term: {print: a year}
            claims:
              - {id: one, text: It is.}
              - {id: two, about: What, readings: [{text: One}, {text: Other}]}
            """);
    assertThat(once.binding().readings().get(0).cite()).hasSize(1);
    assertThat(once.form().readings()).allMatch(side -> side.cite().isEmpty());
    assertThat(once.amount().items().get(0).cite()).isEmpty();
    assertThat(once.term().items().get(0).cite()).isEmpty();
    assertThat(once.claims()).allMatch(claim -> claim.cite().isEmpty());
    assertThat(once.claims().get(1).readings()).allMatch(side -> side.cite().isEmpty());
  }

  @Test
  void aBlockSaysForAllItemsWhatTheyDoNotSay() throws IOException {
    Agreement once =
        agreement(
            """
            amount: {cite: {harbour-gazette: some ports}, list: [{print: 4 crowns}, {print: 5 crowns}]}
            claims:
              cite: {northern-courier: pens}
              topics: [fisheries]
              list:
                - {id: one, text: It is.}
                - {id: two, text: It was., topics: [law], cite: {harbour-gazette: some ports}}
            """);
    Agreement written =
        agreement(
            """
            amount:
              - {print: 4 crowns, cite: {harbour-gazette: some ports}}
              - {print: 5 crowns, cite: {harbour-gazette: some ports}}
            claims:
              - {id: one, text: It is., cite: {northern-courier: pens}, topics: [fisheries]}
              - {id: two, text: It was., topics: [law], cite: {harbour-gazette: some ports}}
            """);
    assertThat(once).isEqualTo(written);
  }

  @Test
  void theNearestHolds() throws IOException {
    Summit summit =
        load(
                "summits/far.md",
                """
                ---
                title: Far
                kind: bilateral
                cite: {harbour-gazette: some ports}
                held: 2024-01-02
                outcomes:
                  cite: {northern-courier: pens}
                  stated: 4
                  identified: {agreement: nets-mou-2025, counted: in}
                ---
                """)
            .find(Summit.class, "far");
    assertThat(summit.held().readings().get(0).cite().get(0).source().id())
        .isEqualTo("harbour-gazette");
    assertThat(summit.outcomes().stated().readings().get(0).cite().get(0).source().id())
        .isEqualTo("northern-courier");
    assertThat(summit.outcomes().identified().get(0).cite().get(0).source().id())
        .isEqualTo("northern-courier");
  }

  @Test
  void aPersonsNameIsEnoughWhereTheEventIsCited() throws IOException {
    Event event =
        load(
                "events/far.yaml",
                "- {id: far, title: Far, cite: {harbour-gazette: some ports}, who: [odo-lind, ulla-brand]}")
            .find(Event.class, "far");
    assertThat(event.who()).hasSize(2).allMatch(person -> person.cite().size() == 1);
  }

  @Test
  void whatIsWrongWithItIsToldOnceAndWhereItStands() throws IOException {
    Written loaded =
        load(
            "agreements/ferry.md",
            """
            ---
            title: Ferry
            cite: {harbour-gazette: {words: some ports, supports: dateline}}
            form: treaty
            parties: [vastria, merovia]
            ---
            """);
    assertThat(loaded.problems()).singleElement().asString().contains("supports");
  }

  @Test
  void aListMayHaveGroupsAndGroupsInThem() throws IOException {
    Agreement once =
        agreement(
            """
            claims:
              - {id: zero, text: It began., cite: {harbour-gazette: some ports}}
              - topics: [fisheries]
                list:
                  - {id: one, text: It is., cite: {northern-courier: pens}}
                  - cite: {harbour-gazette: some ports}
                    list: [{id: two, text: It was.}, {id: three, text: It will be., topics: [law]}]
            """);
    Agreement written =
        agreement(
            """
            claims:
              - {id: zero, text: It began., cite: {harbour-gazette: some ports}}
              - {id: one, text: It is., cite: {northern-courier: pens}, topics: [fisheries]}
              - {id: two, text: It was., cite: {harbour-gazette: some ports}, topics: [fisheries]}
              - {id: three, text: It will be., cite: {harbour-gazette: some ports}, topics: [law]}
            """);
    assertThat(once).isEqualTo(written);
  }

  @Test
  void theListOfARegisterMayHaveGroupsToo() throws IOException {
    Event event =
        load(
                "events/far.yaml",
                """
                events:
                  - {id: near, title: Near}
                  - place: not-stated
                    list: [{id: far, title: Far, cite: {harbour-gazette: some ports}, when: 2024}]
                """)
            .find(Event.class, "far");
    assertThat(event.place().notStated()).isTrue();
    assertThat(event.when().readings().get(0).cite()).hasSize(1);
  }
}
