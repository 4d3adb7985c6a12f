package communique.curate.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import communique.curate.capture.extract.Bytes;
import communique.curate.edit.Refused;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Source;
import communique.testing.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of pages and files of each kind. All of them are invented. */
class ExtractionTest {

  private static final Path FILES = Cases.root().resolve("capture");

  private static Extraction of(String file) throws IOException, Refused {
    return of(Files.readAllBytes(FILES.resolve(file)));
  }

  private static Extraction of(byte[] bytes, String... charsets) throws Refused {
    return Extraction.of(
        new Item(Bytes.of(bytes), "the item", Optional.empty(), List.of(charsets), List.of()));
  }

  @Test
  void aLetterIsKnownByItsFieldsThoughItDoesNotTellItsWay() throws Refused {
    Extraction letter =
        of(
            "From: Pia Quill <quill@desk.example>\nSubject: Nets, at last\nDate: Mon, 3 Mar 2025 09:00:00 +0000\n\nSynthetic. The nets are wide.\n"
                .getBytes(UTF_8));
    assertThat(letter.ending()).isEqualTo("eml");
    assertThat(letter.about().title()).contains("Nets, at last");
    Extraction notes =
        of("Subject: what follows is plain\n\nSynthetic. Words: a few.\n".getBytes(UTF_8));
    assertThat(notes.ending()).isEqualTo("txt");
  }

  @Test
  void anArticleIsParagraphsInOrderWithoutWhatStandsAroundIt() throws IOException, Refused {
    Extraction page = of("nets.html");
    assertThat(page.paragraphs())
        .containsExactly(
            "Ministers Agree on Wider Nets",
            "By Pia Quill and Tom Tar",
            "Synthetic. The ministers of Merovia and Ostrand agreed on Saturday that nets shall be"
                + " wider, and that no boat may fish by night.",
            "“The sea is ours and yours,” the chancellor said, adding that a table of mesh sizes"
                + " would follow.\nShe left at noon.",
            "What was signed",
            "Net\tMesh\nTrawl\t12 mm",
            "One protocol on nets.",
            "One on harbours.",
            "Her guest said: “Nobody owns a tide.” He was to leave on Sunday, his office said in a"
                + " statement that was long enough.");
    assertThat(page.extract().text()).endsWith("long enough.\n").doesNotContain("cookies", "Home");
  }

  @Test
  void metadataAreThoseOfThePage() throws IOException, Refused {
    Extraction page = of("nets.html");
    assertThat(page.ending()).isEqualTo("html");
    assertThat(page.about().publisher()).contains("The Harbour Gazette");
    assertThat(page.about().title()).contains("Ministers Agree on Wider Nets");
    assertThat(page.about().authors()).containsExactly("Pia Quill", "Tom Tar");
    assertThat(page.about().published()).contains(Edtf.of("2025-03-09"));
    assertThat(page.about().language()).contains(Language.of("en-GB"));
    assertThat(page.about().address()).contains("https://harbour-gazette.example/2025/03/nets");
    assertThat(page.about().kind()).contains(Source.Kind.NEWS);
  }

  @ParameterizedTest
  @CsvSource({
    "korean.html, ko, 항구 회담, 가상신문, 2025-03-08",
    "chinese.html, zh-CN, 渔网协议在港口签署, 虚构日报, 2025-03-08",
    "japanese.html, ja, 漁網をめぐる合意, 架空新聞, 2025-03-08",
    "arabic.html, ar, اتفاق على شباك أوسع, الصحيفة المتخيلة, 2025-03-08"
  })
  void pagesOfEveryScriptAreRead(
      String file, String language, String title, String publisher, String day)
      throws IOException, Refused {
    Extraction page = of(file);
    assertThat(page.about().language()).contains(Language.of(language));
    assertThat(page.about().title()).contains(title);
    assertThat(page.about().publisher()).contains(publisher);
    assertThat(page.about().published()).contains(Edtf.of(day));
    assertThat(page.paragraphs()).hasSize(4).startsWith(title);
  }

  @ParameterizedTest
  @CsvSource({"korean.html, EUC-KR", "chinese.html, GBK", "japanese.html, Shift_JIS"})
  void thePageInItsOldEncodingSaysTheSame(String file, String charset) throws IOException, Refused {
    String html = Files.readString(FILES.resolve(file)).replace("charset=\"utf-8\"", "x");
    byte[] bytes = html.getBytes(Charset.forName(charset));
    assertThat(of(bytes, "ISO-8859-1").paragraphs()).isEqualTo(of(file).paragraphs());
    String lying = html.replace("<head>", "<head><meta charset=\"euc-kr\">");
    assertThat(of(lying.getBytes(UTF_8), "ISO-8859-1").paragraphs())
        .isEqualTo(of(file).paragraphs());
  }

  @Test
  void aLanguageThatTheLettersAreNotOfIsNotBelieved() throws IOException, Refused {
    String korean =
        Files.readString(FILES.resolve("korean.html")).replace("lang=\"ko\"", "lang=\"en\"");
    assertThat(of(korean.getBytes(UTF_8)).about().language()).contains(Language.of("ko"));
    String chinese =
        Files.readString(FILES.resolve("chinese.html")).replace("lang=\"zh-CN\"", "lang=\"en\"");
    assertThat(of(chinese.getBytes(UTF_8)).about().language()).isEmpty();
    String arabic =
        Files.readString(FILES.resolve("arabic.html")).replace("lang=\"ar\"", "lang=\"en\"");
    assertThat(of(arabic.getBytes(UTF_8)).about().language()).isEmpty();
  }

  @Test
  void aPageThatSaysNothingOfItselfIsNotGuessedAt() throws IOException, Refused {
    Extraction page = of("bare.html");
    assertThat(page.about().publisher()).isEmpty();
    assertThat(page.about().authors()).isEmpty();
    assertThat(page.about().published()).isEmpty();
    assertThat(page.about().language()).isEmpty();
    assertThat(page.about().kind()).isEmpty();
    assertThat(page.about().address()).isEmpty();
    assertThat(page.paragraphs()).anyMatch(words -> words.startsWith("Synthetic. The delegations"));
  }

  @Test
  void whatStandsAboveAnArticleIsOfIt() throws IOException, Refused {
    Extraction page = of("standfirst.html");
    assertThat(page.about().title()).contains("Nets & Ports");
    assertThat(page.about().authors()).as("the publisher is no author").isEmpty();
    assertThat(page.about().published()).contains(Edtf.of("2025-03-08T22:10:00Z"));
    assertThat(page.paragraphs())
        .startsWith(
            "Nets & Ports",
            "What was said, and what was not, when two states met over the width of their nets.",
            "The old port. Photo: nobody")
        .contains("On mesh", "“Nobody owns a tide.”")
        .noneMatch(
            words -> words.matches(".*(?:Share on|Advertisement|newsletter|comment|Most read).*"));
  }

  @Test
  void twoLineBreaksEndAParagraph() throws IOException, Refused {
    assertThat(of("breaks.html").paragraphs())
        .hasSize(8)
        .startsWith("항구 회담", "어망 넓히기로")
        .contains("항구에서 만난 두 장관. 연합")
        .noneMatch(words -> words.matches(".*(?:댓글|좋아요|많이 본|입력).*"));
  }

  @Test
  void aTitleIsWhatIsPrintedOfTheNameOfThePage() throws IOException, Refused {
    Extraction page = of("tables.html");
    assertThat(page.about().title()).contains("联合声明");
    assertThat(page.about().language()).isEmpty();
    assertThat(page.paragraphs())
        .hasSize(5)
        .endsWith("二、双方商定下个月再次会面。")
        .noneMatch(words -> words.matches(".*(?:栏目|分享|版权).*"));
  }

  @Test
  void highwireAndDublinCoreAreRead() throws IOException, Refused {
    Extraction page = of("journal.html");
    assertThat(page.about().publisher()).contains("Journal of Invented Seas");
    assertThat(page.about().title()).contains("On the Width of Nets");
    assertThat(page.about().authors()).containsExactly("Quill, Pia", "Tar, Tom");
    assertThat(page.about().published()).contains(Edtf.of("2025-03-09"));
    assertThat(page.about().language()).contains(Language.of("en"));
  }

  @Test
  void aPageSavedByABrowserIsRead() throws IOException, Refused {
    Extraction page = of("chrome.mhtml");
    assertThat(page.ending()).isEqualTo("mhtml");
    assertThat(page.about().title()).contains("항구 회담");
    assertThat(page.about().publisher()).contains("가상신문");
    assertThat(page.about().address()).contains("https://paper.example/talks/20250308001");
    assertThat(page.about().published())
        .as("the day of saving is not that of the article")
        .isEmpty();
    assertThat(page.about().authors()).isEmpty();
    assertThat(page.paragraphs())
        .containsExactly(
            "항구 회담",
            "합성. 두 나라의 장관은 토요일에 항구에서 만나 어망을 넓히기로 했다고 총리실이 밝혔다.",
            "“바다는 우리와 당신들의 것”이라고 총리는 말했고, 손님은 일요일에 떠날 예정이라고 했다.");
  }

  @Test
  void anEmailIsRead() throws IOException, Refused {
    Extraction letter = of("letter.eml");
    assertThat(letter.ending()).isEqualTo("eml");
    assertThat(letter.about().title()).contains("Statement of the Chancellery – nets");
    assertThat(letter.about().authors()).containsExactly("Press Office of Merovia");
    assertThat(letter.about().published()).contains(Edtf.of("2025-03-09"));
    assertThat(letter.about().publisher()).isEmpty();
    assertThat(letter.paragraphs())
        .containsExactly(
            "Statement of the Chancellery – nets",
            "Synthetic. The Chancellery confirms that three documents were laid out – and that one"
                + " was signed.",
            "“Nobody owns a tide,” the spokesman said.");
  }

  @Test
  void anEmailOfPlainTextHasItsLinesJoined() throws IOException, Refused {
    Extraction letter = of("plain.eml");
    assertThat(letter.about().title()).contains("어망에 관한 성명");
    assertThat(letter.paragraphs())
        .containsExactly(
            "어망에 관한 성명",
            "Synthetic. The delegations met in the old port and talked of nets, of mesh sizes and"
                + " of the harbours that are to be opened.",
            "A second paragraph.");
  }

  @Test
  void aPdfFileIsReadInParagraphs() throws IOException, Refused {
    Extraction pdf = of(pdf("Report on Nets", false));
    assertThat(pdf.ending()).isEqualTo("pdf");
    assertThat(pdf.about().title()).contains("Report on Nets");
    assertThat(pdf.about().authors()).containsExactly("Pia Quill");
    assertThat(pdf.about().language()).contains(Language.of("en"));
    assertThat(pdf.about().published()).isEmpty();
    assertThat(pdf.paragraphs())
        .containsExactly(
            "Report on Nets",
            "Synthetic. The delegations met in the old port and talked of nets.",
            "A second paragraph of two lines that nobody broke.",
            "Synthetic. The delegations met in the old port and talked of nets.",
            "A second paragraph of two lines that nobody broke.",
            "Synthetic. The delegations met in the old port and talked of nets.",
            "A second paragraph of two lines that nobody broke.");
  }

  @Test
  void aNameOfAFileIsNoTitle() throws IOException, Refused {
    assertThat(of(pdf("Microsoft Word - nets.docx", false)).about().title()).isEmpty();
  }

  @Test
  void aPdfFileWithoutWordsOrWithAPasswordIsTold() throws IOException {
    assertRefused(pdf("x", true), "is locked with a password");
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      empty.save(out);
      assertRefused(out.toByteArray(), "has no words in it, only pictures");
    }
    assertRefused("%PDF-1.7 and then nothing".getBytes(UTF_8), "is damaged");
  }

  private static byte[] pdf(String title, boolean locked) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      document.getDocumentInformation().setAuthor("Pia Quill");
      document.getDocumentCatalog().setLanguage("en");
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int number = 1; number <= 3; number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          line(out, font, 740, "The Invented Institute");
          line(out, font, 700, "Synthetic. The delegations met in the old port and");
          line(out, font, 686, "talked of nets.");
          line(out, font, 640, "A second paragraph of two lines that nobody");
          line(out, font, 626, "broke.");
          line(out, font, 60, "- " + number + " -");
        }
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void line(PDPageContentStream out, PDType1Font font, float y, String words)
      throws IOException {
    out.beginText();
    out.setFont(font, 11);
    out.newLineAtOffset(60, y);
    out.showText(words);
    out.endText();
  }

  @Test
  void plainTextKeepsItsParagraphs() throws Refused {
    assertThat(of("A headline\n\nOne line.\nAnother line.\n\nAn end.".getBytes(UTF_8)).paragraphs())
        .containsExactly("A headline", "One line.", "Another line.", "An end.");
    assertThat(of("어망\n\n항구".getBytes(Charset.forName("EUC-KR")), "EUC-KR").paragraphs())
        .containsExactly("어망", "항구");
  }

  @Test
  void textOfAnUnknownEncodingIsNotGuessedAt() {
    assertRefused("어망 항구".getBytes(Charset.forName("EUC-KR")), "in which encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><div id=app></div><script>run()</script></body></html>",
        "<html><body><noscript>You need to enable JavaScript to run this app.</noscript></body></html>",
        "<html><body><nav><ul><li>Home</li><li>Politics</li></ul></nav></body></html>"
      })
  void aPageWithoutAnArticleIsTold(String html) {
    assertRefused(html.getBytes(UTF_8), "no article was found");
  }

  @ParameterizedTest
  @CsvSource({"PK\u0003\u0004 word, a Word document", "\u0089PNG x, a picture", "'', is empty"})
  void whatIsNoArticleIsNamed(String bytes, String kind) {
    assertRefused(bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), kind);
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> of(bytes))
        .satisfies(refused -> assertThat(refused.words()).contains(why));
  }

  @Test
  void whatMeansHarmIsHarmless() throws IOException, Refused {
    String page = Files.readString(FILES.resolve("nets.html"));
    String hostile =
        page.replace("Ministers Agree", "Ministers\u0000\u001B[31m\u202E\u200B Agree")
            .replace("by night.", "by\u0000 night.\u001B]0;x\u0007");
    Extraction harmless = of(hostile.getBytes(UTF_8));
    assertThat(harmless.extract().text().chars())
        .noneMatch(c -> c != '\n' && c != '\t' && (Character.isISOControl(c) || c == 0x202E));
    String title = "x".repeat(10_000);
    Extraction endless = of(page.replace("Ministers Agree on Wider Nets", title).getBytes(UTF_8));
    assertThat(endless.about().title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void messagesThatMeanHarmAreNotRead(int kind) {
    StringBuilder message = new StringBuilder("Message-ID: <1@x.example>\r\nFrom: a@x.example\r\n");
    switch (kind) {
      case 1 -> {
        for (int i = 0; i < 20_000; i++) {
          message.append(
              "Content-Type: multipart/mixed; boundary=b%s\r\n\r\n--b%s\r\n".formatted(i, i));
        }
      }
      case 2 -> message.append("X: y\r\n".repeat(100_000));
      default -> message.append("Subject: ").append("x".repeat(1_000_000)).append("\r\n");
    }
    message.append("\r\nSynthetic.\r\n");
    assertRefused(message.toString().getBytes(UTF_8), "is a message that cannot be read");
  }

  @Test
  void deepAndLongPagesAreReadInTime() throws Refused {
    String deep = "<div>".repeat(20_000) + "<p>" + "word, and word. ".repeat(40) + "</p>";
    assertThat(of(deep.getBytes(UTF_8)).extract().words()).isGreaterThan(100);
    String many = "<html>" + "<p>a <b>b</b> c</p>".repeat(100_000);
    assertRefused(many.getBytes(UTF_8), "no article was found");
  }
}
