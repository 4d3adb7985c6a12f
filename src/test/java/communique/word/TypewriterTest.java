package communique.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.problem.Fault;
import communique.testing.Photographs;
import communique.testing.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What Word is given, read as plain XML. All that is said is invented. */
class TypewriterTest {

  private static final String HOME = "https://sheets.example/summits/talks.html";

  @TempDir Path temp;

  @Test
  void headingsAreHeadings() throws IOException {
    WordFile word = type("<h1>One</h1><p>Words.</p><h2>Two</h2><h3>Three</h3><h6>Six</h6>");
    assertThat(word.styled("Heading1")).containsExactly("One");
    assertThat(word.styled("Heading2")).containsExactly("Two");
    assertThat(word.styled("Heading3")).containsExactly("Three");
    assertThat(word.styled("Heading4")).containsExactly("Six");
    assertThat(word.styled("")).containsExactly("Words.");
  }

  @Test
  void everyStyleThatIsUsedIsThere() throws IOException {
    WordFile word =
        type(
            """
            <p class="title">T</p><p class="when">W</p><p class="lead">L</p><p class="state">S</p><p class="note">N</p>
            <blockquote><p>Q</p></blockquote><hr/><ul class="sources"><li id="s_a">A</li></ul>
            <div class="toc">C</div><h1>H <span class="how">how</span> <a href="https://a.example/">a</a></h1>
            <div class="wordings"><p>w</p></div><p class="told">t<span class="footnote"><span class="entry"><a data-source="a">A</a></span></span></p>
            <p class="credit">c</p><div class="fact"><p class="label">l</p><div class="answers"><p>a</p></div></div>
            <div class="fact"><p class="label">l</p><div class="answers"><p>a</p></div></div>
            <table><thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>
            """);
    List<String> known =
        WordFile.elements(word.part("word/styles.xml"), "style").stream()
            .map(style -> WordFile.value(style, "styleId"))
            .toList();
    for (String part : List.of("document", "footnotes")) {
      for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
        assertThat(WordFile.elements(word.part("word/" + part + ".xml"), kind))
            .extracting(one -> WordFile.value(one, "val"))
            .isSubsetOf(known);
      }
    }
  }

  @Test
  void whiteSpaceIsShownAsAPageShowsIt() throws IOException {
    assertThat(type("<p> a\n  b <b> c</b>\td\u00a0 e</p>").words()).isEqualTo("a b c d\u00a0 e");
  }

  @Test
  void everyCharacterOfXmlComesThrough() throws IOException {
    WordFile word = type("<p>&lt;w:t&gt; &amp;amp; \"'&#9;&#xA0;]]&gt; 𠮷 🕊 &#x85;</p>");
    assertThat(word.words()).isEqualTo("<w:t> &amp; \"' \u00a0]]> 𠮷 🕊 \u0085");
  }

  @ParameterizedTest
  @CsvSource({"<p>\u0001</p>", "<p>&#1;</p>", "<p>a<b></p>", "<p>\uFFFE</p>", "<p>&nbsp;</p>"})
  void whatIsNoXmlIsAFaultOfTheTemplate(String body) {
    assertThatThrownBy(() -> type(body))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("well-formed");
  }

  @Test
  void aTableHasAHeadAndColumns() throws IOException {
    WordFile word =
        type(
            """
            <table data-widths="25 75"><thead><tr><th>Point</th><th>Sides</th></tr></thead>
            <tbody><tr><th>Sum</th><td><p>one</p><p>two</p></td></tr><tr><td>short row</td></tr></tbody></table>
            """);
    List<Element> rows = word.inText("tr");
    assertThat(rows).hasSize(3);
    assertThat(WordFile.elements(rows.get(0), "tblHeader")).hasSize(1);
    assertThat(WordFile.elements(rows.get(1), "tblHeader")).isEmpty();
    assertThat(rows).allSatisfy(row -> assertThat(WordFile.elements(row, "tc")).hasSize(2));
    assertThat(word.styled("TableHead")).containsExactly("Point", "Sides");
    assertThat(word.styled("RowHead")).containsExactly("Sum");
    List<Integer> widths =
        word.inText("gridCol").stream()
            .map(column -> Integer.valueOf(WordFile.value(column, "w")))
            .toList();
    assertThat(widths.get(1)).isCloseTo(3 * widths.get(0), org.assertj.core.data.Offset.offset(3));
  }

  /** Word takes tables without a paragraph between them for one, and wants one at every end. */
  @Test
  void tablesStayApart() throws IOException {
    String table = "<table><tbody><tr><td>a</td></tr></tbody></table>";
    WordFile word = type(table + table);
    assertThat(children(word.inText("body").get(0)))
        .containsExactly("tbl", "p", "tbl", "p", "sectPr");
  }

  private static List<String> children(Element parent) {
    return Xhtml.inside(parent).stream().map(Xhtml::name).toList();
  }

  @Test
  void questionsWithTheirAnswersAreATable() throws IOException {
    WordFile word =
        type(
            """
            <div class="fact"><p class="label">When</p><div class="answers"><p>May</p></div></div>
            <div class="fact"><p class="label">Where</p><div class="answers"><p>Cape</p><p>Port</p></div></div>
            <p>after</p>
            """);
    assertThat(word.inText("tbl")).hasSize(1);
    assertThat(word.styled("RowHead")).containsExactly("When", "Where");
    assertThat(word.styled("TableText")).containsExactly("May", "Cape", "Port");
  }

  @Test
  void listsHavePointsOrNumbersAndAreNested() throws IOException {
    WordFile word =
        type(
            "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><ol><li>e</li></ol>"
                + "<ol><li>f</li></ol>");
    List<String> numbers =
        word.inText("p").stream()
            .map(
                paragraph ->
                    WordFile.words(paragraph)
                        + first(paragraph, "ilvl", "-")
                        + first(paragraph, "numId", "-"))
            .toList();
    assertThat(numbers).containsExactly("a01", "b11", "c01", "d--", "e02", "f03");
    assertThat(new String(word.parts().get("word/numbering.xml"), StandardCharsets.UTF_8))
        .contains("<w:num w:numId=\"2\">", "<w:num w:numId=\"3\">", "startOverride");
  }

  private static String first(Element paragraph, String name, String other) {
    return WordFile.elements(paragraph, name).stream()
        .map(found -> WordFile.value(found, "val"))
        .findFirst()
        .orElse(other);
  }

  /** In full where it is first named, as the list at the end has it; from then on in short. */
  @Test
  void aSourceIsToldInFullOnce() throws IOException {
    WordFile word =
        type(
            """
            <p>One.%s Two.%s%s</p>
            <ul class="sources"><li id="s_gazette"><b>Gazette</b> Norland Gazette, “Talks”; May. <a class="url" href="https://g.example/1">https://g.example/1</a></li></ul>
            """
                .formatted(
                    note(entry("gazette", "Gazette", "in May")),
                    note(entry("gazette", "Gazette", "at the Cape"), entry("other", "Other", "so")),
                    note(entry("gazette", "Gazette", "again"))));
    assertThat(word.notes())
        .containsExactly(
            "\u00a0Gazette Norland Gazette, “Talks”; May. https://g.example/1 “in May”",
            "\u00a0Gazette (note 1): “at the Cape”; Other: “so”",
            "\u00a0Gazette (note 1): “again”");
    assertThat(word.inText("footnoteReference"))
        .extracting(mark -> WordFile.value(mark, "id"))
        .containsExactly("1", "2", "3");
    assertThat(WordFile.elements(word.part("word/footnotes.xml"), "fldSimple"))
        .extracting(field -> WordFile.value(field, "instr").strip())
        .containsExactly("NOTEREF _Note1 \\h", "NOTEREF _Note1 \\h");
    assertThat(word.inText("bookmarkStart"))
        .extracting(place -> WordFile.value(place, "name"))
        .contains("_Note1");
    assertThat(links(word, "footnotes")).containsExactly("https://g.example/1");
  }

  private static String note(String... entries) {
    return "<span class=\"footnote\">" + String.join("; ", entries) + "</span>";
  }

  private static String entry(String id, String name, String words) {
    return "<span class=\"entry\"><a data-source=\"%s\">%s</a><span class=\"colon\">: </span>“%s”</span>"
        .formatted(id, name, words);
  }

  private static List<String> links(WordFile word, String part) {
    return WordFile.elements(word.part("word/_rels/" + part + ".xml.rels"), "Relationship").stream()
        .filter(to -> to.getAttribute("TargetMode").equals("External"))
        .map(to -> to.getAttribute("Target"))
        .toList();
  }

  @Test
  void linksLeadInsideOrToTheWebOrAreWords() throws IOException {
    String body =
        """
        <h2 id="part">Part</h2><p id="there">there</p>
        <p><a href="#there">inside</a> <a href="#nowhere">lost</a> <a href="../topics/t.html">page</a>
        <a href="https://a.example/?a=1&amp;b=2">web</a> <a href="http://[">broken</a> <a class="see" href="#there"></a></p>
        """;
    WordFile word = type(body);
    assertThat(word.words()).contains("inside lost page web broken → Part");
    assertThat(links(word, "document"))
        .containsExactly("https://sheets.example/topics/t.html", "https://a.example/?a=1&b=2");
    List<String> anchors =
        word.inText("hyperlink").stream()
            .map(link -> WordFile.value(link, "anchor"))
            .filter(to -> !to.isEmpty())
            .distinct()
            .toList();
    assertThat(word.inText("bookmarkStart"))
        .extracting(place -> WordFile.value(place, "name"))
        .containsExactlyElementsOf(anchors)
        .hasSize(1);
  }

  @Test
  void withoutAnAddressLinksToPagesAreWords() throws IOException {
    WordFile word =
        WordFile.of(
            bytes(
                new Typescript(
                    "a.docx", page("en", "<p><a href=\"b.html\">b</a></p>"), Optional.empty())));
    assertThat(word.words()).isEqualTo("b");
    assertThat(word.inText("hyperlink")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ko, eastAsia, ko-KR, Noto Serif CJK KR",
    "zh-Hans, eastAsia, zh-CN, Noto Serif CJK SC",
    "zh-Hant, eastAsia, zh-TW, Noto Serif CJK TC",
    "ja, eastAsia, ja-JP, Noto Serif CJK JP",
    "ar, bidi, ar, ''",
    "fr, val, fr, ''",
    "en-GB, val, en-GB, ''"
  })
  void wordsBearTheirLanguage(String tag, String kind, String told, String font)
      throws IOException {
    WordFile word = type("<p>a <span lang=\"" + tag + "\">words</span></p>");
    Element run = word.inText("r").get(1);
    assertThat(WordFile.value(WordFile.elements(run, "lang").get(0), kind)).isEqualTo(told);
    assertThat(
            WordFile.elements(run, "rFonts").stream()
                .map(fonts -> WordFile.value(fonts, "eastAsia")))
        .isEqualTo(font.isEmpty() ? List.of() : List.of(font));
  }

  @Test
  void theDocumentBearsItsLanguage() throws IOException {
    WordFile word = WordFile.of(bytes(script("ko", "<p>말</p>")));
    Element defaults = WordFile.elements(word.part("word/styles.xml"), "rPrDefault").get(0);
    assertThat(WordFile.value(WordFile.elements(defaults, "lang").get(0), "eastAsia"))
        .isEqualTo("ko-KR");
    assertThat(WordFile.words(word.part("docProps/core.xml"))).isEmpty();
    assertThat(word.part("docProps/core.xml").getDocumentElement().getTextContent())
        .contains("Title", "Publisher", "Subject", "ko", "2025-11-01T00:00:00Z");
  }

  @Test
  void wordsFromTheRightAreMarkedStretchByStretch() throws IOException {
    WordFile word = type("<p>He said <span lang=\"ar\" dir=\"rtl\">سلام 12</span>, they say.</p>");
    List<String> right =
        word.inText("r").stream()
            .filter(run -> !WordFile.elements(run, "rtl").isEmpty())
            .map(WordFile::words)
            .toList();
    assertThat(String.join("", right)).isEqualTo("سلام ");
    assertThat(word.words()).isEqualTo("He said سلام 12, they say.");
  }

  @Test
  void aDocumentFromTheRightIsSetSo() throws IOException {
    String page = page("ar", "<p>سلام</p><table><tbody><tr><td>ا</td></tr></tbody></table>");
    WordFile word =
        WordFile.of(
            bytes(
                new Typescript(
                    "a.docx", page.replace("<html ", "<html dir=\"rtl\" "), Optional.empty())));
    assertThat(word.inText("bidiVisual")).hasSize(1);
    assertThat(WordFile.elements(word.inText("p").get(0), "bidi")).hasSize(1);
  }

  @Test
  void theContentsLeadToTheHeadings() throws IOException {
    WordFile word = type("<div class=\"toc\">Contents</div><h1>One</h1><h2>In</h2><h1>Two</h1>");
    assertThat(word.styled("TOC1")).containsExactly("One", "Two");
    assertThat(word.inText("instrText").get(0).getTextContent()).contains("TOC \\o \"1-1\" \\n");
    assertThat(word.inText("hyperlink"))
        .extracting(link -> WordFile.value(link, "anchor"))
        .containsExactly("_Toc1", "_Toc2");
    assertThat(word.inText("fldChar"))
        .extracting(sign -> WordFile.value(sign, "fldCharType"))
        .containsExactly("begin", "separate", "end");
  }

  @Test
  void whatStandsOnEveryPageStandsAboveAndBelow() throws IOException {
    WordFile word =
        type(
            "<div class=\"header\"><p>Above</p></div><div class=\"footer\"><p><span class=\"page\"></span>"
                + "/<span class=\"pages\"></span></p></div><p>Text.</p>");
    assertThat(word.words()).isEqualTo("Text.");
    assertThat(WordFile.words(word.part("word/header1.xml"))).isEqualTo("Above");
    assertThat(WordFile.elements(word.part("word/footer1.xml"), "fldSimple"))
        .extracting(field -> WordFile.value(field, "instr").strip())
        .containsExactly("PAGE", "NUMPAGES");
    assertThat(word.inText("headerReference")).hasSize(1);
    assertThat(word.inText("footerReference")).hasSize(1);
  }

  @Test
  void aPictureBearsTheWordsThatStandForIt() throws IOException {
    byte[] photograph = Photographs.jpeg(400, 300);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Typewriter()
        .type(
            script(
                "en",
                "<p><img src=\"picture:p.jpeg\" width=\"400\" height=\"300\" alt=\"Two at a table\"/></p>"),
            address -> photograph,
            out);
    WordFile word = WordFile.of(out.toByteArray());
    assertThat(word.inText("docPr").get(0).getAttribute("descr")).isEqualTo("Two at a table");
    assertThat(word.parts().keySet()).anyMatch(name -> name.startsWith("word/media/"));
    Element extent = word.inText("extent").get(0);
    assertThat(Long.parseLong(extent.getAttribute("cx"))).isLessThanOrEqualTo(100L * 36_000);
  }

  @Test
  void paperAndTypeAreThoseOfTheSite() throws IOException {
    String page =
        page("en", "<p>a</p>")
            .replace("data-paper=\"a4\"", "data-paper=\"letter\" data-type=\"large\"");
    WordFile word = WordFile.of(bytes(new Typescript("a.docx", page, Optional.empty())));
    assertThat(WordFile.value(word.inText("pgSz").get(0), "w")).isEqualTo("12240");
    assertThat(WordFile.elements(word.part("word/styles.xml"), "sz"))
        .extracting(size -> Integer.valueOf(WordFile.value(size, "val")))
        .contains(28)
        .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(24));
    assertThat(WordFile.value(type("<p>a</p>").inText("pgSz").get(0), "w")).isEqualTo("11906");
  }

  @Test
  void theSameScriptIsTheSameFile() throws IOException {
    Typescript script = script("zh-Hans", "<h1>一</h1><p>二" + note(entry("a", "b", "c")) + "</p>");
    assertThat(bytes(script)).isEqualTo(bytes(script));
  }

  @Test
  void aFileThatAnotherProgramHasSavedIsKnown() throws IOException {
    Path file = temp.resolve("a.docx");
    Files.write(file, bytes(script("en", "<p>a</p>")));
    assertThat(Typewriter.isTyped(file)).isTrue();
    Files.writeString(file, "PK, and nothing of a package");
    assertThat(Typewriter.isTyped(file)).isFalse();
  }

  private static String page(String lang, String body) {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" data-paper="a4" data-note=" (note |)"><head><title>Title</title>
        <meta name="author" content="Publisher"/><meta name="subject" content="Subject"/>
        <meta name="dcterms.modified" content="2025-11-01"/></head><body>%s</body></html>
        """
        .formatted(lang, body);
  }

  private static Typescript script(String lang, String body) {
    return new Typescript("summits/talks.docx", page(lang, body), Optional.of(HOME));
  }

  private static WordFile type(String body) throws IOException {
    return WordFile.of(bytes(script("en", body)));
  }

  private static byte[] bytes(Typescript script) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Typewriter().type(script, Plates.NONE, out);
    return out.toByteArray();
  }
}
