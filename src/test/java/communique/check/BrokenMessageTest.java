package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import communique.model.Reader;
import communique.problem.Problem;
import communique.testing.Dossiers;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a message file could break on a page, the check has told. */
class BrokenMessageTest {

  private static final Reader READER = Reader.at(Instant.parse("2025-06-01T12:00:00Z"));

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // patterns of dates
        "date.day | d MMMM | holes",
        "date.day | MMMM {0} | does not tell one day from another",
        "date.day | d {0} | does not tell one month from another",
        "date.day | EEEE d MMMM {0} | \"EEEE\" is nothing that a pattern of dates takes",
        "date.day | d MMMM {0} 'at' HH | an apostrophe is written twice",
        "date.day | d MMMM {0} HH:mm | \"HH\" is nothing",
        "date.day | d MMMMM {0} | \"MMMMM\" is nothing",
        "date.day | jour d MMMM {0} | is nothing that a pattern of dates takes",
        "date.year | yy | does not tell one year from another",
        "date.year | y d | is no pattern of dates",
        "date.year | ''year'' | does not tell one year from another",
        "date.year.before-christ | u ''BC'' | \"u\" is nothing",
        "date.year.before-christ | ''BC'' | does not tell one year before Christ",
        "date.month | MMMM | holes",
        "date.month | d MMMM {0} | is no pattern of dates",
        "date.month-only | LLLL u | \"u\" is nothing",
        "date.day-only | MMMM | does not tell one day from another",
        "date.brief | d | does not tell one month from another",
        "date.brief-year | d MMM | holes",
        "date.month-shared.until | d MMMM | does not tell one year from another",
        "date.month-shared.until | d {0} | does not tell one month from another",
        "date.month-shared.from | MMMM | does not tell one day from another",
        "date.year-shared.from | d | does not tell one month from another",
        "date.year-shared.until | d MMMM | does not tell one year from another",
        "date.day | d ## MMMM {0} | is no pattern of dates",
        // braces, numbers, apostrophes
        "how.silent | {0,choice} | is no choice",
        "how.silent | {0,choice,} | is no choice",
        "how.silent | {0,choice,one} | is no choice",
        "how.silent | `{0,choice,2#{0} many|1#one}` | is no choice",
        "how.silent | `{0,choice,1#one}` | {0} is lost",
        "how.silent | `{0,choice,1#one|2#a few|9<{0}}` | {0} is lost",
        "how.silent | `{0,plural,one{one} other{many}}` | {0} is lost",
        "how.silent | `{0,plural,one{one} one{1} other{#}}` | stands twice",
        "how.silent | `{0,number,00}` | \"number\" is none of these",
        "how.silent | `{0,plural,other{{0,plural,other{{0,plural,other{{0}}}}}}}` | stand inside one another",
        "said.doubt | l'avis: {0} | an apostrophe is written twice",
        "said.doubt | l'avis d'ici: {0} | an apostrophe is written twice",
        "said.doubt | Doubt: {0}} | the braces",
        "said.doubt | Doubt: {0 | the braces",
        "said.doubt | Doubt: {doubt} | is no hole",
        "said.doubt | Doubt: {0}, {1} | holes",
        "said.doubt | `{0,choice,0#Doubt {0}|1#Doubt}` | {0} is lost",
        // what a page says around a value
        "date.about | {0} | has no words of its own",
        "date.uncertain | {0} | has no words of its own",
        "date.julian | {0} | has no words of its own",
        "date.julian-days | {0} | holes",
        "date.julian-days | {0} – {1} | has no words of its own",
        "date.julian-days | {0} ({1}) | has no words of its own",
        "date.season.spring | {0} | has no words of its own",
        "inferred.value | {0} | has no words of its own",
        "page.home | \\u0020 | has no words of its own",
        "page.home | `` | has no words of its own",
        // names of what the program does not know
        "money.scale.4 | man | holes",
        "form.covenant | {0} covenant | holes",
        "verb.mused | mused {0} | holes",
        "money.scales | 6 9 12 | the greatest first",
        "money.scales | 12 9 9 6 | the greatest first",
        "money.scales | 12,9 | is no power of ten",
        "money.scales | 2000000000 | is no power of ten",
      })
  void isTold(String key, String pattern, String fault) throws IOException {
    assertThat(told(key, pattern)).singleElement().asString().contains(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date.day | {0}-MM-dd",
        "date.day | MMM d'',''  {0}",
        "date.year | y",
        "date.year.before-christ | y G",
        "date.month-shared.from | d MMMM",
        "how.silent | `{0,plural,one{one is} =2{two are} other{# are}}`",
        "how.silent | `{0,choice,1#one''s|1<{0} are}`",
        "said.doubt | l''avis '{entre' : {0}",
        "form.covenant | covenant",
        "date.uncertain | {0}?",
        "date.span | {0} — {1}",
      })
  void isNotTold(String key, String pattern) throws IOException {
    assertThat(told(key, pattern)).filteredOn(one -> one.startsWith("broken-message")).isEmpty();
  }

  /** No source stands beside a message, so nothing in it can be a quotation of ours. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.home | The “peace of our time” | true",
        "verb.hoped | «espérait» | true",
        "lead.agreement | {0}, as “a great deal” | true",
        "citation.page | {0}, “{1}”, {2} | false",
        "citation.page | {0}, «{1}», {2} | false",
        "citation.page | “{0} said so”, {1}, {2} | true",
        "method.not-stated.text | “Not told” means that we looked. | false",
      })
  void aQuotationIsTold(String key, String pattern, boolean told) throws IOException {
    assertThat(told(key, pattern).stream().anyMatch(one -> one.startsWith("unattributed-quote")))
        .isEqualTo(told);
  }

  static Stream<Language> spoken() {
    return Language.SPOKEN.stream();
  }

  /** Whoever begins a file with all words of ours has nothing to mend. */
  @ParameterizedTest
  @MethodSource("spoken")
  void ourOwnWordsAreSound(Language language) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path file =
        Files.createDirectories(content.resolve("messages"))
            .resolve(language.tag() + ".properties");
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [" + language.tag() + "]");
    try (InputStream in =
        Objects.requireNonNull(
            BrokenMessageTest.class.getResourceAsStream(
                "/communique/view/messages/" + language.tag() + ".properties"))) {
      Files.write(file, in.readAllBytes());
    }
    assertThat(problems(content).filter(one -> one.contains("message"))).isEmpty();
  }

  /** What is one in English is in other languages many as well, or none. */
  @ParameterizedTest
  @CsvSource({"en, true", "fr, true", "ru, false", "lt, false"})
  void aWordForOneNeedsNoNumber(String language, boolean sound) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path messages = Files.createDirectories(content.resolve("messages"));
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [" + language + "]");
    Files.writeString(
        messages.resolve(language + ".properties"), "how.silent={0,plural,one{a} other{# b}}\n");

    assertThat(problems(content).noneMatch(one -> one.startsWith("broken-message")))
        .isEqualTo(sound);
  }

  private List<String> told(String key, String pattern) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Properties line = new Properties();
    line.setProperty(key, pattern.replace("\\u0020", " "));
    StringWriter written = new StringWriter();
    line.store(written, null);
    Path messages = Files.createDirectories(content.resolve("messages"));
    Files.writeString(
        messages.resolve("en.properties"), written.toString(), StandardCharsets.UTF_8);
    return problems(content).toList();
  }

  private static Stream<String> problems(Path content) {
    var dossier = Dossiers.load(content);
    return Checks.run(dossier, "site.yaml", dossier.asSeenBy(READER), Snapshots.none(), false)
        .list()
        .stream()
        .filter(problem -> problem.toString().contains("messages"))
        .map(BrokenMessageTest::told);
  }

  private static String told(Problem problem) {
    return problem.rule().slug() + ": " + problem.message();
  }

  @Test
  void endsOfASpanAreJudgedTogether() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path messages = Files.createDirectories(content.resolve("messages"));
    Files.writeString(
        messages.resolve("en.properties"),
        "date.month-shared.from={0} MMMM d\ndate.month-shared.until=d\n");

    assertThat(problems(content)).isEmpty();
  }
}
