package communique.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written at a place is offered there. */
class CompletionTest {

  private static final String STATEMENTS = "statements/cape-talks-2025.yaml";
  private static final String SUMMIT = "summits/cape-talks-2025.md";

  @TempDir Path temp;
  private Typist typist;

  @BeforeEach
  void open() {
    typist = Typist.at(Typist.sample(temp));
    typist.open(STATEMENTS);
    typist.open(SUMMIT);
    typist.open("sources.yaml");
    typist.open("register.yaml");
    typist.open("site.yaml");
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(typist.log()).isEmpty();
    typist.close();
  }

  private List<CompletionItem> at(String path, String before, String with) {
    String text = typist.saved(path);
    assertThat(text).contains(before);
    return typist.completions(path, text.replace(before, with));
  }

  private static List<String> labels(List<CompletionItem> items) {
    return items.stream().map(CompletionItem::getLabel).toList();
  }

  @Test
  void theWordsOfAnArticleGoOnFromWhatWasTyped() {
    String text = typist.saved(STATEMENTS).replace("\"We keep them lit\"", "\"We k‸\"");
    List<CompletionItem> items = typist.completions(STATEMENTS, text);
    assertThat(labels(items)).containsExactly("keep them lit");
    typist.type(STATEMENTS, Typist.taken(text, items.get(0)));
    assertThat(typist.problems(STATEMENTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words: Finch announced that oil would come | words: Finch ann‸ | announced that oil would come before winter",
        "words: Finch announced that oil would come | words: Nobody announced that o‸ | oil would come before winter",
        "words: Finch announced that oil would come | words: ‸ | Ida Brook",
        "quote: \"We keep them lit\" | quote: ‸ | We keep them lit",
        "quote: \"We keep them lit\" | quote: \"‸\" | We keep them lit",
        "quote: \"We keep them lit\" | quote: 'We keep the‸' | them lit",
      })
  void wordsAreOfferedLetterForLetter(String before, String with, String offered) {
    assertThat(labels(at(STATEMENTS, before, with))).contains(offered);
  }

  @Test
  void whatIsNoQuotationIsNotOfferedAsOne() {
    assertThat(labels(at(STATEMENTS, "\"We keep them lit\"", "\"Finch ann‸\""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cite: {cape-courier: first in ten years} | cite: {cape-courier: first in‸} | in ten years",
        "cite: {cape-courier: first in ten years} | cite: {cape-courier: first in‸ | in ten years",
        "as: one protocol | as: one pro‸ | protocol",
      })
  void wordsOfACitationAndOfWhatIsShownAsPrinted(String before, String with, String offered) {
    assertThat(labels(at(SUMMIT, before, with))).contains(offered);
  }

  @Test
  void wordsWithACommaGetQuotationMarks() {
    String text =
        typist
            .saved(SUMMIT)
            .replace("{cape-courier: met at Cape Lume on 2 April}", "{cape-courier: Ida B‸}");
    List<CompletionItem> items = typist.completions(SUMMIT, text);
    CompletionItem whole =
        items.stream().filter(one -> one.getLabel().contains(",")).findFirst().orElseThrow();
    assertThat(Typist.taken(text, whole)).contains("{cape-courier: \"Ida Brook, head keeper since");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker: oto-finch | speaker: ‸ | ida-brook, oto-finch",
        "speaker: oto-finch | speaker: ot‸ | ida-brook, oto-finch",
        "speaker: [ida-brook, oto-finch] | speaker: [ida-brook, o‸ | ida-brook, oto-finch",
        "about: norland | about: no‸ | norland, sudmark",
        "source: cape-courier, verb: announced | source: cape-‸, verb: announced | cape-courier, norland-gazette, lamp-text",
        "event: cape-talks-2025 | event: ‸ | cape-talks-2025",
      })
  void idsWhereARecordIsNamed(String before, String with, String offered) {
    assertThat(labels(at(STATEMENTS, before, with))).contains(offered.split(", "));
  }

  @Test
  void idsOfAnotherKindAreNot() {
    assertThat(labels(at(STATEMENTS, "speaker: oto-finch", "speaker: ‸")))
        .doesNotContain("cape-courier", "cape-lume", "cape-talks-2025");
  }

  @Test
  void idsSayWhatTheyAre() {
    CompletionItem item =
        at(STATEMENTS, "speaker: oto-finch", "speaker: ‸").stream()
            .filter(one -> one.getLabel().equals("ida-brook"))
            .findFirst()
            .orElseThrow();
    assertThat(item.getDetail()).isEqualTo("speaker");
    assertThat(item.getDocumentation().getRight().getValue()).isEqualTo("Ida Brook");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "venue: not-stated | ven‸ | venue",
        "venue: not-stated | ‸ | venue",
        "{id: first-talks, text | {id: first-talks, bec‸: x, text | because",
        "participants: | participants:\\n  - sp‸ | speaker",
        "participants: | participants:\\n  - {‸ | speaker",
        "participants: | participants:\\n  - {speaker: ida-brook, ‸} | cite",
        "kind: bilateral | kind: ‸ | bilateral",
        "cite: {cape-courier: met at Cape Lume on 2 April} | cite: {‸ | norland-gazette",
        "cite: {cape-courier: met at Cape Lume on 2 April} | cite:\\n  cape‸ | cape-courier",
      })
  void keysAndWordsOfAField(String before, String with, String offered) {
    assertThat(labels(at(SUMMIT, before, with.replace("\\n", "\n")))).contains(offered);
  }

  @Test
  void aKeySaysWhatItMeansAndIsNotOfferedTwice() {
    List<CompletionItem> items = at(SUMMIT, "venue: not-stated", "ven‸");
    CompletionItem venue =
        items.stream().filter(one -> one.getLabel().equals("venue")).findFirst().orElseThrow();
    assertThat(venue.getDocumentation().getRight().getValue()).isNotBlank();
    assertThat(venue.getTextEdit().getLeft().getNewText()).isEqualTo("venue: ");
    assertThat(labels(items)).doesNotContain("title", "held");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "until dusk [@cape-courier]. | until dusk [@c‸ | cape-courier",
        "until dusk [@cape-courier]. | until dusk [@cape-courier; @‸] | lamp-text",
        "until dusk [@cape-courier]. | until dusk [[ida‸ | ida-brook",
      })
  void linksAndCitationsInProse(String before, String with, String offered) {
    List<CompletionItem> items = at(SUMMIT, before, with);
    assertThat(labels(items)).contains(offered);
    assertThat(items.stream().filter(one -> one.getLabel().equals("ida-brook")))
        .allSatisfy(
            one -> assertThat(one.getTextEdit().getLeft().getNewText()).isEqualTo("ida-brook]]"));
  }

  @Test
  void nothingIsOfferedInPlainProse() {
    assertThat(at(SUMMIT, "until dusk [@cape-courier].", "until du‸")).isEmpty();
  }

  @Test
  void keysOfAFileOfRecords() {
    assertThat(labels(at("sources.yaml", "  kind: news\n", "  ki‸\n"))).contains("kind");
    assertThat(labels(typist.completions("register.yaml", "‸\n")))
        .contains("organizations", "places", "topics");
    assertThat(labels(at("site.yaml", "settled:", "time‸\nsettled:"))).contains("time-zone");
  }

  @Test
  void wordsBehindCharactersOfTwoUnits() {
    String text =
        typist
            .saved(STATEMENTS)
            .replace(
                "{source: cape-courier, verb: said, quote: \"We keep them lit\"}",
                "{note: \"🕯 한국\", source: cape-courier, verb: said, quote: \"We k‸\"}");
    List<CompletionItem> items = typist.completions(STATEMENTS, text);
    assertThat(labels(items)).contains("keep them lit");
    assertThat(Typist.taken(text, items.get(0))).contains("quote: \"We keep them lit\"}");
  }
}
