package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.KeyPath;
import communique.shape.Ref;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader may not see is gone from a publication, and so is what rests on it alone. */
class PublicationTest {

  private static final Instant LATER = Instant.parse("2025-06-01T00:00:00Z");

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void everythingIsThereWhenNothingIsHidden() {
    Dossier whole = Dossiers.load(content);
    assertThat(whole.asSeenBy(Reader.at(LATER)).dossier().entries())
        .containsExactlyElementsOf(
            whole.entries().filter(e -> e.editorial().withdrawn().isEmpty()).toList());
  }

  @Test
  void aDraftIsGoneAndTheListsThatNameItAreShorter() throws IOException {
    Dossiers.edit(content, "agreements/nets-mou-2025.md", "title:", "state: draft\ntitle:");
    Dossier seen = seenAt(LATER);
    assertThat(seen.all(Agreement.class)).isEmpty();
    assertThat(summit(seen).outcomes().identified()).isEmpty();
    assertThat(summit(seen).outcomes().stated().first()).contains(3);
  }

  /** Its evidence is a later source, or a source under embargo: its name would tell of it. */
  @Test
  void aPartGoesWithAllThatItStoodOn() throws IOException {
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "  - id: lunch\n",
        """
          - {id: evening, name: Evening, when: {is: 2025-03-08, cite: {late: the evening}}}
          - id: lunch
        """);
    String sources = Files.readString(content.resolve("sources.yaml"));
    Files.writeString(
        content.resolve("sources.yaml"),
        sources
            + "\n- {id: late, publisher: Late, title: Late, published: 2025-05-03, read: 2025-05-04,"
            + " kind: news, url: \"https://late.example/\"}\n");
    assertThat(parts(LATER)).contains("opening", "evening", "lunch");
    assertThat(parts(Instant.parse("2025-04-20T00:00:00Z")))
        .contains("lunch")
        .doesNotContain("evening");
  }

  /** Without day and place it is known from what was said there. */
  @Test
  void aPartGoesWithTheLastWordsOfIt() throws IOException {
    assertThat(parts(LATER)).contains("opening");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "  - id: torvald-sea\n",
        "  - id: torvald-sea\n    state: draft\n");
    assertThat(parts(LATER)).contains("lunch").doesNotContain("opening");
  }

  private List<String> parts(Instant moment) {
    return summit(seenAt(moment)).parts().stream().map(Part::id).toList();
  }

  @Test
  void aDraftIsThereForAReaderOfDrafts() throws IOException {
    Dossiers.edit(content, "agreements/nets-mou-2025.md", "title:", "state: draft\ntitle:");
    Dossier seen = Dossiers.load(content).asSeenBy(new Reader(LATER, true, false)).dossier();
    assertThat(seen.all(Agreement.class)).hasSize(1);
  }

  @Test
  void anEmbargoEndsAtItsMoment() throws IOException {
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "name:",
        "embargo_until: 2025-06-01T12:00:00+02:00\nname:");
    assertThat(find(seenAt(Instant.parse("2025-06-01T09:59:59Z")), "odo-lind")).isEmpty();
    assertThat(find(seenAt(Instant.parse("2025-06-01T10:00:00Z")), "odo-lind")).isPresent();
  }

  @Test
  void aHiddenSpeakerTakesTheSignatureAlong() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "state: draft\nname:");
    Agreement agreement = seenAt(LATER).get(Ref.to(Agreement.class, "nets-mou-2025"));
    assertThat(agreement.signatories().items()).isEmpty();
  }

  @Test
  void aHiddenSpeakerTakesTheStatementsAlong() throws IOException {
    Dossiers.edit(content, "speakers/iven-marsh.md", "name:", "state: draft\nname:");
    assertThat(find(seenAt(LATER), "marsh-nets")).isEmpty();
  }

  @Test
  void whatRestsOnALaterSourceAloneFalls() throws IOException {
    publishGazette("2025-03-05");
    Dossier seen = seenAt(Instant.parse("2025-03-07T12:00:00Z"));
    assertThat(find(seen, "northern-courier")).isEmpty();
    Summit summit = summit(seen);
    assertThat(summit.participants()).as("carried by the later source alone").isEmpty();
    assertThat(summit.held().readings()).as("one of two readings").hasSize(1);
    assertThat(find(seen, "marsh-nets")).as("its only rendition").isEmpty();
    assertThat(find(seen, "torvald-sea").map(Statement.class::cast).orElseThrow().said())
        .as("one of two renditions")
        .hasSize(1);
    assertThat(summit.claims())
        .filteredOn(claim -> claim.id().equals("first-in-years"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.cite()).hasSize(1));
  }

  @Test
  void aSourceWithoutADateCountsByTheDayItWasRead() {
    assertThat(find(seenAt(Instant.parse("2025-03-09T12:00:00Z")), "harbour-gazette")).isEmpty();
    assertThat(find(seenAt(Instant.parse("2025-03-10T12:00:00Z")), "harbour-gazette")).isPresent();
  }

  @Test
  void whatAllRestsOnLaterSourcesIsAbsentAndSoIsWhoeverItAloneNames() {
    Dossier seen = seenAt(Instant.parse("2025-03-07T12:00:00Z"));
    assertThat(seen.entries()).extracting(Entry::id).isEmpty();
  }

  @Test
  void whoIsNamedByNobodyStaysAsBefore() throws IOException {
    Dossiers.edit(
        content, "register.yaml", "topics:", "topics:\n  - {id: nobodys-topic, name: Quiet}");
    assertThat(seenAt(Instant.parse("2025-03-07T12:00:00Z")).entries())
        .extracting(Entry::id)
        .containsExactly("nobodys-topic");
  }

  @Test
  void runningTextFallsWithTheSourceOfOneOfItsPassages() throws IOException {
    publishGazette("2025-03-05");
    assertThat(summit(seenAt(LATER)).prose().texts().get(0).prose().passages()).hasSize(4);
    assertThat(summit(seenAt(Instant.parse("2025-03-07T12:00:00Z"))).prose()).isEqualTo(Body.NONE);
  }

  @Test
  void theIdOfAHiddenLinkLeavesTheWords() throws IOException {
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "It rained",
        "[[odo-lind]] saw [[storm-2024]] and [[odo-lind]], and it rained");
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "state: draft\nname:");
    assertThat(summit(seenAt(LATER)).prose().texts().get(0).prose().passages().get(1).text())
        .startsWith(" saw storm-2024 and, and it rained");
  }

  /** Each change is of the one before; the last of all is of a record that was withdrawn. */
  @Test
  void aChainIsPrunedInProportionToItsLength() {
    assertThat(pruned(400) * 1.0 / pruned(200)).isLessThan(2.5);
  }

  private static int pruned(int changes) {
    List<Item> items = new ArrayList<>();
    items.add(item(new Topic("c0", Text.of("x"), List.of(), Editorial.NONE)));
    for (int i = 1; i <= changes; i++) {
      items.add(item(change("c" + i, "c" + (i - 1))));
    }
    AtomicInteger asked = new AtomicInteger();
    Dossier left =
        new Redaction.Pruning(
                new Dossier(Site.NAMELESS, items, Set.of()),
                entry -> entry.id().equals("c0"),
                entry -> true,
                value -> asked.incrementAndGet() < 0)
            .done();
    assertThat(left.items()).isEmpty();
    return asked.get();
  }

  private static Change change(String id, String of) {
    return new Change(
        id,
        Ref.to(Entry.class, of),
        Optional.empty(),
        Edtf.of("2025"),
        Change.Kind.ADDITION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Editorial.NONE);
  }

  private static Item item(Entry entry) {
    return new Item(
        entry.getClass(), entry.id(), Optional.of(entry), new KeyPath("x.yaml", List.of()));
  }

  private void publishGazette(String day) throws IOException {
    Dossiers.edit(content, "sources.yaml", "published: not-stated", "published: " + day);
  }

  @Test
  void ofAWithdrawnRecordTheReasonIsLeft() {
    Publication publication = Dossiers.load(content).asSeenBy(Reader.at(LATER));
    assertThat(publication.withdrawn())
        .singleElement()
        .satisfies(
            gone -> {
              assertThat(gone.id()).isEqualTo("ulla-brand");
              assertThat(gone.kind()).isEqualTo(Speaker.class);
            });
  }

  @Test
  void anEmbargoHidesEvenThatARecordWasWithdrawn() throws IOException {
    Dossiers.edit(
        content, "speakers/ulla-brand.md", "name:", "embargo_until: 2026-01-01T00:00:00Z\nname:");
    assertThat(Dossiers.load(content).asSeenBy(Reader.at(LATER)).withdrawn()).isEmpty();
  }

  /** It was false before that day too; but nothing is told of what came later. */
  @Test
  void beforeItsDayAWithdrawnRecordIsGoneWithoutAWord() {
    Publication then =
        Dossiers.load(content).asSeenBy(Reader.at(Instant.parse("2025-05-01T12:00:00Z")));
    assertThat(then.withdrawn()).isEmpty();
    assertThat(find(then.dossier(), "ulla-brand")).isEmpty();
  }

  @Test
  void aWithdrawnRecordIsGone() throws IOException {
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "name:",
        "withdrawn: {on: 2025-05-01, reason: Mistaken for another.}\nname:");
    Dossier seen = seenAt(LATER);
    assertThat(find(seen, "odo-lind")).isEmpty();
    assertThat(seen.get(Ref.to(Agreement.class, "nets-mou-2025")).signatories().items())
        .singleElement()
        .satisfies(one -> assertThat(one.speaker()).isEmpty())
        .extracting(Signatory::side)
        .isEqualTo(Actor.of("vastria"));
  }

  @Test
  void theSideOfAWithdrawnPersonMetAllTheSame() throws IOException {
    Dossiers.edit(
        content,
        "speakers/iven-marsh.md",
        "name:",
        "withdrawn: {on: 2025-05-01, reason: Mistaken for another.}\nname:");
    assertThat(summit(seenAt(LATER)).participants())
        .extracting(Participant::side)
        .containsExactly(Actor.of("vastria"), Actor.of("merovia"));
  }

  /** The courier gives one of the two sides of every difference. */
  @Test
  void withTheLastSideButOneGoesTheVerdict() throws IOException {
    Dossiers.edit(
        content,
        "sources.yaml",
        "title: not-stated",
        "title: not-stated\n  withdrawn: {on: 2025-05-01, reason: Taken back.}");
    Dossier seen = seenAt(LATER);
    assertThat(new Differences(seen).ofAll()).isEmpty();
    assertThat(summit(seen).parts()).noneMatch(Part::isDisputed).hasSize(2);
    assertThat(summit(seen).claims())
        .filteredOn(claim -> claim.id().equals("who-asked"))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.isDisputed()).isFalse();
              assertThat(claim.text()).contains(Text.of("Vastria."));
              assertThat(claim.cite()).hasSize(1);
            });
    assertThat(find(seen, "torvald-sea").map(Statement.class::cast).orElseThrow().differ())
        .isEmpty();
  }

  @Test
  void whatNamesALostClaimOrPartLosesTheName() throws IOException {
    publishGazette("2025-03-05");
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "harbour-gazette: first time in years, northern-courier",
        "northern-courier");
    assertThat(summit(seenAt(LATER)).brief()).hasSize(2);
    assertThat(summit(seenAt(Instant.parse("2025-03-07T12:00:00Z"))).brief()).isEmpty();
  }

  @Test
  void theDayOfALaterComparisonIsNotShown() throws IOException {
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "verified: 2025-06-02\nname:");
    assertThat(find(seenAt(LATER), "odo-lind").orElseThrow().editorial().verified()).isEmpty();
    assertThat(find(seenAt(Instant.parse("2025-06-02T12:00:00Z")), "odo-lind"))
        .hasValueSatisfying(lind -> assertThat(lind.editorial().verified()).isPresent());
  }

  @Test
  void backlinksAreResolvedAnew() throws IOException {
    Dossiers.edit(content, "summits/port-talks-2025.md", "title:", "state: draft\ntitle:");
    Dossier seen = seenAt(LATER);
    Speaker speaker = seen.get(Ref.to(Speaker.class, "ana-torvald"));
    assertThat(seen.relations().attendedBy(speaker)).isEmpty();
    assertThat(seen.referring(Summit.class, speaker)).isEqualTo(List.of());
  }

  private Dossier seenAt(Instant moment) {
    return Dossiers.load(content).asSeenBy(Reader.at(moment)).dossier();
  }

  private static Summit summit(Dossier dossier) {
    return dossier.get(Ref.to(Summit.class, "port-talks-2025"));
  }

  private static Optional<Entry> find(Dossier dossier, String id) {
    return dossier.find(Ref.to(Entry.class, id));
  }
}
