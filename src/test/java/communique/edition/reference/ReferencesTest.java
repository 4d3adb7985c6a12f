package communique.edition.reference;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Edtf;
import communique.model.Language;
import communique.testing.Dossiers;
import communique.testing.Written;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References as other programs read them. */
class ReferencesTest {

  @TempDir Path temp;

  private static Reference reference(String words, String date) {
    return new Reference(
        "one-source",
        Reference.Form.ARTICLE,
        Optional.of(words),
        List.of(words, "B and C"),
        Optional.of(words),
        Optional.of(Edtf.of(date)),
        Optional.of("5f75d9a8bfb4"),
        Optional.of(Edtf.of("2026-11-21")),
        Optional.of("https://a.example/x_y?z=1&q=%C3%A9#a~b"),
        Optional.of("https://archive.example/1"),
        Optional.of(Language.of("ko")),
        Optional.of(words));
  }

  private static Collection<BibTeXEntry> bibtex(String text) {
    try {
      return new BibTeXParser().parse(new StringReader(text)).getEntries().values();
    } catch (ParseException e) {
      throw new AssertionError(text, e);
    }
  }

  private static List<RISReference> ris(String text) {
    try {
      return new RISParser().parse(new StringReader(text)).getReferences();
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  private static String value(BibTeXEntry entry, String field) {
    return Objects.requireNonNull(entry.getField(new Key(field)), field).toUserString();
  }

  /** As LaTeX sets it; what has letters that this reader does not know, without its braces. */
  private static String words(BibTeXEntry entry, String field) {
    String value = value(entry, field);
    try {
      return new LaTeXPrinter().print(new LaTeXParser().parse(value));
    } catch (TokenMgrException e) {
      return value.replaceAll("[{}]", "");
    } catch (ParseException e) {
      throw new AssertionError(value, e);
    }
  }

  /** Several spaces are one, and an upright apostrophe is set as a raised comma. */
  private static String typeset(String words) {
    return words.replaceAll(" +", " ").replace('\'', '’');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words",
        "100% of $5 & #1_2",
        "a ^ b ~ c",
        "Back\\slash \\input{/etc/passwd}",
        "Un}balanced } and { braces",
        "“Quoted” \"words\", 'too'",
        "서명식 習近平 Ана العربية",
        "A, B and C, D",
        "@article{x, title = {y}}",
        "ER  - TY  - BOOK"
      })
  void anyWordsComeBackAsTheyWere(String words) {
    BibTeXEntry entry = bibtex(Bibtex.entry(reference(words, "2025-11-01"))).iterator().next();
    assertThat(words(entry, "title")).isEqualTo(typeset(words));
    assertThat(words(entry, "journal")).isEqualTo(typeset(words));
    assertThat(words(entry, "author")).isEqualTo(typeset(words) + " and B and C");
    assertThat(value(entry, "author").split("\\} and \\{", -1)).hasSize(2);
    assertThat(value(entry, "url")).isEqualTo("https://a.example/x_y?z=1&q=%C3%A9#a~b");
    assertThat(value(entry, "version")).isEqualTo("5f75d9a8bfb4");
    List<RISReference> found = ris(Ris.entry(reference(words, "2025-11-01")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getTitle()).isEqualToNormalizingWhitespace(words);
    assertThat(found.get(0).getAuthors()).containsExactly(words.replaceAll(" +", " "), "B and C");
    assertThat(found.get(0).getURL()).startsWith("https://a.example/");
    assertThat(found.get(0).getLanguage()).isEqualTo("ko");
    assertThat(found.get(0).getEdition()).isEqualTo("5f75d9a8bfb4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Line\nline", "Line\r\nER  - \r\nTY  - BOOK", "Tab\tand \u0001 control"})
  void wordsStayInTheirLine(String words) {
    String entry = Ris.entry(reference(words, "2025"));
    assertThat(entry.lines().filter(line -> !line.isEmpty()))
        .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
    assertThat(entry).endsWith("ER  - \r\n\r\n");
    assertThat(ris(entry)).hasSize(1);
    assertThat(Bibtex.entry(reference(words, "2025")).lines().count()).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01,2025,11,2025/11/01/",
    "2025-11-01T10:00:00Z,2025,11,2025/11/01/",
    "2025-11,2025,11,2025/11//",
    "2025,2025,,2025///",
    "0843,843,,0843///",
    "2025~,2025~,,///2025~",
    "2025-11-01?,2025-11-01?,,///2025-11-01?",
    "202X,202X,,///202X",
    "2025-21,2025-21,,///2025-21",
    "2024/2025,2024/2025,,///2024/2025",
    "-0043,-0043,,///-0043"
  })
  void aDateIsNeverMoreCertainThanItIs(String date, String year, String month, String numbers) {
    BibTeXEntry entry = bibtex(Bibtex.entry(reference("A", date))).iterator().next();
    assertThat(value(entry, "date")).isEqualTo(date);
    assertThat(words(entry, "year")).isEqualTo(year);
    assertThat(entry.getField(BibTeXEntry.KEY_MONTH) == null).isEqualTo(month == null);
    assertThat(ris(Ris.entry(reference("A", date))).get(0).getDate()).isEqualTo(numbers);
  }

  @Test
  void aSheetComesFirstThenItsSources() throws IOException {
    Map<String, String> files =
        new Written()
            .of(
                Dossiers.load(Dossiers.synthetic(temp)),
                path -> path.endsWith(".bib") || path.endsWith(".ris"));
    assertThat(files).containsKeys("summits/port-talks-2025.bib", "data/sources.ris");
    List<BibTeXEntry> talks = List.copyOf(bibtex(text(files, "summits/port-talks-2025.bib")));
    assertThat(talks)
        .extracting(entry -> entry.getKey().getValue())
        .startsWith("port-talks-2025")
        .contains("harbour-gazette", "northern-courier");
    assertThat(value(talks.get(0), "url"))
        .isEqualTo("https://desk.example/sheets/summits/port-talks-2025.html");
    assertThat(words(talks.get(0), "author")).isEqualTo("The test suite");
    assertThat(ris(text(files, "summits/port-talks-2025.ris"))).hasSameSizeAs(talks);
    assertThat(ris(text(files, "data/sources.ris")))
        .hasSameSizeAs(bibtex(text(files, "data/sources.bib")));
  }

  private static String text(Map<String, String> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  @Test
  void filesAreInUtf8() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new References(List.of(reference("서명", "2025"))).ris(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("TI  - 서명\r\n");
  }
}
