package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever running text becomes plain words, a bare link is the name that the page shows. */
class NamesInProseTest {

  private static final String PROSE =
      "- [[ana-torvald]], [[iven-marsh|the guest]] and [[merovia]]; `ana-torvald` is an id:"
          + " *[[ana-torvald]]*’s, not [[odo-lind]]’s [@northern-courier]. [[odo-lind]]";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en, ko | Ana Torvald, the guest and Merovia; ana-torvald is an id: Ana Torvald’s,"
            + " not Odo Lind’s. Odo Lind",
        "ko, en | 아나 토르발, the guest and Merovia; ana-torvald is an id: 아나 토르발’s,"
            + " not Odo Lind’s. Odo Lind",
      })
  void isTheNameInTheLanguageOfTheSite(String languages, String words) throws IOException {
    Map<String, String> files = build(languages);
    assertThat(files.get("summits/port-talks-2025.json")).contains('"' + words + '"');
    assertThat(files.get("data/dossier.json")).contains('"' + words + '"');
    assertThat(files.get("data/claims.jsonl")).contains('"' + words + '"');
    assertThat(found(files)).contains('"' + words + '"');
  }

  @ParameterizedTest
  @CsvSource({"'en, ko'", "'ko, en'"})
  void isFoundByTheNamesOfEveryLanguage(String languages) throws IOException {
    assertThat(found(build(languages)))
        .contains("Ana Torvald, the guest and Merovia;", "아나 토르발, the guest and Merovia;");
  }

  private static String found(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("search/records/"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  private static String decoded(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private Map<String, String> build(String languages) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [" + languages + "]");
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "name: Ana Torvald",
        "name: {en: Ana Torvald, ko: 아나 토르발}");
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "- [[ana-torvald]] came by *rail* [@northern-courier, p. 2].",
        PROSE);
    return Trees.read(Built.of(content, Program.NOW).out()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, file -> decoded(file.getValue())));
  }
}
