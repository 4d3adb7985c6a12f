package communique.curate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.curate.edit.Refused;
import communique.curate.reading.Reading.Extent;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of an article as text to paste: pasted in, they are what the checks look for. */
class ClippingTest {

  /** With what YAML would take for something else: a colon, a number sign, quotation marks. */
  private static final String ODD =
      """
      Synthetic: "yes" and no # none.

      Marsh said: "Nets: wider, now", and Torvald said on Monday that nets should get wider.

      On Tuesday nets should get wider, too. "It's {fine}, - 'truly' [so]", Marsh added.
      """;

  @TempDir Path temp;

  @Test
  void aQuotationIsAStatementOfItsSpeaker() throws IOException, Refused {
    Clipping clipping = clip(Articles.in(temp), "harbour-gazette", "The sea is yours and ours");
    assertThat(clipping.quoted()).isTrue();
    assertThat(clipping.cite()).isEqualTo("cite:\n  harbour-gazette: The sea is yours and ours\n");
    assertThat(clipping.statement())
        .contains("verb: told\n", "quote: The sea is yours and ours\n")
        .contains("speaker: # the id of who said it");
  }

  /** As it stands, below what the template of a statement has written. */
  @Test
  void itIsPastedBelowTheRecordsThatAreThere() throws IOException, Refused {
    Articles articles = Articles.in(temp);
    Clipping clipping = clip(articles, "harbour-gazette", "The sea is yours and ours");
    Path file = temp.resolve("content/statements/more.yaml");
    Files.writeString(
        file,
        "statements:\n  - id: first-of-all\n    speaker: ana-torvald\n    gist: A gist.\n"
            + clipping.statement());
    Program run = Program.run("check", temp.resolve("content").toString());
    assertThat(run.err()).doesNotContain("invalid-yaml").contains("more.yaml");
  }

  @Test
  void theSpeakerIsTheOneWhomTheSentenceNames() throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", ODD);
    assertThat(clip(articles, "press", "Nets: wider, now").statement())
        .contains("speaker: # the id");
    assertThat(clip(articles, "press", "It's {fine}, - 'truly' [so]").statement())
        .contains("speaker: iven-marsh\n", "verb: added\n", "id: marsh-its-fine-truly\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "می\u200Cخواهیم دریا آرام بماند",
        "क्\u200Dष और क्\u200Cष",
        "\uD83D\uDC69\u200D\uD83D\uDE80 flies"
      })
  void joinersStayForWithoutThemItIsAnotherWord(String words) throws IOException, Refused {
    Articles articles =
        Articles.in(temp).with("press", "en", "Synthetic: “" + words + "” it says.");
    Clipping clipping = clip(articles, "press", words);
    assertThat(clipping.words()).isEqualTo(words);
    assertThat(clipping.statement()).contains("quote: " + words + "\n");
  }

  @Test
  void joinersThatJoinNothingAreNotCopied() throws IOException, Refused {
    Articles articles =
        Articles.in(temp)
            .with("press", "en", "Synthetic: “The n\u200Cets\u200D are wide” it says.");
    assertThat(clip(articles, "press", "The nets are wide").words()).isEqualTo("The nets are wide");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"Nets are wide,\" Marsh said.' | iven-marsh",
        "'\"Nets are wide,\" said Premier Iven Marsh.' | iven-marsh",
        "'President Torvald said: \"Nets are wide.\"' | ana-torvald",
        "'Torvald told Marsh that \"Nets are wide\".' | ana-torvald",
        "'Marsh, at the port, said \"Nets are wide\".' | iven-marsh",
        "'\"Nets are wide,\" she told Marsh.' | ",
        "'\"Nets are wide,\" he said of Marsh.' | ",
        "'She said Marsh knew \"Nets are wide\".' | ",
        "'Marsh was there. \"Nets are wide,\" said another.' | ",
        "'Mr. Kim and Marsh came; they said \"Nets are wide\".' | "
      })
  void nobodyIsTakenForASpeakerInDoubt(String sentence, String speaker)
      throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", "Invented. " + sentence + "\n");
    assertThat(clip(articles, "press", "Nets are wide").statement())
        .contains("speaker: " + (speaker == null ? "# the id" : speaker + "\n"));
  }

  /** A verb of another half of the sentence is none of theirs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marsh expressed thanks for nets in port, and emphasized that boats are few.|Marsh expressed … port|expressed|iven-marsh",
        "Marsh expressed thanks for nets in port, and emphasized that boats are few.|boats are few|emphasized|",
        "Marsh liked nets in port, and Torvald emphasized that boats are few.|Marsh liked … port||",
        "Marsh liked nets in port, and Torvald emphasized that boats are few.|boats are few|emphasized|ana-torvald",
        "At the port talks, Torvald urged Sudland to widen nets.|At the port … nets|urged|ana-torvald",
        "Torvald urged Sudland to widen nets, and noted old boats.|urged Sudland … widen nets|urged|ana-torvald",
        "Torvald highlighted nets.|Torvald highlighted nets|highlighted|ana-torvald",
        "Torvald described nets.|Torvald described nets|described|ana-torvald"
      })
  void theVerbIsThatOfTheSelectedWords(String sentence, String words, String verb, String speaker)
      throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", "Invented. " + sentence + "\n");
    assertThat(clip(articles, "press", words).statement())
        .contains("verb: " + (verb == null ? "# the article's verb" : verb + "\n"))
        .contains("speaker: " + (speaker == null ? "# the id" : speaker + "\n"));
  }

  @Test
  void ofTwoQuotationsOneIsTakenAndThatIsSaid() throws IOException, Refused {
    Articles articles =
        Articles.in(temp)
            .with("press", "en", "Marsh said \"nets\" and \"wider nets in port\" today.\n");
    assertThat(clip(articles, "press", "Marsh said … today").statement())
        .contains("said: # only the longest of 2 quotations; select each of the others alone\n")
        .contains("quote: wider nets in port\n");
    assertThat(clip(articles, "press", "wider nets in port").statement()).contains("said:\n");
  }

  @Test
  void wordsOfASentenceWithAQuotationHaveThatAsTheQuote() throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", ODD);
    Clipping clipping = clip(articles, "press", "It's {fine} … Marsh added");
    assertThat(clipping.words()).endsWith("Marsh added");
    assertThat(clipping.statement()).contains("quote: ").doesNotContain("Marsh added");
  }

  @Test
  void wordsThatStandTwiceAreTold() throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", ODD);
    OpenArticle open = articles.open("press");
    assertThatThrownBy(() -> open.find("nets should get wider", Optional.empty()))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> {
              assertThat(no.words()).contains("2 times", "paragraph 2, 3");
              assertThat(no.hint().orElseThrow()).startsWith("add --line 2");
            });
    Clipping second = open.clip(open.find("nets should get wider", Optional.of(3)));
    assertThat(second.cite())
        .isEqualTo("cite:\n  press:\n    words: nets should get wider\n    prefix: Tuesday\n");
    assertThat(second.statement()).contains("prefix: Tuesday\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nets should get wider",
        "Nets: wider, now",
        "yes",
        "no # none.",
        "It's {fine}, - 'truly' [so]",
        "On Tuesday … Marsh added",
        "Synthetic: \"yes\" and no"
      })
  void whatIsPastedInIsWhatTheChecksLookFor(String words) throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", ODD);
    OpenArticle open = articles.open("press");
    Integer second = words.startsWith("nets") ? Integer.valueOf(3) : null;
    Clipping clipping = open.clip(open.find(words, Optional.ofNullable(second)));
    String claim =
        clipping.claim().replace("text: # the fact, in one sentence of yours", "text: X.");
    String statement =
        clipping
            .statement()
            .replaceAll("speaker: #.*", "speaker: iven-marsh")
            .replaceAll("gist: #.*", "gist: Nets matter.")
            .replaceAll("verb: #.*", "verb: said");
    articles.and("statements/port-talks-2025.yaml", statement);
    Dossiers.edit(
        articles.content(), "summits/port-talks-2025.md", "claims:\n", "claims:\n" + claim);
    Program run =
        Program.run(
            "check",
            articles.content().toString(),
            "--snapshots=" + articles.snapshots(),
            "--strict");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void onlyWhatIsLeftToWriteIsWrongWithWhatIsPasted() throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", ODD);
    OpenArticle open = articles.open("press");
    Clipping clipping = open.clip(open.find("It's {fine} … [so]", Optional.empty()));
    articles.and("statements/port-talks-2025.yaml", clipping.statement());
    Program run =
        Program.run("check", articles.content().toString(), "--snapshots=" + articles.snapshots());
    assertThat(run.err()).contains("gist").contains("1 error");
  }

  @Test
  void aSelectionThatBeginsInsideAWordOrANumberGetsTheWhole() throws IOException, Refused {
    OpenArticle open = Articles.in(temp).open("northern-courier");
    int at = open.reading().text().indexOf("2 million Swe");
    assertThat(open.clip(new Extent(at, at + 12)).words()).isEqualTo("12 million Swedish");
    assertThatThrownBy(() -> open.clip(new Extent(5, 5))).isInstanceOf(Refused.class);
    assertThat(open.clip(new Extent(-4, 1_000_000)).words()).startsWith("Synthetic");
  }

  @Test
  void koreanWordsAreTakenLetterByLetter() throws IOException, Refused {
    Articles articles =
        Articles.in(temp).with("east", "ko", "합성 기사다.\n\n토르발은 \"그물은 넓어져야 한다\"고 강조했다.\n");
    Dossiers.edit(
        articles.content(), "speakers/ana-torvald.md", "native: {", "native: {ko: 아나 토르발, ");
    Clipping clipping = clip(articles, "east", "그물은 넓어져야 한다");
    assertThat(clipping.statement())
        .contains("speaker: ana-torvald\n", "quote: 그물은 넓어져야 한다\n", "id: ana-torvald-east\n");
  }

  /**
   * What is compared otherwise than it is printed: dots, hyphens, decomposed and unseen letters.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "그물은 … 넓어져야 한다", "Nets… and <<wide>> ones", "cafe\u0301 wa\u00ADter, long\u2011term",
        "a\u200Bb ``two'' \uFB01ne", "海洋……属于\n大家", "one\r\ntwo  three"
      })
  void wordsAreGivenAsTheyArePrinted(String words) throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", "First. " + words + " Last.\n");
    OpenArticle open = articles.open("press");
    Clipping clipping = open.clip(open.find(words, Optional.empty()));
    String printed =
        words
            .replaceAll("[\\u00AD\\u200B]", "")
            .replace("\r\n", " ")
            .replace("  ", " ")
            .replace("\n", "");
    assertThat(clipping.words()).isEqualTo(printed);
    assertThat(open.find(clipping.words(), Optional.empty()))
        .isEqualTo(open.find(words, Optional.empty()));
  }

  private static Clipping clip(Articles articles, String source, String words) throws Refused {
    OpenArticle open = articles.open(source);
    return open.clip(open.find(words, Optional.empty()));
  }
}
