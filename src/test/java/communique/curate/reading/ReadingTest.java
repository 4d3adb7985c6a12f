package communique.curate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.curate.edit.Refused;
import communique.curate.reading.Find.Kind;
import communique.curate.reading.Reading.Sentence;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a saved article is told to have, and what of it the dossier has. All of it is invented. */
class ReadingTest {

  private static final String KOREAN =
      """
      합성: 지어낸 신문의 지어낸 기사다.

      아나 토르발 총리는 3월 8일 "바다는 우리 모두의 것"이라고 말했다. 회담은 1시간 동안 이어졌다.

      토르발은 "그물은 넓어져야 한다"고 강조했다. 두 나라는 5000억 원 규모의 기금을 만들기로 했다.
      """;

  private static final String CHINESE =
      """
      合成：虚构报纸的虚构文章。

      安娜·托瓦尔德总理3月8日说：“大海属于我们大家。”会谈持续了一小时。双方商定设立120亿元人民币的基金。
      """;

  private static final String JAPANESE =
      """
      合成：架空の新聞の架空の記事です。

      アナ・トルバル首相は3月8日、「海はみんなのものだ」と述べた。会談は1時間続いた。基金は500億円となる。
      """;

  @TempDir Path temp;

  @Test
  void everyPassageThatARecordCitesIsMarkedWithTheRecordAndItsLine() throws IOException, Refused {
    Reading reading = Articles.in(temp).open("northern-courier").reading();
    Mark mark = mark(reading, "torvald-sea");
    assertThat(reading.words(mark.extents().get(0))).isEqualTo("The sea is ours and yours");
    assertThat(mark.record().kind()).isEqualTo("statement");
    assertThat(mark.record().gist()).isEqualTo("The sea belongs to both.");
    assertThat(mark.record().page()).get().asString().endsWith("#torvald-sea");
    assertThat(mark.place().file()).endsWith("statements/port-talks-2025.yaml");
    String line = Files.readAllLines(Path.of(mark.place().file())).get(mark.place().line() - 1);
    assertThat(line).contains("quote: The sea is ours and yours");
    assertThat(mark(reading, "port-talks-2025#first-in-years").record().kind()).isEqualTo("claim");
    assertThat(reading.marks()).extracting(Mark::number).isSorted().doesNotHaveDuplicates();
    assertThat(reading.lost()).isEmpty();
  }

  @Test
  void quotationsThatNoRecordHasAreLeft() throws IOException, Refused {
    Reading reading = Articles.in(temp).open("northern-courier").reading();
    assertThat(reading.unrecorded())
        .extracting(one -> reading.words(one.extent()))
        .containsExactly("and so are its storms.", "Nobody owns a tide,", "four pens");
    assertThat(reading.unrecorded().get(1).paragraph()).isEqualTo(4);
  }

  @Test
  void whatIsNotCitedIsCounted() throws IOException, Refused {
    Reading reading = Articles.in(temp).open("harbour-gazette").reading();
    assertThat(reading.figures().sentences()).isEqualTo(7);
    assertThat(reading.figures().cited()).isEqualTo(5);
    assertThat(reading.figures().percent()).isEqualTo(71);
    assertThat(sentences(reading, false))
        .containsExactly(
            "Synthetic: an invented article of an invented newspaper.",
            "Nothing here was ever said.");
  }

  @Test
  void thePiecesOfTheParagraphsAreTheWholeText() throws IOException, Refused {
    Reading reading = Articles.in(temp).open("northern-courier").reading();
    for (Reading.Paragraph paragraph : reading.paragraphs()) {
      StringBuilder words = new StringBuilder();
      paragraph.spans().forEach(span -> words.append(reading.words(span.extent())));
      assertThat(words.toString()).isEqualTo(reading.words(paragraph.extent()));
    }
    assertThat(reading.paragraphs()).hasSize(5);
  }

  @Test
  void namesSumsAndDatesAreFound() throws IOException, Refused {
    Reading courier = Articles.in(temp).open("northern-courier").reading();
    assertThat(records(courier, Kind.PERSON))
        .containsExactly("ana-torvald", "iven-marsh", "odo-lind");
    assertThat(words(courier, Kind.SUM)).containsExactly("12 million Swedish crowns");
    assertThat(words(courier, Kind.DATE)).containsExactly("8 March");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 아나 토르발 | 바다는 우리 모두의 것 | 그물은 넓어져야 한다 | 5000억 원 | 3월 8일 | 5",
        "zh-Hans | 安娜·托瓦尔德 | 大海属于我们大家 | | 120亿元人民币 | 3月8日 | 4",
        "ja | アナ・トルバル | 海はみんなのものだ | | 500億円 | 3月8日 | 4"
      })
  void articlesOfEastAsiaAreReadAsWell(
      String language, String name, String quote, String open, String sum, String date, int all)
      throws IOException, Refused {
    String text =
        switch (language) {
          case "ko" -> KOREAN;
          case "ja" -> JAPANESE;
          default -> CHINESE;
        };
    Articles articles = Articles.in(temp).with("east-press", language, text);
    Dossiers.edit(
        articles.content(),
        "speakers/ana-torvald.md",
        "native: {",
        "native: {" + language + ": " + name + ", ");
    articles.and(
        "statements/port-talks-2025.yaml",
        """
          - id: torvald-all
            speaker: ana-torvald
            gist: The sea belongs to all.
            said: [{source: east-press, verb: said, quote: %s}]
        """
            .formatted(quote));
    Reading reading = articles.open("east-press").reading();
    assertThat(reading.words(mark(reading, "torvald-all").extents().get(0))).isEqualTo(quote);
    assertThat(reading.unrecorded())
        .extracting(one -> reading.words(one.extent()))
        .containsExactlyElementsOf(Optional.ofNullable(open).stream().toList());
    assertThat(records(reading, Kind.PERSON)).containsExactly("ana-torvald");
    assertThat(words(reading, Kind.SUM)).containsExactly(sum);
    assertThat(words(reading, Kind.DATE)).containsExactly(date);
    assertThat(reading.figures().sentences()).isEqualTo(all);
    assertThat(reading.figures().cited()).isEqualTo(1);
  }

  @Test
  void aTitleOrAnInitialEndsNoSentenceAndAShortNameMay() throws IOException, Refused {
    Reading reading =
        Articles.in(temp)
            .with(
                "press",
                "en",
                """
                Mr. Marsh met Dr. A. B. Lind. They talked to Kim. It was U.S. policy.
                "Is it?" he asked. "It is." She went.
                """)
            .open("press")
            .reading();
    assertThat(sentences(reading, false))
        .containsExactly(
            "Mr. Marsh met Dr. A. B. Lind.",
            "They talked to Kim.",
            "It was U.S. policy.",
            "\"Is it?\" he asked.",
            "\"It is.\"",
            "She went.");
  }

  @Test
  void aLineWithoutItsOwnStopIsASentenceWhereTextIsNotWrapped() throws IOException, Refused {
    Reading reading =
        Articles.in(temp)
            .with("press", "en", "Talks at the port\nThey met on Monday.\n- nets\n- rails\n")
            .open("press")
            .reading();
    assertThat(sentences(reading, false))
        .containsExactly("Talks at the port", "They met on Monday.", "- nets", "- rails");
  }

  @Test
  void aNameThatTwoPeopleShareIsNobodys() throws IOException, Refused {
    Articles articles = Articles.in(temp).with("press", "en", "Torvald came. Ana Torvald spoke.\n");
    Path other = articles.content().resolve("speakers/per-torvald.md");
    Files.writeString(
        other,
        Files.readString(articles.content().resolve("speakers/odo-lind.md"))
            .replace("Odo Lind", "Per Torvald"));
    Reading reading = articles.open("press").reading();
    assertThat(reading.found()).extracting(Find::words).containsExactly("Ana Torvald");
  }

  @Test
  void whatIsCitedAndDoesNotStandThereIsTold() throws IOException, Refused {
    Articles articles = Articles.in(temp);
    Dossiers.edit(
        articles.content(),
        "statements/port-talks-2025.yaml",
        "quote: The sea is ours and yours",
        "quote: The sea is mine");
    Reading reading = articles.open("northern-courier").reading();
    assertThat(reading.lost())
        .singleElement()
        .satisfies(
            lost -> {
              assertThat(lost.words()).isEqualTo("The sea is mine");
              assertThat(lost.record().id()).isEqualTo("torvald-sea");
            });
  }

  @Test
  void anotherFileThanTheOneThatWasReadIsReadAndTold() throws IOException, Refused {
    Articles articles = Articles.in(temp);
    Files.writeString(articles.snapshots().resolve("gazette.txt"), "Other words.");
    Reading reading = articles.open("harbour-gazette").reading();
    assertThat(reading.changed().orElseThrow()).contains("gazette.txt", "is not the one");
    assertThat(reading.figures().percent()).isZero();
    assertThat(reading.lost()).isNotEmpty();
  }

  @Test
  void whyThereIsNothingToReadIsSaid() throws IOException {
    Articles articles = Articles.in(temp);
    Dossiers.edit(articles.content(), "sources.yaml", "file: courier.txt", "file: other.txt");
    articles.and("sources.yaml", "- {id: bare, publisher: B, title: T, published: 2025-03-09}\n");
    refused(articles, "northern-courir", "no source \"northern-courir\"", "\"northern-courier\"?");
    refused(articles, "torvald-sea", "another kind of record", "sources.yaml");
    refused(articles, "bare", "has no snapshot", "snapshot: {file: …, sha256: …}");
    refused(articles, "northern-courier", "\"other.txt\" is not in the folder", "snapshots");
    Files.write(articles.snapshots().resolve("gazette.txt"), new byte[] {'%', 'P', 'D', 'F', '-'});
    refused(articles, "harbour-gazette", "is a PDF file", "save its words as a text file");
    assertThatThrownBy(
            () ->
                new Desk(Dossiers.load(articles.content()), Optional.empty())
                    .open("harbour-gazette"))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.hint().orElseThrow()).contains("--snapshots DIR"));
  }

  private static void refused(Articles articles, String id, String message, String hint) {
    assertThatThrownBy(() -> articles.open(id))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> {
              assertThat(no.words()).contains(message);
              assertThat(no.hint().orElseThrow()).contains(hint);
            });
  }

  @Test
  void theListHasEveryArticleAndWhyOneCannotBeRead() throws IOException {
    Articles articles = Articles.in(temp);
    Dossiers.edit(articles.content(), "sources.yaml", "file: gazette.txt", "file: none.txt");
    List<Desk.Standing> all =
        new Desk(Dossiers.load(articles.content()), Optional.of(articles.snapshots())).all();
    assertThat(all)
        .extracting(Desk.Standing::source)
        .containsExactly("harbour-gazette", "northern-courier");
    assertThat(all.get(0).figures()).isEmpty();
    assertThat(all.get(0).trouble().orElseThrow()).contains("none.txt");
    assertThat(all.get(1).figures().orElseThrow().percent()).isEqualTo(64);
    assertThat(all.get(1).unrecorded()).isEqualTo(3);
  }

  private static Mark mark(Reading reading, String id) {
    return reading.marks().stream()
        .filter(mark -> mark.record().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sentences(Reading reading, boolean cited) {
    return reading.paragraphs().stream()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .filter(sentence -> sentence.cited() == cited)
        .map(Sentence::extent)
        .map(reading::words)
        .toList();
  }

  private static List<String> words(Reading reading, Kind kind) {
    return reading.different(kind).stream().map(Find::words).toList();
  }

  private static List<String> records(Reading reading, Kind kind) {
    return reading.different(kind).stream().flatMap(find -> find.record().stream()).toList();
  }
}
