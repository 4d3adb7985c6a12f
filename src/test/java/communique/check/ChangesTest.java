package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Photographs;
import communique.testing.Program;
import communique.testing.Repositories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of changes.yaml names what it is of, and tells it as it was and as it is. */
class ChangesTest {

  private static final String SUMMIT = "summits/port-talks-2025.md";
  private static final Map<String, String> FILES =
      Map.of(
          "port-talks-2025", SUMMIT,
          "torvald-sea", "statements/port-talks-2025.yaml",
          "marsh-nets", "statements/port-talks-2025.yaml",
          "nets-mou-2025", "agreements/nets-mou-2025.md",
          "ana-torvald", "speakers/ana-torvald.md");

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    content = Dossiers.synthetic(temp);
    Repositories.commit(temp);
  }

  /** Every kind of value: the place, the file, the edit, words that tell it, words that do not. */
  @ParameterizedTest(name = "{1}: {2} to {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          port-talks-2025 | held | is: 2025-03-08 | is: 2025-03-09 | Held on 8 March 2025 | on Sunday, 9 March | Held on 7 March
          port-talks-2025 | held | is: 2025-03-08 | is: 2025-04-08 | Mar 8 | Apr 8 | May 8
          port-talks-2025 | held | is: 2025-03-08 | is: 2025-03-08T14:30:00+09:00 | March 2025 | 8 March, at 2.30 | 8 March 2024
          port-talks-2025 | held | as: early in March | as: about then | early in March | ‘about then’ | late March
          port-talks-2025 | title | Torvald–Marsh talks | Marsh–Torvald talks | Torvald-Marsh talks in Port Anselm | Marsh–Torvald talks | Brand–Lind talks
          port-talks-2025 | kind | bilateral | trilateral | bilateral | a trilateral meeting | a multilateral meeting
          port-talks-2025 | grade | official-visit, cite | state-visit, cite | An official visit | state visit | working visit
          port-talks-2025 | place | is: port-anselm | is: vastrian-coast | Held in Port Anselm | On the Vastrian Coast | Held elsewhere
          port-talks-2025 | within | is: sea-days-2025 | is: storm-2024 | During the Sea Days | The storm | During the fair
          port-talks-2025 | participant ana-torvald | role: host | role: guest | host | Guest. | chair
          port-talks-2025 | part opening | name: Opening | name: Welcome | “Opening” | Welcome | Dinner
          port-talks-2025 | part lunch | A lunch ashore | A dinner ashore | a lunch ashore | A dinner ashore. | A lunch at sea
          port-talks-2025 | outcomes.stated | is: 3, as: three documents | is: 4, as: four documents | 3 | Four documents | two documents
          port-talks-2025 | outcome nets-mou-2025 | counted: in | counted: out | in | counted out | unclear
          port-talks-2025 | claim first-in-years | not met for years | not met for months | They had not met for years. | not met for months | They had met
          port-talks-2025 | claim who-asked | text: Merovia. | text: Both. | Merovia | Both | Norway
          port-talks-2025 | prose | It rained | It snowed | It rained & blew hard | It snowed | It hailed
          port-talks-2025 | brief | brief: [first-in-years, marsh-nets] | brief: [first-in-years] | The brief had marsh nets. | Only that they had not met for years | -
          torvald-sea | gist | The sea belongs to both. | The sea belongs to all. | The sea belongs to both | The sea belongs to all | The land belongs to both
          torvald-sea | rendition harbour-gazette | The sea is yours and ours | The sea is yours, and ours too | The sea is yours and ours | yours, and ours too | The sea is his
          torvald-sea | rendition northern-courier | verb: declared | verb: shouted | declared | She shouted it | whispered
          marsh-nets | topics | topics: [fisheries, railways] | topics: [fisheries] | On railways | Fisheries | -
          nets-mou-2025 | title.official | Mémorandum sur les filets}, | Mémorandum des filets}, | ^{fr: Mémorandum sur les filets}^ | ^{fr: Mémorandum des filets}^ | ^{fr: Traité}^
          nets-mou-2025 | form | is: mou | is: arrangement | MOU | An arrangement | treaty
          nets-mou-2025 | form | is: mou | is: arrangement | Memorandum of understanding | the arrangement | a contract
          nets-mou-2025 | form | is: mou | is: treaty | {ko: 양해각서} | {ko: 조약} | {ko: 계약}
          port-talks-2025 | outcome nets-mou-2025 | counted: in | counted: out | It was counted in the stated number. | It comes on top of the stated number. | the stated number
          nets-mou-2025 | amount | ^amount: {print: 12 million^ | ^amount: {print: 13 million^ | 12 million Swedish crowns | 13 million | 11 million
          nets-mou-2025 | term | starts: 2025-04-01 | starts: 2025-05-01 | from 1 April 2025 | 1 May | 1 June
          nets-mou-2025 | step signed | when: 2025-03-08 | when: 2025-03-10 | Signed on 8 March | signed on 10 March | signed on 9 March
          nets-mou-2025 | party vastria | - {is: vastria, cite: {northern-courier: a mem | - {is: merovia, cite: {northern-courier: a mem | Vastria | Merovia | Norway
          nets-mou-2025 | signatory odo-lind | speaker: odo-lind, for | speaker: ulla-brand, for | Odo Lind | - | -
          ana-torvald | native | Ана Торвальд | Анна Торвальд | Ана Торвальд | Анна Торвальд | Ольга
          """)
  void isToldByAnEntry(
      String record, String of, String was, String is, String before, String after, String wrong)
      throws IOException {
    Dossiers.edit(content, file(record), was, is);
    assertThat(since()).contains("under " + of + " has changed").containsOnlyOnce("has changed");
    assertThat(with(record, of, before, after)).doesNotContain("chang");
    if (!wrong.equals("-")) {
      assertThat(with(record, of, wrong, after))
          .contains("error[change-does-not-match]")
          .contains("this is not what the record said under " + of);
      assertThat(with(record, of, after, before)).contains("change-does-not-match");
    }
  }

  /** Of running text a passage tells what changed only if it stands in one of the two. */
  @ParameterizedTest(name = "{1} to {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          torvald-sea | gist | The sea belongs to all. | The sea | belongs | false
          torvald-sea | gist | The sea belongs to all. | The sea belongs to both. | The sea belongs | false
          torvald-sea | gist | The sea belongs to all. | belongs to | The sea belongs to all. | false
          torvald-sea | gist | The sea belongs to all. | to both | to all | true
          torvald-sea | gist | The sea belongs. | to both | The sea belongs | true
          torvald-sea | gist | The sea belongs to both and all. | The sea belongs to both. | both and all | true
          torvald-sea | gist | The sea belongs to both and all. | belongs to both | both and all | true
          torvald-sea | gist | The sea belongs to both and all. | belongs to | both and all | false
          port-talks-2025 | claim first-in-years | They had not met for months. | They had not met for | for months | false
          port-talks-2025 | claim first-in-years | They had not met for months. | for years | met for | false
          """)
  void aPassageOfBothTellsNothing(
      String record, String of, String now, String before, String after, boolean tells)
      throws IOException {
    String was =
        of.equals("gist") ? "gist: The sea belongs to both." : "text: They had not met for years.";
    Dossiers.edit(content, file(record), was, was.substring(0, was.indexOf(' ') + 1) + now);
    assertThat(with(record, of, before, after).contains("change-does-not-match")).isEqualTo(!tells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "addition, before: to both, after: to all | kind | change-does-not-match",
        "withdrawal, before: to both, after: to all | kind | change-does-not-match",
        "status, before: to both, after: to all | kind | wrong-kind-of-change",
        "clarification | of | change-does-not-match"
      })
  void theKindHasToBeThatOfWhatHappened(String kind, String at, String rule) throws IOException {
    String file = file("torvald-sea");
    Dossiers.edit(content, file, "The sea belongs to both", "The sea belongs to all");
    String entry =
        "- {id: told-late, record: torvald-sea, of: gist, on: 2025-05-30, kind: %s}"
            .formatted(kind);
    int column = entry.indexOf(" " + at + ": ") + at.length() + 4;
    assertThat(withChanges(entry)).contains("error[" + rule + "]", ":" + column + "\n");
  }

  /** Readers see what the settings call a country, and who publishes, on every page. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{LI: Liechtenstein (renamed by the desk)} | {LI: Merovanistan} | countries.LI",
        "{LI: Liechtenstein (renamed by the desk)} | {} | countries.LI",
        "publisher: The test suite | publisher: The other suite | publisher",
        "title: Synthetic dossier | title: Invented dossier | title",
        "about: Invented states | about: Real states | about",
        "time-zone: Europe/Lisbon | time-zone: Asia/Seoul | time-zone",
        "time-zone: Europe/Lisbon | base-url: https://desk.example/sheets | time-zone",
        "name: Free to copy and to change | name: All rights reserved | licence",
        "https://desk.example/terms | https://desk.example/other | licence",
        "languages: [en] | forms: {mou: {name: Treaty of alliance}} | forms.mou"
      })
  void aNameInTheSettingsChangesAsAnyOther(String was, String is, String of) throws IOException {
    Dossiers.edit(content, "site.yaml", was, is);
    String told = since();
    assertThat(told).contains("site.yaml", "under " + of + " has changed");
    assertThat(withChanges(pasted(told))).doesNotContain("chang");
  }

  /** What pages call what records say, in the settings and in the words of the interface. */
  @ParameterizedTest(name = "{0}: {2} to {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          forms: {mou: {name: Pact}} | | Pact | Treaty | forms.mou
          forms: {mou: {name: Pact}} | | forms: {mou: {name: Pact}} | ^^ | forms.mou
          verbs: {vyslovila: {says: said}} | | says: said | says: threatened | verbs.vyslovila
          verbs: {vyslovila: {says: said}} | | verbs: {vyslovila: {says: said}} | ^^ | verbs.vyslovila
          sides: {the fishing ports (not named): {says: the ports}} | | says: the ports | says: the pirates | sides.the fishing ports (not named)
          | form.mou=pact | form.mou=pact | form.mou=treaty | forms.mou
          | fact.held=Held | fact.held=Held | fact.held=Called off | messages.fact.held
          | fact.held=Day | fact.held=Day | ^^ | messages.fact.held
          | not-stated=nobody says | nobody says | no | messages.not-stated
          | count.parties={0} sides | {0} sides | {0} winners | messages.count.parties
          | differ.open=Open. | differ.open=Open. | differ.open=Settled. | messages.differ.open
          | kind.bilateral=Talks | kind.bilateral=Talks | kind.bilateral=A row | messages.kind.bilateral
          | method.facts.text=A fact has a source. | has a | needs no | messages.method.facts.text
          """)
  void soDoWhatTheDeskCallsThings(
      String settings, String messages, String was, String is, String of) throws IOException {
    name(settings, messages);
    Repositories.commit(temp);
    assertThat(since()).doesNotContain("has changed");
    Dossiers.edit(content, settings == null ? MESSAGES : "site.yaml", was, is);
    String told = since();
    assertThat(told).contains("under " + of + " has changed");
    assertThat(withChanges(pasted(told))).doesNotContain("chang");
  }

  private static final String MESSAGES = "messages/en.properties";

  /** Settings and words of the interface, and a source that reports in another language. */
  private void name(String settings, String messages) throws IOException {
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "source: northern-courier, verb: declared",
        "source: northern-courier, verb: vyslovila");
    Dossiers.edit(
        content,
        "sources.yaml",
        "- id: northern-courier",
        "- id: northern-courier\n  language: cs");
    if (settings != null) {
      Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en]\n" + settings);
    }
    if (messages != null) {
      Files.createDirectories(content.resolve("messages"));
      Files.writeString(content.resolve(MESSAGES), messages + "\n");
    }
  }

  /** Words that lead through the site, that nobody was shown, or that are a translation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          | nav.site=Here | nav.site=Here | nav.site=There
          | search.label=Look | search.label=Look | search.label=Find
          | form.annex=enclosure | form.annex=enclosure | form.annex=appendix
          | grade.private-visit=Trip | =Trip | =Journey
          forms: {annex: {name: Enclosure}} | | Enclosure | Appendix
          forms: {mou: {name: Pact}} | | name: Pact | name: {en: Pact, ko: 협약}
          """)
  void whatTellsNothingElseMayBeCalledOtherwise(
      String settings, String messages, String was, String is) throws IOException {
    name(settings, messages);
    Repositories.commit(temp);
    Dossiers.edit(content, settings == null ? MESSAGES : "site.yaml", was, is);
    assertThat(since()).doesNotContain("has changed");
  }

  @Test
  void aLanguageThatGoesIsAChange() throws IOException {
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    Repositories.commit(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en, ko]", "languages: [en]");
    assertThat(since()).contains("under languages.ko has changed");
  }

  /** Since when a country was there decides on which pages it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: 1806, to: 2500 | from: 1807, to: 2500 | countries.LI.from",
        "from: 1806, to: 2500 | from: 1806, to: 2501 | countries.LI.to",
        "from: 1806, to: 2500 | from: 1806 | countries.LI.to",
      })
  void theTimeOfACountryInTheSettingsChangesAsItsName(String was, String is, String of)
      throws IOException {
    Dossiers.edit(content, "site.yaml", "{LI: Liechtenstein (renamed by the desk)}", span(was));
    Repositories.commit(temp);
    Dossiers.edit(content, "site.yaml", was, is);
    String told = since();
    assertThat(told).contains("site.yaml", "under " + of + " has changed");
    assertThat(withChanges(pasted(told))).doesNotContain("chang");
  }

  private static String span(String days) {
    return "{LI: {name: Liechtenstein (renamed by the desk), %s}}".formatted(days);
  }

  /** Readers see another picture, though the record names the same file. */
  @Test
  void anotherPictureUnderTheSameNameIsAChange() throws IOException {
    Path picture = Files.createDirectories(content.resolve("pictures")).resolve("ana.png");
    Files.write(picture, Photographs.png(800, 600));
    Dossiers.edit(
        content,
        file("ana-torvald"),
        "romanization:",
        "picture: {file: ana.png, credit: The desk, licence: CC0, alt: A woman.}\nromanization:");
    Repositories.commit(temp);
    assertThat(since()).doesNotContain("has changed");
    Files.write(picture, Photographs.png(810, 600));
    String told = since();
    assertThat(told).contains("ana-torvald.md", "under picture has changed");
    assertThat(withChanges(pasted(told))).doesNotContain("chang");
  }

  @ParameterizedTest
  @CsvSource({
    "countries: {, 'countries: {FR: Frankland, '",
    "languages: [en], 'languages: [en, ko]'"
  })
  void whatNobodyReadAsAFactMayChangeInTheSettings(String was, String is) throws IOException {
    Dossiers.edit(content, "site.yaml", was, is);
    assertThat(since()).doesNotContain("has changed");
  }

  /** What the hint says to add is added as it stands, and nothing more is asked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          port-talks-2025 | is: 2025-03-08 | is: 2025-03-09
          port-talks-2025 | ^venue: not-stated^ | ^^
          port-talks-2025 | grade: {is: official-visit | grade: {is: state-visit
          port-talks-2025 | place: {is: port-anselm | place: {is: vastrian-coast
          port-talks-2025 | They had not met for years. | ^{en: "They: never met # so far", ko: 만난 적이 없다.}^
          port-talks-2025 | text: They had not met for years. | text: >~      They had~~      never met.
          port-talks-2025 | It rained | It snowed
          port-talks-2025 | is: 3, as: three | is: 4, as: four
          torvald-sea | The sea is ours and yours | The sea is ours & yours
          nets-mou-2025 | print: 12 million Swedish crowns, cite | print: 13 million Swedish crowns, cite
          nets-mou-2025 | ^  - {is: the fishing ports (not named), cite: {harbour-gazette: some ports}}^ | ^^
          ana-torvald | Ана Торвальд | Анна Торвальд
          """)
  void theHintCanBePasted(String record, String was, String is) throws IOException {
    Dossiers.edit(content, file(record), was, is == null ? "" : is.replace('~', '\n'));
    String told = since();
    String entry = pasted(told);
    assertThat(entry).as(told).contains("on: 2025-06-01", "kind: correction", "before:", "after:");
    assertThat(withChanges(entry)).doesNotContain("chang");
  }

  @Test
  void eachValueNeedsItsOwn() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08", "is: 2025-03-09");
    Dossiers.edit(content, SUMMIT, "They had not met for years", "They had met often");
    assertThat(with("port-talks-2025", "held", "8 March", "9 March"))
        .contains("under claim first-in-years has changed")
        .contains("port-talks-2025.md:30:5")
        .containsOnlyOnce("has changed");
  }

  /** Punctuation tells nothing: a language in which no more changed is left out of the hint. */
  @Test
  void aLanguageInWhichOnlyPunctuationChangedIsNotOffered() throws IOException {
    String list = "text: {en: They had not met for years., ko: '여러 해, 오래 만나지 않았다.'}";
    Dossiers.edit(content, SUMMIT, "text: They had not met for years.", list);
    Repositories.commit(temp);
    Dossiers.edit(content, SUMMIT, list, "text: {en: They had never met., ko: 여러 해 오래 만나지 않았다.}");
    assertThat(
            with(
                "port-talks-2025",
                "claim first-in-years",
                "{en: They had not met for years, ko: 오래 만나지 않았다}",
                "{en: They had never met, ko: 오래 만나지 않았다}"))
        .contains("for instance before: {en: \"They had not met for years\"}")
        .contains("for instance after: {en: \"They had never met\"}");
  }

  /** Of words in several languages those that are wrong are told, with what stands for all. */
  @Test
  void ofSeveralLanguagesTheWrongOneIsTold() throws IOException {
    String english = "text: {en: They had not met for years., ko: 여러 해 동안 만나지 않았다.}";
    Dossiers.edit(content, SUMMIT, "text: They had not met for years.", english);
    Repositories.commit(temp);
    Dossiers.edit(content, SUMMIT, english, "text: {en: They had never met., ko: 한 번도 만나지 않았다.}");
    String told =
        with(
            "port-talks-2025",
            "claim first-in-years",
            "{en: They had not met for years, ko: 오래 만나지 않았다}",
            "{en: They had never met, ko: 한 번도 만나지 않았다}");
    String hint =
        "for instance before: {en: \"They had not met for years\", ko: \"여러 해 동안 만나지 않았다.\"}";
    assertThat(told).contains(hint).contains("^^");
    assertThat(
            with(
                "port-talks-2025",
                "claim first-in-years",
                hint.substring(hint.indexOf('{')),
                "{en: They had never met, ko: 한 번도 만나지 않았다}"))
        .doesNotContain("chang");
  }

  @Test
  void anEntryWithoutAPlaceIsToldToNameIt() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08", "is: 2025-03-09");
    assertThat(withChanges("- {id: e, record: port-talks-2025, on: 2025-05-30, kind: status}"))
        .contains("say in the entry \"e\" what it is of: of: held");
  }

  @Test
  void changedTwiceOneTellsTheBeginningAndOneTheEnd() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08", "is: 2025-03-10");
    String first = entry("first", "port-talks-2025", "held", "8 March", "9 March");
    String second = entry("second", "port-talks-2025", "held", "9 March", "10 March");
    assertThat(withChanges(first + "\n" + second)).doesNotContain("chang");
  }

  @Test
  void aLateEntryIsHeldAgainstWhatIsThereNow() throws IOException {
    assertThat(with("port-talks-2025", "held", "7 March", "8 March")).doesNotContain("chang");
    assertThat(with("port-talks-2025", "held", "8 March", "7 March"))
        .contains("this is not what the record says under held");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hled", "claims", "claim", "rendition harbour-gazette", "id", "state"})
  void aPlaceThatTheKindDoesNotHaveIsTold(String of) throws IOException {
    assertThat(with("port-talks-2025", of, "a", "b"))
        .contains("error[change-of-nothing]")
        .contains("a summit has no " + of + " that could have been changed");
  }

  @Test
  void anItemThatWasNeverThereIsTold() throws IOException {
    assertThat(with("port-talks-2025", "claim first-in-year", "a", "b"))
        .contains("\"port-talks-2025\" had and has no claim first-in-year")
        .contains("did you mean \"claim first-in-years\"?");
  }

  /** What only the file looks like. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          port-talks-2025 | It rained & blew | It rained~& blew
          port-talks-2025 | It rained & blew | It  rained &   blew
          port-talks-2025 | came by *rail* | came by _rail_
          port-talks-2025 | came by *rail* | came by `rail`
          port-talks-2025 | came by *rail* | came by **rail**&nbsp;
          port-talks-2025 | It rained | *It* rained
          port-talks-2025 | all day</i> [@harbour-gazette]. | all day</i>. [@harbour-gazette]
          port-talks-2025 | - [[ | * [[
          port-talks-2025 | ## Weather | ^Weather~-------^
          port-talks-2025 | text: They had not met for years. | ^text: "They  had not~      met for years."^
          port-talks-2025 | text: They had not met for years. | text: >~      They had not~      met for years.
          port-talks-2025 | {harbour-gazette: first time in years, northern-courier: first time in years} | {northern-courier: first time in years, harbour-gazette: first time  in years}
          port-talks-2025 | ^{speaker: iven-marsh, for: merovia, cite^ | ^{for: merovia, speaker: iven-marsh, cite^
          port-talks-2025 | brief: [first-in-years, marsh-nets] | brief:~- first-in-years~- marsh-nets
          torvald-sea | quote: The sea is yours and ours | ^quote: >-~          The sea is~          yours and ours^
          nets-mou-2025 | topics: [fisheries]~claims | topics: fisheries~claims
          """)
  void theLookOfAFileIsNoChange(String record, String was, String is) throws IOException {
    Dossiers.edit(content, file(record), was.replace('~', '\n'), is.replace('~', '\n'));
    assertThat(since()).isEmpty();
  }

  /** What is said is said as before, and more besides; that is no change, the way back is one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          port-talks-2025 | held | {northern-courier: on 8 March} | {northern-courier: on 8 March, harbour-gazette: early in March}
          port-talks-2025 | claim first-in-years | {harbour-gazette: first time in years, | {harbour-gazette: {words: first time in years, page: "3"},
          port-talks-2025 | claim first-in-years | topics: [fisheries] | topics: [railways, fisheries]
          port-talks-2025 | claim who-asked | {text: Vastria., cite | {text: Vastria., note: By letter., cite
          port-talks-2025 | part lunch | {text: A lunch on board., | {text: A picnic., cite: {northern-courier: lunched ashore}}~      - {text: A lunch on board.,
          torvald-sea | rendition harbour-gazette | part: opening | part: opening~        page: "4"
          marsh-nets | topics | [fisheries, railways] | [railways, fisheries, storm]
          port-talks-2025 | prose | [@harbour-gazette]. | [@harbour-gazette; @northern-courier].
          port-talks-2025 | prose | [@harbour-gazette]. | [@harbour-gazette, p. 9].
          port-talks-2025 | prose | [@harbour-gazette]. | [@harbour-gazette].~~They met at noon [@harbour-gazette].
          port-talks-2025 | prose | - [[storm-2024 | - [[iven-marsh]] walked [@northern-courier].~- [[storm-2024
          """)
  void anAdditionIsNoChange(String record, String of, String was, String is) throws IOException {
    Dossiers.edit(content, file(record), was.replace('~', '\n'), is.replace('~', '\n'));
    assertThat(since()).doesNotContain("chang");
    Repositories.commit(temp);
    Dossiers.edit(content, file(record), is.replace('~', '\n'), was.replace('~', '\n'));
    assertThat(since()).contains("under " + of + " has changed").containsOnlyOnce("has changed");
  }

  /** The hint has what was changed, and words for what is gone; or none, if no words changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          port-talks-2025 | topics: [fisheries]~  - id | topics: []~  - id | before: "Fisheries" | after: "Taken out."
          port-talks-2025 | - [[storm-2024]] was **on everybody's mind** [@northern-courier]. | - | before: "The storm was on everybody's mind." | after: "Taken out."
          port-talks-2025 | It rained & blew hard | They met | before: "It rained & blew hard" | after: "They met"
          port-talks-2025 | {harbour-gazette: at Vastria's request} | {northern-courier: her guest} | before: "at Vastria's request" | after: "her guest"
          port-talks-2025 | They had not met for years. | They had not, met for years. | before: "They had not met for years." | after: "They had not, met for years."
          port-talks-2025 | , because: The courier speaks for Merovia. | | before: "The courier speaks for Merovia." | after: "Taken out."
          nets-mou-2025 | status: signed, when: 2025-03-08 | status: signed, when: not-stated | before: "2025-03-08" | after: "Not stated."
          torvald-sea | ~      - {source: northern-courier, verb: declared, quote: The sea is ours and yours, via: vastria-office} | | before: "declared: “The sea is ours and yours”" | after: "Taken out."
          torvald-sea | quote: The sea is yours and ours | ^words: The sea is yours and ours~        says: The sea is yours and ours^ | kind: clarification | reason:
          torvald-sea | quote: The sea is yours and ours | ^words: The sea is yours and ours~        says: It is shared.^ | before: "The sea is yours and ours" | after: "It is shared."
          """)
  void theHintHasWhatChanged(String record, String was, String is, String before, String after)
      throws IOException {
    String now = is == null ? "" : is.replace('~', '\n');
    Dossiers.edit(content, file(record), was.replace('~', '\n'), now);
    String told = since();
    assertThat(told).contains(before, after);
    assertThat(withChanges(pasted(told))).doesNotContain("chang");
  }

  /** Words of a source that readers never saw are not told either. */
  @Test
  void ofARenditionWithoutWordsOfOursTheHintHasTheGist() throws IOException {
    String file = file("marsh-nets");
    String note = "        note: At length.\n";
    String theme =
        "      - {source: harbour-gazette, verb: highlighted, words: nets were a theme}\n";
    Dossiers.edit(content, file, "        says: He asked for wider meshes.\n", "");
    Dossiers.edit(content, file, note, note + theme);
    Repositories.commit(temp);
    Dossiers.edit(content, file, theme, "");
    String told = since();
    assertThat(told).contains("before: \"highlighted: Nets should get wider meshes.\"");
    assertThat(withChanges(pasted(told))).doesNotContain("chang");
  }

  /** Readers see no id: what has another one and says the same is the same. */
  @Test
  void anotherIdOfAClaimOrAPartIsNoChange() throws IOException {
    rename("first-in-years", "not-for-years");
    rename("who-asked", "host-or-guest");
    rename("opening", "welcome");
    rename("lunch", "meal");
    assertThat(Files.readString(content.resolve(SUMMIT))).contains("brief: [not-for-years,");
    assertThat(Files.readString(content.resolve(file("torvald-sea")))).contains("part: welcome");
    assertThat(since()).doesNotContain("changed-without-entry");
    Dossiers.edit(content, SUMMIT, "brief: [not-for-years, marsh-nets]", "brief: [not-for-years]");
    Dossiers.edit(content, file("torvald-sea"), "part: welcome", "part: meal");
    assertThat(since())
        .contains("under brief has changed", "under rendition harbour-gazette has changed")
        .contains("before: \"Nets should get wider meshes.\"")
        .doesNotContain("under claim", "under part", "first in years");
  }

  @Test
  void anotherIdAndOtherWordsAreAChange() throws IOException {
    rename("first-in-years", "not-for-years");
    Dossiers.edit(content, SUMMIT, "They had not met for years.", "They had met often.");
    assertThat(since()).contains("under claim first-in-years has changed");
  }

  private void rename(String id, String to) {
    assertThat(Program.run("rename", id, to, "--in=" + content).err()).isEmpty();
  }

  @Test
  void ofLongWordsTheHintHasThoseThatChanged() throws IOException {
    String long1 = "It rained again and again. ".repeat(20);
    Dossiers.edit(content, SUMMIT, "It rained", long1 + "It snowed");
    Repositories.commit(temp);
    Dossiers.edit(content, SUMMIT, "It snowed", "It hailed");
    assertThat(since().lines().filter(line -> line.contains("before:")).findFirst().orElseThrow())
        .contains("It snowed")
        .hasSizeLessThan(240);
    assertThat(withChanges(pasted(since()))).doesNotContain("chang");
  }

  @ParameterizedTest
  @CsvSource({
    "'Held on Sunday, 9 March 2025', true",
    "'Held on Friday 9 March 2025', false",
    "'Held on Fri, 9 March', false",
    "'Held on Sun 9 March', true",
    "'2025년 3월 9일 금요일', false",
    "'2025년 3월 9일 일요일', true",
    "'2025年3月9日星期五', false",
    "'Monday, 2025-03-09', false"
  })
  void aDayOfTheWeekHasToBeThatOfTheDate(String after, boolean fits) throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08", "is: 2025-03-09");
    assertThat(with("port-talks-2025", "held", "Saturday, 8 March", after).isEmpty())
        .isEqualTo(fits);
  }

  @Test
  void hanWordsMayBeWrappedAndKoreanKeepsItsSpaces() throws IOException {
    Dossiers.edit(content, SUMMIT, "It rained", "两国领导人会晤 并签署 두 사람은 만났다 It rained");
    Repositories.commit(temp);
    Dossiers.edit(content, SUMMIT, "会晤 并签", "会晤\n并签");
    Dossiers.edit(content, SUMMIT, "사람은 만", "사람은\n만");
    assertThat(since()).doesNotContain("chang");
    Dossiers.edit(content, SUMMIT, "사람은\n만", "사람은만");
    assertThat(since()).contains("changed-without-entry");
  }

  @Test
  void whatGotAnotherIdIsComparedAllTheSame() throws IOException {
    Files.move(content.resolve(SUMMIT), content.resolve("summits/anselm-talks.md"));
    for (String file : List.of("changes.yaml", "statements/port-talks-2025.yaml")) {
      Dossiers.edit(content, file, ": port-talks-2025", ": anselm-talks");
    }
    Dossiers.edit(content, "speakers/iven-marsh.md", "[[port-talks-2025|", "[[anselm-talks|");
    Dossiers.edit(
        content,
        "site.yaml",
        "languages:",
        "redirects: {port-talks-2025: anselm-talks}\nlanguages:");
    assertThat(since()).isEmpty();
    Dossiers.edit(content, "summits/anselm-talks.md", "They had not met", "They had met");
    assertThat(since()).contains("under claim first-in-years has changed");
  }

  @Test
  void changedProseIsToldWhereItStands() throws IOException {
    Dossiers.edit(content, SUMMIT, "was **on", "lay **on");
    assertThat(since()).contains("port-talks-2025.md:46:3").contains("under prose has changed");
  }

  /** The entry in what is told. */
  private static String pasted(String told) {
    return told.lines()
        .dropWhile(line -> !line.startsWith("- id:"))
        .takeWhile(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private String with(String record, String of, String before, String after) throws IOException {
    return withChanges(entry("entry", record, of, before, after));
  }

  private static String entry(String id, String record, String of, String before, String after) {
    return "- {id: %s, record: %s, of: \"%s\", on: 2025-05-30, kind: correction, before: %s, after: %s, reason: Misread.}"
        .formatted(id, record, of, quoted(before), quoted(after));
  }

  private static String quoted(String words) {
    return words.startsWith("{") ? words : "\"" + words + "\"";
  }

  /** What is told with these entries added. */
  private String withChanges(String entries) throws IOException {
    Path file = content.resolve("changes.yaml");
    String old = Files.readString(file);
    Files.writeString(file, old + entries + "\n");
    String told = since();
    Files.writeString(file, old);
    return told.replace("changes.yaml", "…");
  }

  private String since() {
    return Program.run("check", content.toString(), "--since", "HEAD").err();
  }

  private static String file(String record) {
    return Objects.requireNonNull(FILES.get(record), record);
  }
}
