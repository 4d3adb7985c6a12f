package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cli.screen.Width;
import communique.curate.reading.Articles;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code communique read}: what an editor sees of a saved article, and of mistakes. */
class ReadCommandTest {

  @TempDir Path temp;

  private Articles articles = new Articles(Path.of("."), Path.of("."));

  @BeforeEach
  void write() throws IOException {
    articles = Articles.in(temp);
  }

  @Test
  void theArticleHasMarksThatNeedNoColourAndTheSumLast() {
    Program run = read("northern-courier");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 80);
    int cited =
        lines.indexOf(
            "   3  “The sea is ours and yours[10],” she declared, “and so are its storms.");
    assertThat(cited).isPositive();
    assertThat(lines.get(cited + 1))
        .isEqualTo("       -------------------------                      ~~~~~~~~~~~~~~~~~~~~~~");
    assertThat(run.out())
        .contains("[10]  statement torvald-sea: The sea belongs to both.,")
        .contains("statements/port-talks-2025.yaml:13")
        .contains("Quotations that no record has", "   4  »Nobody owns a tide,«")
        .contains("People: Torvald (ana-torvald), Marsh (iven-marsh), Lind (odo-lind)")
        .contains("Sums: 12 million Swedish crowns", "Dates: 8 March");
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            "7 of 11 sentences cited (64 %; 42 % of characters); 3 quotations no record has");
  }

  @Test
  void wordsToPasteAreWholeHoweverLongTheyAre() throws IOException {
    String words =
        "می\u200Cخواهیم " + "nets and boats and tides, ".repeat(80).strip() + " are ours";
    articles.with("long", "en", "Synthetic: “" + words + "” he said.");
    assertThat(read("long", "--select", words).out()).contains("quote: " + words + "\n");
  }

  @Test
  void onlyWhatIsLeftIsToldIfAsked() {
    Program run = read("northern-courier", "--uncited");
    assertThat(run.out())
        .contains("   5  We counted 'four pens' on the table.")
        .doesNotContain("Cited by", "ashore");
  }

  @Test
  void wideLettersAreWrappedByTheirWidth() throws IOException {
    articles.with("east", "ko", "합성 기사다. " + "바다는 모두의 것이다. ".repeat(20));
    assertThat(read("east").out().lines())
        .allMatch(line -> Width.of(line) <= 80)
        .anyMatch(line -> Width.of(line) > 70);
  }

  @Test
  void theSameAsJson() {
    JsonNode json = json("northern-courier", "--format=json");
    assertThat(json.get("figures").get("percent").asInt()).isEqualTo(64);
    String text = json.get("text").asString();
    JsonNode quotation = json.get("quotations").get(0);
    assertThat(text.substring(quotation.get("from").asInt(), quotation.get("until").asInt()))
        .isEqualTo(quotation.get("words").asString());
    List<String> ids = new ArrayList<>();
    json.get("cited").forEach(one -> ids.add(one.get("id").asString()));
    assertThat(ids).contains("torvald-sea", "port-talks-2025#first-in-years");
    assertThat(json.get("cited").get(0).get("line").asInt()).isPositive();
    assertThat(
            StreamSupport.stream(json.get("found").spliterator(), false)
                .map(find -> find.get("kind").asString()))
        .contains("person", "sum", "date");
    JsonNode left = json("northern-courier", "--uncited", "--format=json");
    assertThat(left.get("uncited")).hasSize(4);
    assertThat(left.has("text")).isFalse();
  }

  @Test
  void aSelectionIsPrintedReadyToPaste() {
    Program run = read("northern-courier", "--select", "Nobody … tide");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("cite:\n  northern-courier: Nobody owns a tide\n")
        .contains("      quote: Nobody owns a tide\n")
        .contains("- id: fact-nobody-owns-tide\n");
    assertThat(read("northern-courier", "--line", "1").out())
        .contains("northern-courier: \"Synthetic: an invented");
    assertThat(json("northern-courier", "--line=4", "--format=json").get("quoted").asBoolean())
        .isTrue();
  }

  @Test
  void theLastLineOfAMistakeSaysWhatToDo() throws IOException {
    mistake("did you mean \"northern-courier\"?", "northern-courie");
    mistake("add --line 2, or give more of the words", "northern-courier", "--select=three");
    mistake(
        "found there: \"…urged [widr → wider] meshes…\"",
        "northern-courier",
        "--select=urged widr meshes");
    mistake("its paragraphs have the numbers 1 to 5", "northern-courier", "--line=9");
    mistake("give one of them", "northern-courier", "--line=2", "--uncited");
    Files.delete(articles.snapshots().resolve("courier.txt"));
    mistake("the folder that was looked in is " + articles.snapshots(), "northern-courier");
  }

  @Test
  void anotherFileIsShownAndTheLastLineSaysSo() throws IOException {
    Files.writeString(articles.snapshots().resolve("courier.txt"), "Other words.\n");
    Program run = read("northern-courier");
    assertThat(run.status()).isEqualTo(Exit.CONTENT);
    assertThat(run.out()).contains("   1  Other words.");
    assertThat(run.err())
        .contains("is not the one that was read")
        .endsWith("write that as sha256 in the entry of northern-courier\n");
  }

  @Test
  void anArticleCannotSteerTheTerminal() throws IOException {
    articles.with("evil", "en", "Red \u001b[31m and \u202e back \u0007.\n");
    assertThat(read("evil").out() + read("evil", "--format=json").out())
        .doesNotContain("\u001b", "\u202e", "\u0007");
  }

  @Test
  void whatCannotBeReadIsToldBeforeTheMistakeThatItMayBe() throws IOException {
    Dossiers.edit(articles.content(), "sources.yaml", "- id: northern-courier", "- idd: courier");
    Program run = read("northern-courier");
    assertThat(run.err()).contains("error[", "sources.yaml:");
    mistake("the ids of sources stand in sources.yaml, behind id:", "northern-courier");
    assertThat(read("harbour-gazette").err())
        .contains("a passage may be cited and not be marked")
        .endsWith("mend what is told above\n");
  }

  private void mistake(String last, String... args) {
    Program run = read(args);
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err().lines().toList().get((int) run.err().lines().count() - 1)).endsWith(last);
    assertThat(run.err()).doesNotContain("Usage", "Exception");
  }

  private JsonNode json(String... args) {
    return JsonMapper.builder().build().readTree(read(args).out());
  }

  private Program read(String... args) {
    List<String> all = new ArrayList<>(List.of("read"));
    all.addAll(List.of(args));
    all.add(1 + 1, articles.content().toString());
    all.add("--snapshots=" + articles.snapshots());
    all.add("--width=80");
    return Program.run(all.toArray(String[]::new));
  }
}
