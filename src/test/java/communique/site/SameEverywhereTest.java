package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Child;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's locale, calendar, zone and charset decide nothing: every edition, byte by byte. */
@Tag("thorough")
class SameEverywhereTest {

  private static final List<Locale> LOCALES =
      List.of(
          Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
          new Locale("ja", "JP", "JP"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("tr-TR"));

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Asia/Tokyo", "Africa/Cairo", "Europe/Istanbul");

  private static final String PAGES = "web,data";

  /** Paper takes the longest and shows the words of the pages: it is printed in two machines. */
  private static final String ALL = PAGES + ",print";

  @TempDir Path temp;

  @Test
  void theMachineDecidesNothing() throws IOException, InterruptedException {
    Path content = dossier();
    String expected = sums(content, "plain", ALL);
    String pages = sums(content, "pages", PAGES);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < LOCALES.size(); i++) {
        Locale.setDefault(LOCALES.get(i));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
        assertThat(sums(content, "in" + i, PAGES)).as("%s", LOCALES.get(i)).isEqualTo(pages);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(Files.readString(temp.resolve("plain/agreements/nets-mou-2025.ics")))
        .contains("DTSTART;VALUE=DATE:15821010\r\n");
    assertThat(ofAnotherProcess(content)).isEqualTo(expected);
  }

  /** What is decided once, when a process starts. */
  private String ofAnotherProcess(Path content) throws IOException, InterruptedException {
    Path out = temp.resolve("child");
    String options =
        "-Duser.language=th -Duser.country=TH -Duser.timezone=Pacific/Kiritimati"
            + " -Dfile.encoding=UTF-16";
    Child child =
        Child.start(
            List.of("env", "LC_ALL=C.UTF-8", "JAVA_TOOL_OPTIONS=" + options),
            options(content, out, ALL).toArray(String[]::new));
    assertThat(child.waitFor()).as(child.err()).isZero();
    return Files.readString(out.resolve("SHA256SUMS"));
  }

  private String sums(Path content, String name, String editions) throws IOException {
    Path out = temp.resolve(name);
    Program run = Program.plain(options(content, out, editions).toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return Files.readString(out.resolve("SHA256SUMS"));
  }

  private static List<String> options(Path content, Path out, String editions) {
    return List.of(
        "build",
        content.toString(),
        "--out=" + out,
        "--edition=" + editions,
        "--bundle",
        "--quiet",
        "--as-of=" + Program.NOW);
  }

  /** With words and ids that other languages fold otherwise, and a day that was none. */
  private Path dossier() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "history:\n",
        "history:\n  - {status: announced, when: 1582-10-10, cite: {harbour-gazette: so}}\n"
            + "  - {status: initialled, when: \"1582-10-12T10:00:00+09:00\","
            + " cite: {harbour-gazette: so}}\n");
    Dossiers.edit(
        content,
        "site.yaml",
        "languages: [en]",
        "languages: [en, ko]\nrules: {stale: off, unused: off}");
    Dossiers.edit(content, "register.yaml", "topics:", "topics:\n  - {id: iii, name: TITIIS İı}");
    return content;
  }
}
