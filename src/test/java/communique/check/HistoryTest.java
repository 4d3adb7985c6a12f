package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Repositories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was published does not change or vanish without a word. */
@Tag("thorough")
class HistoryTest {

  private static final String SUMMIT = "summits/port-talks-2025.md";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    commit();
  }

  private void commit() throws IOException {
    Repositories.commit(temp);
  }

  /** Nor is it a change that a file was read before, and is remembered. */
  @Test
  void nothingChanged() {
    assertThat(since().err()).isEmpty();
    assertThat(since().err()).isEmpty();
  }

  @Test
  void aChangedValueNeedsAnEntry() throws IOException {
    changeTheDay();
    assertThat(since().err())
        .contains("error[changed-without-entry]")
        .contains("port-talks-2025.md:5:3")
        .contains("what was published under held has changed")
        .contains("1 error, 0 warnings");
  }

  private static final String ENTRY =
      """
      - id: day-corrected
        record: port-talks-2025
        on: 2025-05-01
        kind: clarification
        reason: {en: One word more., ko: 한 단어 추가.}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One word more.        | Two words more.  | under reason",
        "한 단어 추가.            | 두 단어 추가.       | under reason",
        "kind: clarification   | kind: correction | under kind",
        "2025-05-01            | 2025-05-02       | under on",
        "id: day-corrected     | id: another      | is gone"
      })
  void anEntryThatReadersWereShownStaysAsItWas(String was, String is, String told)
      throws IOException {
    Files.writeString(content.resolve("changes.yaml"), ENTRY);
    commit();
    assertThat(since().err()).isEmpty();
    Dossiers.edit(content, "changes.yaml", was, is);
    assertThat(since().err()).contains("error[entry-rewritten]", "changes.yaml", told);
  }

  /** What is wrong with one is said by another; a translation may come to it. */
  @Test
  void entriesAndTranslationsMayCome() throws IOException {
    Files.writeString(content.resolve("changes.yaml"), ENTRY.replace(", ko: 한 단어 추가.", ""));
    commit();
    Files.writeString(
        content.resolve("changes.yaml"), ENTRY + ENTRY.replace("day-corrected", "day-again"));
    assertThat(since().err()).doesNotContain("entry-rewritten");
    Files.delete(content.resolve("changes.yaml"));
    assertThat(since().err())
        .contains("the entry \"day-corrected\", which readers were shown, is gone");
  }

  /** Like any rule that can be changed, this one weighs what the settings say now. */
  @Test
  void itsWeightIsThatOfTheSettings() throws IOException {
    changeTheDay();
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {changed-without-entry: warning}\nlanguages:");
    assertThat(since().err()).contains("warning[changed-without-entry]");
    Dossiers.edit(
        content, "site.yaml", "changed-without-entry: warning", "changed-without-entry: off");
    assertThat(since().err()).doesNotContain("changed-without-entry");
  }

  @Test
  void asAWarningItCanBeWaived() throws IOException {
    changeTheDay();
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {changed-without-entry: warning}\nlanguages:");
    Dossiers.edit(
        content,
        SUMMIT,
        "---\ntitle:",
        "---\nwaive: [{rule: changed-without-entry, reason: Nobody saw it., until: 2025-12-31}]\ntitle:");
    assertThat(since().err()).doesNotContain("changed-without-entry");
  }

  /** What is left out stands for a usual word, so that another one is no addition. */
  @Test
  void aSourceThatIsOfAnotherKindIsAnother() throws IOException {
    Dossiers.edit(
        content, "sources.yaml", "  note: Synthetic.", "  note: Synthetic.\n  kind: news");
    assertThat(since().err()).doesNotContain("has changed");
    Dossiers.edit(content, "sources.yaml", "kind: news", "kind: reference");
    assertThat(since().err()).contains("what was published under kind has changed");
  }

  @Test
  void withItsEntryItIsFine() throws IOException {
    changeTheDay();
    Path changes = content.resolve("changes.yaml");
    Files.writeString(
        changes,
        Files.readString(changes)
            + "- {id: day-of-the-talks, record: port-talks-2025, of: held, on: 2025-05-30,"
            + " kind: correction, before: 8 March, after: 9 March, reason: Misread.}\n");
    assertThat(since().err()).isEmpty();
  }

  @Test
  void anEntryThatWasThereBeforeDoesNotCount() throws IOException {
    assertThat(Files.readString(content.resolve("changes.yaml"))).contains("port-talks-2025");
    changeTheDay();
    assertThat(since().status()).isEqualTo(1);
  }

  @Test
  void whatIsAddedIsNoChange() throws IOException {
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "claims:",
        "claims:\n  - {id: tall, text: She is tall., cite: {harbour-gazette: tall}}");
    assertThat(since().err()).isEmpty();
  }

  /** A value alone, one inside an item, and a list whose items are named one by one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          summits/port-talks-2025.md | within: | ^{is: sea-days-2025, cite: {northern-courier: during the Sea Days}}^
          agreements/nets-mou-2025.md | when: | 2025-03-08
          agreements/nets-mou-2025.md | signatories: | ^[{speaker: odo-lind, for: vastria, cite: {northern-courier: signed by Lind}}]^
          agreements/nets-mou-2025.md | amount: | ^{print: 12 million Swedish crowns, cite: {northern-courier: 12 million Swedish crowns}}^
          """)
  void aGapThatIsFilledIsNoChangeAndOneThatIsOpenedIs(String file, String key, String value)
      throws IOException {
    Dossiers.edit(content, file, key + " " + value, key + " not-stated");
    assertThat(since().err()).contains("changed-without-entry");
    commit();
    Dossiers.edit(content, file, key + " not-stated", key + " " + value);
    assertThat(since().err()).doesNotContain("changed-without-entry");
  }

  @Test
  void aTranslationIsNoChange() throws IOException {
    translate("They had not met for years.", "두 사람은 여러 해 동안 만나지 않았다.");
    assertThat(since().err()).doesNotContain("changed-without-entry");
  }

  @Test
  void nextToATranslationTheWordsMayNotChange() throws IOException {
    translate("They had not met for long.", "두 사람은 여러 해 동안 만나지 않았다.");
    assertThat(since().err()).contains("what was published under claim first-in-years has changed");
  }

  @Test
  void aTranslationThatIsPutOtherwiseIsAChange() throws IOException {
    translate("They had not met for years.", "두 사람은 여러 해 동안 만나지 않았다.");
    commit();
    Dossiers.edit(content, SUMMIT, "두 사람은", "두 나라는");
    assertThat(since().err()).contains("what was published under claim first-in-years has changed");
  }

  @Test
  void proseThatMovesInItsFileIsNoChange() throws IOException {
    Dossiers.edit(content, SUMMIT, "title:", "# A line more above.\ntitle:");
    assertThat(since().err()).isEmpty();
  }

  @Test
  void aDraftMayChange() throws IOException {
    Dossiers.edit(content, SUMMIT, "title:", "state: draft\ntitle:");
    commit();
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08", "is: 2025-03-09");
    assertThat(since().err()).doesNotContain("changed-without-entry");
  }

  @Test
  void whatWasTakenOutIsAChange() throws IOException {
    Dossiers.edit(content, SUMMIT, "venue: not-stated\n", "");
    assertThat(since().err()).contains("changed-without-entry").contains("venue");
  }

  @Test
  void anIdThatIsGoneNeedsARedirect() throws IOException {
    rename();
    assertThat(since().err())
        .contains("error[removed-without-redirect]")
        .contains("topic \"railways\" was published and is gone")
        .contains("add redirects: {railways: railway}");
  }

  @Test
  void withARedirectReadersFindTheRecord() throws IOException {
    rename();
    Dossiers.edit(content, "site.yaml", "languages:", "redirects: {railways: railway}\nlanguages:");
    assertThat(since().err()).isEmpty();
    Path site = temp.resolve("site");
    Program.run("build", content.toString(), "--out", site.toString());
    assertThat(site.resolve("topics/railways.html"))
        .content()
        .contains("content=\"0; url=railway.html\"");
  }

  /** Whoever has the old address is sent to the same record for good. */
  @ParameterizedTest
  @CsvSource({
    "'redirects: {old-name: iven-marsh}', \"iven-marsh\"",
    "'redirects: {other-name: ana-torvald}', nowhere"
  })
  void aRedirectIsNotTurned(String redirects, String instead) throws IOException {
    sendOn();
    Dossiers.edit(content, "site.yaml", "redirects: {old-name: ana-torvald}", redirects);
    assertThat(since().err())
        .contains("error[removed-without-redirect]")
        .contains("readers of \"old-name\" were sent to \"ana-torvald\", and now to " + instead)
        .contains("put back old-name: ana-torvald under redirects");
  }

  @Test
  void aRedirectMayStandWithOthers() throws IOException {
    sendOn();
    Dossiers.edit(
        content,
        "site.yaml",
        "{old-name: ana-torvald}",
        "{older: ana-torvald, old-name: ana-torvald}");
    assertThat(since().err()).isEmpty();
  }

  private void sendOn() throws IOException {
    Dossiers.edit(
        content, "site.yaml", "languages:", "redirects: {old-name: ana-torvald}\nlanguages:");
    commit();
  }

  @Test
  void aRevisionThatIsNoneIsAWrongCommand() {
    Program run = Program.run("check", content.toString(), "--since", "no-such-branch");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no Git revision \"no-such-branch\"");
  }

  /** Puts the first claim of the summit into two languages. */
  private void translate(String english, String korean) throws IOException {
    Dossiers.edit(
        content,
        SUMMIT,
        "text: They had not met for years.",
        "text: {en: %s, ko: %s}".formatted(english, korean));
  }

  private void changeTheDay() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08", "is: 2025-03-09");
  }

  private void rename() throws IOException {
    Dossiers.edit(content, "register.yaml", "id: railways", "id: railway");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "topics: [fisheries, railways]",
        "topics: [fisheries, railway]");
  }

  private Program since() {
    return Program.run("check", content.toString(), "--since", "HEAD");
  }
}
