package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.calendar.Appointments;
import communique.edition.calendar.CalendarFile;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Publication;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Stated;
import communique.model.Summit;
import communique.testing.Built;
import communique.testing.Counter;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import communique.view.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars, read by another library than the one that wrote them. */
class CalendarTest {

  private static final String SUMMIT = "summits/port-talks-2025";
  private static final String WHOLE = "data/calendar.ics";
  private static final String HELD = "{is: 2025-03-08, cite: {northern-courier: on 8 March}}";

  @TempDir Path temp;

  @Test
  void everyFileIsACalendar() throws Exception {
    for (Built built : Built.all().toList()) {
      for (Map.Entry<String, String> file : Trees.read(built.out()).entrySet()) {
        if (file.getKey().endsWith(".ics")) {
          assertThat(events(built, file.getKey())).as(file.getKey()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void aDayIsAllDay() throws Exception {
    assertThat(shown("{is: 2025-03-08, cite: {northern-courier: x}}"))
        .containsExactly("20250308/ CONFIRMED");
  }

  @Test
  void aMomentIsTheSameEverywhere() throws Exception {
    assertThat(shown("{is: \"2025-03-08T18:00:00+09:00\", cite: {northern-courier: x}}"))
        .containsExactly("20250308T090000Z/ CONFIRMED");
  }

  @Test
  void anInferredDayIsMarkedInItsTitle() throws Exception {
    Built built =
        held(
            "{is: 2025-03-08, as: at noon, cite: {northern-courier: x}, because: It was a Saturday.}");
    assertThat(events(built, SUMMIT + ".ics"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(shown(one)).isEqualTo("20250308/ CONFIRMED");
              assertThat(value(one, "SUMMARY")).endsWith("(our inference)");
              assertThat(value(one, "DESCRIPTION"))
                  .contains("\n\nat noon\n\n", "It was a Saturday.")
                  .endsWith("Sources: Northern Courier");
            });
  }

  @Test
  void severalDaysEndOnTheDayAfter() throws Exception {
    assertThat(shown("{is: 2025-03-07/2025-03-09, cite: {northern-courier: x}}"))
        .containsExactly("20250307/20250310 CONFIRMED");
  }

  @Test
  void doubtMakesItTentative() throws Exception {
    assertThat(shown("{is: \"2025-03-08?\", cite: {northern-courier: x}}"))
        .containsExactly("20250308/ TENTATIVE");
    assertThat(
            shown(
                "[{is: 2025-03-08, cite: {northern-courier: x}},"
                    + " {is: 2025-03-07, cite: {harbour-gazette: y}}]"))
        .containsExactly("20250307/ TENTATIVE", "20250308/ TENTATIVE");
  }

  @Test
  void aMonthIsNoDay() throws IOException {
    for (String when : List.of("2025-03", "2025", "2025-03-08~", "2025-03/2025-04")) {
      Built built = held("{is: \"" + when + "\", cite: {northern-courier: x}}");
      assertThat(built.out().resolve(SUMMIT + ".ics")).as(when).doesNotExist();
      assertThat(built.read(SUMMIT + ".html")).doesNotContain(".ics");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1582-10-10, 15821010/",
    "1582-10-04, 15821004/",
    "1582-10-01/1582-10-31, 15821001/15821101",
    "1582-10-10T10:00:00+09:00, 15821010T010000Z/",
    "0843-08-10, 08430810/",
    "0843-08-10T00:30:00+09:00, 08430809T153000Z/",
    "9999-12-30, 99991230/"
  })
  void daysOfOldAreThemselves(String when, String shown) throws Exception {
    assertThat(shown("{is: \"" + when + "\", cite: {northern-courier: x}}"))
        .containsExactly(shown + " CONFIRMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-05-01", "-0043-03-15", "9999-12-31", "2025-03-08/.."})
  void whatACalendarCannotNameIsInNone(String when) throws IOException {
    Built built = held("{is: \"" + when + "\", cite: {northern-courier: x}}");
    assertThat(built.out().resolve(SUMMIT + ".ics")).doesNotExist();
  }

  /** Midnight does not exist on some days in some zones. */
  @Test
  void theZoneOfTheMachineHasNoPartInIt() throws IOException {
    Built built = held("{is: 2018-11-04, cite: {northern-courier: x}}");
    Summit summit = built.publication().dossier().all(Summit.class).get(0);
    CalendarFile file =
        new Appointments(
                built.publication(), new Messages(built.publication().dossier().site().language()))
            .of(summit);
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("America/Sao_Paulo", "Pacific/Apia", "Asia/Seoul", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
            .as(zone)
            .isEqualTo(built.read(SUMMIT + ".ics"));
      }
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(built.read(SUMMIT + ".ics")).contains("DTSTART;VALUE=DATE:20181104");
  }

  /** The record is gone through once for all of its days. */
  @Test
  void manyDaysCostNoMoreEach() throws IOException {
    Publication publication = held("{is: 2025-03-08, cite: {northern-courier: x}}").publication();
    Dossier dossier = publication.dossier();
    Summit one = dossier.all(Summit.class).get(0);
    Appointments dates = new Appointments(publication, new Messages(dossier.site().language()));
    Counter.assertInProportion(
        200,
        (n, counter) -> {
          List<Reading<Edtf>> days =
              IntStream.range(1000, 1000 + n)
                  .mapToObj(year -> on(Edtf.of(year + "-03-08")))
                  .toList();
          dates.of(heldOn(one, new Reported<>(false, counter.items(days))));
        });
  }

  /** Most programs show nothing but title and description, so the first words say what it is. */
  @Test
  void theDescriptionSaysWhatItIsAndWhoWasThereThenWhatIsInDoubt() throws Exception {
    Built built =
        held("{is: 2025-03-08, cite: {northern-courier: x}, because: It was a Saturday.}");
    String lead =
        Jsoup.parse(built.read(SUMMIT + ".html")).select("meta[name=description]").attr("content");
    assertThat(lead).isNotBlank();
    assertThat(events(built, SUMMIT + ".ics"))
        .extracting(one -> value(one, "DESCRIPTION"))
        .containsExactly(
            lead
                + " Participants: Ana Torvald, Iven Marsh\n\nOur inference: It was a Saturday."
                + "\n\nSources: Northern Courier");
  }

  @Test
  void theDatesOfAnAgreementAreDescribedByWhatItIs() throws Exception {
    String path = "agreements/nets-mou-2025";
    Built built = Built.synthetic();
    String lead =
        Jsoup.parse(built.read(path + ".html")).select("meta[name=description]").attr("content");
    assertThat(events(built, path + ".ics"))
        .allSatisfy(one -> assertThat(value(one, "DESCRIPTION")).startsWith(lead));
  }

  /** RFC 5545, sections 3.8.4.1 and 3.2.10. */
  @Test
  void wordsSayTheirLanguageAndNobodyIsInvited() throws Exception {
    for (Built built : Built.all().toList()) {
      for (VEvent one : events(built, WHOLE)) {
        assertThat(one.getProperty("ATTENDEE")).isEmpty();
        for (String property : List.of("SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT")) {
          one.getProperties(property)
              .forEach(
                  words -> assertThat(words.getParameter("LANGUAGE")).as(property).isPresent());
        }
      }
    }
  }

  /** A place that has no name in the language of the site keeps its own. */
  @Test
  void aNameInAnotherLanguageSaysSo() throws Exception {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    Dossiers.edit(content, "register.yaml", "name: Port Anselm", "name: {ko: 안셀름}");
    assertThat(Built.of(content, Program.NOW).read(SUMMIT + ".ics"))
        .contains("LOCATION;LANGUAGE=ko:안셀름");
  }

  /** Whoever has both sees each date once. */
  @Test
  void theOneOfTheDossierHasThemAllUnderTheSameNames() throws Exception {
    for (Built built : Built.all().toList()) {
      Set<String> all = ids(events(built, WHOLE));
      for (String path : Trees.read(built.out()).keySet()) {
        if (path.endsWith(".ics")) {
          assertThat(all).as(path).containsAll(ids(events(built, path)));
        }
      }
    }
  }

  private static Set<String> ids(List<VEvent> events) {
    return events.stream().map(one -> value(one, "UID")).collect(Collectors.toSet());
  }

  @Test
  void itHasEventsThatHaveNoSheet() throws Exception {
    assertThat(events(Built.synthetic(), WHOLE))
        .filteredOn(one -> value(one, "SUMMARY").equals("Sea Days"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(shown(one)).isEqualTo("20250307/20250310 CONFIRMED");
              assertThat(value(one, "URL"))
                  .isEqualTo("https://desk.example/sheets/timeline.html#sea-days-2025");
            });
  }

  @Test
  void itSaysWhatItIsAndHowOftenToAsk() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "title: Synthetic dossier", "title: 'Ports, nets; \\seas'");
    assertThat(Built.of(content, Program.NOW).read(WHOLE))
        .contains(
            "NAME;LANGUAGE=en:Ports\\, nets\\; \\\\seas\r\n",
            "X-WR-CALNAME:Ports\\, nets\\; \\\\seas\r\n",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
            "SOURCE;VALUE=URI:https://desk.example/sheets/data/calendar.ics")
        .containsPattern("LAST-MODIFIED:\\d{8}T000000Z");
  }

  @Test
  void theTimelineAndThePageOfTheDataLeadThere() throws IOException {
    Built built = Built.languages();
    for (String folder : List.of("", "ko/", "zh/")) {
      Document timeline = Jsoup.parse(built.read(folder + "timeline.html"));
      String way = (folder.isEmpty() ? "" : "../") + WHOLE;
      assertThat(timeline.select("head link[type=text/calendar]").attr("href")).isEqualTo(way);
      assertThat(timeline.select("main a[type=text/calendar]").attr("href")).isEqualTo(way);
      assertThat(Jsoup.parse(built.read(folder + "data.html")).select("main a").eachAttr("href"))
          .contains(way);
    }
  }

  /** Each day once, whoever tells it. */
  @Test
  void theTimelineTellsTheEndOfAnAgreementToo() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "term: {print: three years, starts: 2025-04-01, ends: not-stated, cite: {northern-courier:"
            + " for three years}}",
        "term:\n  - {print: to 2028, starts: not-stated, ends: 2028-03-31, cite: {harbour-gazette:"
            + " to 2028}}\n  - {print: three years, starts: 2025-04-01, ends: 2028-03-31, cite:"
            + " {northern-courier: for three years}}");
    Built built = Built.of(content, Program.NOW);
    assertThat(built.read("agreements/nets-mou-2025.ics")).contains("DTSTART;VALUE=DATE:20280331");
    assertThat(Jsoup.parse(built.read("timeline.html")).select("[id=nets-mou-2025--ends_0]"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text()).contains("Memorandum on nets", "31 March 2028");
              assertThat(line.select(".src a").eachText())
                  .containsExactlyInAnyOrder("The Harbour Gazette", "Northern Courier");
            });
  }

  @Test
  void whereNothingHasADayThereIsNone() throws IOException {
    Path content = Files.createDirectories(temp.resolve("content"));
    Files.writeString(content.resolve("site.yaml"), "title: Nothing yet\npublisher: We\n");
    Files.writeString(content.resolve("register.yaml"), "topics: [{id: sea, name: Sea}]\n");
    Built built = Built.of(content, Program.NOW);
    assertThat(built.out().resolve(WHOLE)).doesNotExist();
    assertThat(built.read("timeline.html")).doesNotContain("calendar");
    assertThat(built.read("data.html")).doesNotContain(WHOLE);
  }

  private static Reading<Edtf> on(Edtf day) {
    return new Reading<>(
        Stated.of(day), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  private static Summit heldOn(Summit one, Reported<Edtf> days) {
    return new Summit(
        one.id(),
        one.title(),
        one.kind(),
        days,
        one.place(),
        one.venue(),
        one.grade(),
        one.within(),
        one.medium(),
        one.series(),
        one.duration(),
        one.participants(),
        one.parts(),
        one.brief(),
        one.background(),
        one.outcomes(),
        one.claims(),
        one.sameAs(),
        one.picture(),
        one.prose(),
        one.editorial());
  }

  private List<String> shown(String held) throws Exception {
    return events(held(held), SUMMIT + ".ics").stream().map(CalendarTest::shown).toList();
  }

  private static String shown(VEvent event) {
    return value(event, "DTSTART") + "/" + value(event, "DTEND") + " " + value(event, "STATUS");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(found -> found.getValue()).orElse("");
  }

  /** The synthetic summit, held then, by whatever evidence. */
  private Built held(String held) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        SUMMIT + ".md",
        "\n  - "
            + HELD
            + "\n  - {is: 2025-03, as: early in March, cite: {harbour-gazette: early in March},"
            + " note: The gazette names no day.}",
        " " + held);
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {planned-told-as-done: off}\nlanguages:");
    return Built.of(content, Program.NOW);
  }

  private static List<VEvent> events(Built built, String path) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(built.read(path)));
    assertThat(calendar.validate(true).getEntries()).as(path).isEmpty();
    return calendar.getComponents("VEVENT");
  }
}
