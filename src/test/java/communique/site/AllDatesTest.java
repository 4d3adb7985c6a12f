package communique.site;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.AllDates;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a date, in every place where one can stand: checked, then built. */
@Tag("thorough")
class AllDatesTest {

  private static final Pattern WEEKDAY_OF_LONG_AGO =
      Pattern.compile("\\b(1[0-4]\\d\\d|15[0-7]\\d|\\d{1,3}|\\d+ BC) \\(\\w+day\\)");

  private static final Pattern UPDATED = Pattern.compile("<updated>(.*?)</updated>");

  @TempDir Path temp;

  /** At the desk of that moment all of it has been. */
  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"})
  void whatCheckAcceptsBuildCanDo(String moment) throws IOException {
    Path content = AllDates.write(temp.resolve("dates"));
    Path out = temp.resolve("site");
    Program built =
        Program.plain(
            "build",
            content.toString(),
            "--out=" + out,
            "--as-of=" + moment,
            "--bundle",
            "--quiet");
    assertThat(built.err()).isEmpty();
    assertThat(built.status()).isZero();
    Map<String, String> files = Trees.read(out);
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".xml") && text.contains("<feed")) {
            assertThat(UPDATED.matcher(text).results().map(r -> r.group(1)))
                .isNotEmpty()
                .allMatch(told -> told.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
          }
          if (path.endsWith(".html")) {
            assertThat(WEEKDAY_OF_LONG_AGO.matcher(text).results().map(r -> r.group()))
                .as(path)
                .isEmpty();
            assertThat(text).as(path).doesNotContain("999999999-");
          }
        });
  }

  /** No rule reckons beyond the ends of the calendar; each has its say on such dates. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"})
  void everyRuleCanDoThemToo(String moment) throws IOException {
    Path content = AllDates.write(temp.resolve("dates"));
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replaceAll("rules: .*\n", ""));
    Program checked = Program.plain("check", content.toString(), "--as-of=" + moment, "--quiet");
    assertThat(checked.err()).contains("[time-without-zone]").contains(" errors, ");
    assertThat(checked.status()).isEqualTo(1);
  }

  @Test
  void paperHasThemAll() throws IOException {
    Path content = AllDates.write(temp.resolve("dates"));
    Program printed =
        Program.plain(
            "print",
            content.toString(),
            "--of=talks,pact,anna,talks-0,pact-60",
            "--out=" + temp.resolve("book.pdf"),
            "--as-of=9999-12-31T23:59:59Z",
            "--quiet");
    assertThat(printed.err()).isEmpty();
    assertThat(printed.status()).isZero();
  }

  private static final Map<String, String> TOLD =
      Map.ofEntries(
          Map.entry("0843", "843"),
          Map.entry("0001", "1"),
          Map.entry("0000", "1 BC"),
          Map.entry("-0043", "44 BC"),
          Map.entry("-0043-03-15", "15 March 44 BC"),
          Map.entry("0843-08", "August 843"),
          Map.entry("1582-10-14", "14 October 1582"),
          Map.entry("1582-10-15", "15 October 1582"),
          Map.entry("Y170000002", "170000002"),
          Map.entry("Y-10000", "10001 BC"),
          Map.entry("00XX", "1 BC to 99"),
          Map.entry("-0043/0843", "44 BC to 843"),
          Map.entry("0843-21", "spring 843"));

  @Test
  void yearsAreToldAsPeopleWriteThem() throws IOException {
    Path content = Dossiers.synthetic(temp);
    List<String> dates = TOLD.keySet().stream().sorted().toList();
    Files.writeString(
        content.resolve("events.yaml"),
        IntStream.range(0, dates.size()).mapToObj(i -> event(i, dates.get(i))).collect(joining()),
        StandardOpenOption.APPEND);
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {planned-told-as-done: off}\nlanguages:");
    Program built = Program.run("build", content.toString(), "--out=" + temp.resolve("site"));
    assertThat(built.status()).as(built.err()).isZero();
    Document page = Jsoup.parse(temp.resolve("site/timeline.html"));
    for (int i = 0; i < dates.size(); i++) {
      assertThat(page.select("#dated-" + i + " *").stream().map(Element::ownText))
          .as(dates.get(i))
          .contains(TOLD.get(dates.get(i)));
    }
  }

  private static String event(int number, String date) {
    return "  - {id: dated-%d, title: A day, when: {is: \"%s\", cite: {harbour-gazette: then}}}\n"
        .formatted(number, date);
  }

  /** What a desk does has a day of our own years; anything else is told with its place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "verified: -12345-01-01",
        "verified: +12345-01-01",
        "verified: -0043-03-15",
        "withdrawn: {on: +12345-01-01, reason: R}",
        "waive: [{rule: stale, reason: R, until: +999999999-12-31}]",
        "embargo_until: +12345-01-01T00:00:00Z",
        "embargo_until: -0043-03-15T00:00:00Z"
      })
  void aDayOfTheDeskHasFourDigits(String field) throws IOException {
    assertThat(edited(field).err()).contains("[invalid-date]").contains("port-talks-2025.md:2:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verified: 0000-01-01",
        "withdrawn: {on: 0000-01-01, reason: R}",
        "embargo_until: 2030-01-01T00:00:00.5Z",
        "embargo_until: 2030-01-01T00:00:00.123456789-18:00",
        "embargo_until: 2030-01-01T00:00+05:53:28",
        "embargo_until: 9999-12-31T23:59:59.999999999-18:00",
        "embargo_until: 0000-01-01T00:00Z"
      })
  void theFirstAndTheLastDayOfADeskAreWritten(String field) throws IOException {
    Program built = edited(field);
    assertThat(built.status()).as(built.err()).isZero();
  }

  private Program edited(String field) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "summits/port-talks-2025.md", "title:", field + "\ntitle:");
    return Program.run(
        "build", content.toString(), "--out=" + temp.resolve("site"), "--include=embargoed");
  }
}
