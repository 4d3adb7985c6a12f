package communique.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What took place stands on the axis as closely as it is known, and can be read. */
class TimeAxisTest {

  private static final TimeNames NAMES =
      new TimeNames() {
        @Override
        public String month(YearMonth month) {
          return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        @Override
        public String monthOfYear(YearMonth month) {
          return month(month) + " " + year(month.getYear());
        }

        @Override
        public String year(int year) {
          return year > 0 ? String.valueOf(year) : (1 - year) + " BC";
        }
      };

  private static final List<String> TITLES =
      List.of(
          "Summit",
          "Kim Jong-un in Beijing",
          "Lee–Xi summit in Gyeongju",
          "The seventh trilateral meeting of the ministers of trade of the three coastal states",
          "Donaudampfschifffahrtsgesellschaftskapitänskonferenz in Mannheim-Waldhof",
          "이재명·시진핑 경주 정상회담",
          "李在明与习近平庆州首脑会晤及其前后在北京、平壤举行的一系列会谈",
          "日中韓サミット",
          "قمة الدول الساحلية الثلاث");

  @Test
  void aDayIsADotAMonthFadesAtBothEndsAndDaysAreABar() {
    TimeAxis axis = draw(TimeAxis.WIDE, month(2025, 9), day("2025-11-01"), days("2025-10-20", 3));
    assertThat(axis.signs()).extracting(Sign::kind).containsExactly("dot", "bar", "haze");
    assertThat(axis.signs().get(2).pieces()).extracting(Sign.Piece::kind).containsExactly("both");
    assertThat(axis.signs().get(1).pieces()).extracting(Sign.Piece::kind).containsExactly("full");
    assertThat(axis.signs().get(1).pieces().get(0).width()).isEqualTo(21);
  }

  @Test
  void fromOneMonthToAnotherOnlyTheEndsFade() {
    Moment moment =
        moment("2025-03-01", "2025-03-31", "2025-09-01", "2025-09-30", "A conference", false);
    List<Sign.Piece> pieces = draw(TimeAxis.WIDE, moment).signs().get(0).pieces();
    assertThat(pieces).extracting(Sign.Piece::kind).containsExactly("in", "full", "out");
    assertThat(pieces.get(1).width()).isGreaterThan(3 * pieces.get(0).width());
  }

  @Test
  void whatIsAboutOrPerhapsIsARing() {
    Moment about =
        new Moment(
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            Caption.of("About then"),
            List.of(),
            List.of(),
            false,
            false);
    assertThat(draw(TimeAxis.WIDE, about).signs()).extracting(Sign::kind).containsExactly("ring");
  }

  @Test
  void aShortTimeHasMonthsAndALongOneYears() {
    assertThat(ticks(month(2025, 9), day("2025-11-01")))
        .containsExactly("September 2025", "October", "November");
    assertThat(ticks(day("2019-05-02"), day("2025-11-01")))
        .containsExactly("2019", "2020", "2021", "2022", "2023", "2024", "2025");
    assertThat(ticks(day("1815-06-09"), day("2025-11-01")))
        .containsExactly(
            "1800", "1820", "1840", "1860", "1880", "1900", "1920", "1940", "1960", "1980", "2000",
            "2020", "2040");
    assertThat(ticks(day("-0043-03-15"), day("0014-08-19"))).first().isEqualTo("51 BC");
  }

  private static List<String> ticks(Moment... moments) {
    return draw(TimeAxis.WIDE, moments).lines().stream()
        .filter(line -> line.kind().equals("tick"))
        .map(line -> line.caption().words())
        .toList();
  }

  @Test
  void whatThePageIsAboutStandsLowest() {
    TimeAxis axis =
        draw(
            TimeAxis.NARROW,
            day("2025-10-30"),
            moment("2025-11-01", "2025-11-01", "2025-11-01", "2025-11-01", "The summit", true),
            day("2025-11-02"));
    Sign own = axis.signs().stream().filter(Sign::own).findFirst().orElseThrow();
    assertThat(axis.signs()).allSatisfy(sign -> assertThat(sign.y()).isLessThanOrEqualTo(own.y()));
  }

  @Test
  void nothingEndsBeforeItBegins() {
    assertThatThrownBy(
            () -> moment("2025-11-02", "2025-11-02", "2025-11-01", "2025-11-01", "No", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("before 2025-11-02");
  }

  /** Of too many only what the page is about keeps its title. */
  @Test
  void manyStandWithoutTheirTitles() {
    List<Moment> many =
        new ArrayList<>(
            IntStream.range(0, 200)
                .mapToObj(n -> day(LocalDate.of(2020, 1, 1).plusDays(n * 9L).toString()))
                .toList());
    many.add(moment("2023-03-03", "2023-03-03", "2023-03-03", "2023-03-03", "This one", true));
    TimeAxis axis = TimeAxis.draw(many, TimeAxis.WIDE, NAMES);
    assertThat(axis.lines())
        .filteredOn(line -> line.kind().equals("title"))
        .extracting(line -> line.caption().words())
        .containsExactly("This one");
    assertThat(axis.height()).isLessThan(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {TimeAxis.WIDE, TimeAxis.NARROW})
  void nothingLeavesThePictureAndNoWordsCoverOthers(int width) {
    Random random = new Random(width);
    for (int run = 0; run < 400; run++) {
      List<Moment> moments = moments(random, 1 + random.nextInt(14));
      TimeAxis axis = TimeAxis.draw(moments, width, NAMES);
      Box picture = new Box(0, 0, axis.width(), axis.height());
      List<Box> boxes = axis.lines().stream().map(TextLine::box).toList();
      assertThat(boxes).as("%s", moments).allMatch(picture::holds);
      assertThat(axis.signs()).extracting(Sign::box).as("%s", moments).allMatch(picture::holds);
      assertThat(overlaps(boxes)).as("%s", moments).isEmpty();
      assertThat(axis.signs())
          .allSatisfy(s -> assertThat(boxes).as("%s", moments).noneMatch(s.box()::meets));
      assertThat(axis.ticks()).hasSizeBetween(2, 14).isSorted();
      assertThat(axis.signs()).hasSizeLessThanOrEqualTo(moments.size());
      assertThat(axis.height()).isLessThan(700);
    }
  }

  private static List<String> overlaps(List<Box> boxes) {
    return IntStream.range(0, boxes.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, i)
                    .filter(j -> boxes.get(i).meets(boxes.get(j)))
                    .mapToObj(j -> boxes.get(i) + " meets " + boxes.get(j)))
        .toList();
  }

  @Test
  void theSameMomentsInAnyOrderAreDrawnAlike() {
    Random random = new Random(7);
    for (int run = 0; run < 50; run++) {
      List<Moment> moments = moments(random, 6);
      List<Moment> turned = new ArrayList<>(moments);
      java.util.Collections.reverse(turned);
      assertThat(TimeAxis.draw(turned, TimeAxis.WIDE, NAMES))
          .isEqualTo(TimeAxis.draw(moments, TimeAxis.WIDE, NAMES));
    }
  }

  @ParameterizedTest
  @MethodSource("titles")
  void wordsWrittenFromTheRightAreAnchoredAtTheirEnd(String title) {
    boolean fromRight = title.startsWith("ق");
    Moment moment =
        new Moment(
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 1, 1),
            new Caption(title, fromRight ? "ar" : "", fromRight),
            List.of(),
            List.of(),
            true,
            true);
    TextLine first = draw(TimeAxis.WIDE, moment, day("2025-12-31")).lines().get(0);
    assertThat(first.anchor()).isEqualTo(fromRight ? "end" : "start");
  }

  static Stream<String> titles() {
    return TITLES.stream().skip(2);
  }

  private static List<Moment> moments(Random random, int count) {
    long span = List.of(3L, 40L, 400L, 4000L, 400_000L).get(random.nextInt(5));
    return IntStream.range(0, count).mapToObj(n -> moment(random, n == 0, span)).toList();
  }

  private static Moment moment(Random random, boolean own, long span) {
    LocalDate from = LocalDate.of(1900, 5, 5).plusDays(random.nextLong(span));
    String title = TITLES.get(random.nextInt(TITLES.size()));
    int fading = random.nextInt(3) * 30;
    LocalDate until = from.plusDays(random.nextInt(2) * random.nextLong(span) + fading);
    LocalDate in = from.plusDays(Math.min(fading, 1 + until.toEpochDay() - from.toEpochDay()));
    return moment(
        from.toString(),
        (in.isAfter(until) ? until : in).toString(),
        (until.minusDays(fading).isBefore(from) ? from : until.minusDays(fading)).toString(),
        until.toString(),
        title,
        own && random.nextBoolean());
  }

  private static TimeAxis draw(int width, Moment... moments) {
    return TimeAxis.draw(List.of(moments), width, NAMES);
  }

  private static Moment day(String day) {
    return moment(day, day, day, day, "On " + day, false);
  }

  private static Moment month(int year, int month) {
    YearMonth all = YearMonth.of(year, Month.of(month));
    return moment(
        all.atDay(1).toString(),
        all.atEndOfMonth().toString(),
        all.atDay(1).toString(),
        all.atEndOfMonth().toString(),
        "In that month",
        false);
  }

  private static Moment days(String first, int count) {
    String last = LocalDate.parse(first).plusDays(count - 1L).toString();
    return moment(first, first, last, last, "Some days", false);
  }

  private static Moment moment(
      String from, String surelyFrom, String surelyUntil, String until, String title, boolean own) {
    return new Moment(
        LocalDate.parse(from),
        LocalDate.parse(surelyFrom),
        LocalDate.parse(surelyUntil),
        LocalDate.parse(until),
        new Caption(title, "", false),
        List.of(Caption.of("day not stated")),
        List.of(Caption.of("September 2025"), Caption.of("day not stated")),
        own,
        true);
  }
}
