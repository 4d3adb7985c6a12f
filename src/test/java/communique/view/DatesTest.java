package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Edtf;
import communique.model.Language;
import communique.model.Reckoning;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of a date. */
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004? | 2004 (uncertain) | 2004년(불확실) | 2004年（不确定）",
        "2004~ | about 2004 | 2004년경 | 约2004年",
        "2004% | about 2004 (uncertain) | 2004년경(불확실) | 约2004年（不确定）",
        "2025-24~ | about winter 2025 | 2025년 겨울경 | 约2025年冬季",
        "2004?/2005 | 2004 (uncertain) to 2005 | 2004년(불확실)~2005년 | 2004年（不确定）至2005年",
        "2004/2005? | 2004 to 2005 (uncertain) | 2004년~2005년(불확실) | 2004年至2005年（不确定）",
        "2004/2005~ | 2004 to about 2005 | 2004년~2005년경 | 2004年至约2005年",
        "2004~/2005 | about 2004 to 2005 | 2004년경~2005년 | 约2004年至2005年",
        "2004~/2005~ | about 2004 to about 2005 | 2004년경~2005년경 | 约2004年至约2005年",
        "2004%/2005? | about 2004 (uncertain) to 2005 (uncertain) | 2004년경(불확실)~2005년(불확실)"
            + " | 约2004年（不确定）至2005年（不确定）",
        "/2025-11-01? | until 1 November 2025 (uncertain) | 2025년 11월 1일(불확실)까지"
            + " | 至2025年11月1日（不确定）",
        "../2025~ | until about 2025 | 2025년경까지 | 至约2025年",
        "2025-11?/.. | from November 2025 (uncertain) | 2025년 11월(불확실)부터" + " | 自2025年11月（不确定）起",
        "2025-21~/ | from about spring 2025 | 2025년 봄경부터 | 自约2025年春季起",
        "2025-11-01?/2025-11-03 | 1 November 2025 (uncertain) to 3 November 2025"
            + " | 2025년 11월 1일(불확실)~2025년 11월 3일 | 2025年11月1日（不确定）至2025年11月3日",
        "2025-11-01/2025-11-01 | 1 November 2025 | 2025년 11월 1일 | 2025年11月1日",
        "2025-11/2025-11 | November 2025 | 2025년 11월 | 2025年11月",
        "2025/2025 | 2025 | 2025년 | 2025年",
        "2025-11-01/2025-11-03 | 1–3 November 2025 | 2025년 11월 1일~3일 | 2025年11月1日至3日",
      })
  void eachEndOfAnIntervalIsMarkedAsItIs(String date, String en, String ko, String zh) {
    told(date, en, ko, zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-01T10:00:00Z | 1 November 2025, 10:00 UTC | 2025년 11월 1일 10:00(UTC)"
            + " | 2025年11月1日10:00（UTC）",
        "2025-11-01T10:00:00+00:00 | 1 November 2025, 10:00 UTC | 2025년 11월 1일 10:00(UTC)"
            + " | 2025年11月1日10:00（UTC）",
        "2025-11-01T00:30:00+09:00 | 1 November 2025, 00:30 local time (UTC+09:00)"
            + " | 2025년 11월 1일 00:30(현지 시각, UTC+09:00) | 2025年11月1日00:30（当地时间，UTC+09:00）",
        "2025-11-01T23:59:59-03:30 | 1 November 2025, 23:59 local time (UTC-03:30)"
            + " | 2025년 11월 1일 23:59(현지 시각, UTC-03:30) | 2025年11月1日23:59（当地时间，UTC-03:30）",
        "-0043-03-15T12:00:00+01 | 15 March 44 BC, 12:00 local time (UTC+01:00)"
            + " | 기원전 44년 3월 15일 12:00(현지 시각, UTC+01:00) | 公元前44年3月15日12:00（当地时间，UTC+01:00）",
        "2025-11-01T10:00:00 | 1 November 2025, 10:00 local time"
            + " | 2025년 11월 1일 10:00(현지 시각) | 2025年11月1日10:00（当地时间）",
      })
  void aTimeIsThatOfTheZoneItIsWrittenIn(String date, String en, String ko, String zh) {
    told(date, en, ko, zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1900-02-29 | 29 February 1900 (Julian calendar; 13 March 1900 in the Gregorian)",
        "1700-02-28/1700-02-29 | 28–29 February 1700 (Julian calendar; 10–11 March 1700 in the Gregorian)",
        "1700-02-29/1700-03-02 | 29 February – 2 March 1700 (Julian calendar; 11–13 March 1700 in the Gregorian)",
        "1699-12-30/1700-02-29 | 30 December 1699 to 29 February 1700"
            + " (Julian calendar; 9 January – 11 March 1700 in the Gregorian)",
      })
  void aJulianLeapDayIsToldAsItsSourceCounts(String date, String en) {
    Dates dates = new Dates(new Messages(Language.of("en")));

    assertThat(dates.words(Edtf.of(date).in(Reckoning.JULIAN))).isEqualTo(en);
  }

  @Test
  void aSpanOfTwoCalendarsNamesThem() {
    Dates dates = new Dates(new Messages(Language.of("en")));
    Edtf julian = Edtf.of("1917-10-25").in(Reckoning.JULIAN);

    assertThat(dates.range(julian, Edtf.of("1917-11-09"))).contains("25 October 1917 (Julian");
  }

  private static void told(String date, String en, String ko, String zh) {
    assertThat(words(date, "en")).isEqualTo(en);
    assertThat(words(date, "ko")).isEqualTo(ko);
    assertThat(words(date, "zh-Hans")).isEqualTo(zh);
  }

  private static String words(String date, String tag) {
    Language language = Language.of(tag);
    return new Dates(new Messages(language)).words(Edtf.of(date));
  }

  private static final List<String> FORMS =
      List.of(
          "2025",
          "2025~",
          "2025?",
          "2025%",
          "2025-11",
          "2025-11-01",
          "2025-11-01T10:00:00Z",
          "2025-11-01T10:00:00",
          "2025-21",
          "202X",
          "20XX",
          "2025-XX-05",
          "-0043",
          "Y12026",
          "2025/2026",
          "2025-11-01/2025-11-03",
          "2025~/2026",
          "2025/..",
          "2025-11?/",
          "../2025",
          "/2025-11-01~",
          "[2025-11-01, 2025-12-01]",
          "{2025-11-01, 2025-12-01}",
          "[2025-01..2025-02, 2026]");

  /** Words of ours around a date and words of the date: none stands there twice. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh-Hans", "ja"})
  void noSentenceSaysTwiceSinceWhenOrUntilWhen(String language) {
    Messages messages = new Messages(Language.of(language));
    Dates dates = new Dates(messages);
    for (String form : FORMS) {
      Edtf date = Edtf.of(form);
      Edtf other = Edtf.of("2030");
      Stream.of(
              dates.words(date),
              dates.from(date),
              dates.until(date),
              dates.range(date, other),
              dates.range(Edtf.of("1990"), date),
              messages.get("status.effect", "x", dates.start(date)),
              messages.get("ladder.effect", dates.start(date)),
              messages.get("office.seen", dates.point(date)),
              messages.get("source.archived-on", dates.point(date)))
          .forEach(
              said ->
                  assertThat(said)
                      .as(form)
                      .doesNotContainPattern("(?i)\\b([a-z]+) \\1\\b")
                      .doesNotContainPattern("(?i)\\b(from|until|on|in) (from|until|on|in)\\b")
                      .doesNotContainPattern("(부터|까지|～|~|から|まで)[^ ·()]{0,3}(부터|까지|から|まで)")
                      .doesNotContainPattern("(?<!不)[自至从][^，]{0,2}[自至从]|起[^，]{0,3}起|起生?效?起")
                      .doesNotContainPattern("to .* to .* to "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025/.. | from 2025 | 2025년부터 효력 | 自2025年起 | 2025年から効力",
        "../2025 | from 2025 at the latest | 늦어도 2025년부터 효력 | 自不晚于2025年起 | 遅くとも2025年から効力",
        "202X | from a day of 2020 to 2029 | 2020년~2029년 중 하루부터 효력"
            + " | 自2020年至2029年之间某日起 | 2020年～2029年のうち一日から効力",
        "2025~ | from about 2025 | 2025년경부터 효력 | 自约2025年起 | 2025年頃から効力"
      })
  void withEffectFrom(String date, String en, String ko, String zh, String ja) {
    assertThat(effect(date, "en")).isEqualTo("with effect " + en);
    assertThat(effect(date, "ko")).isEqualTo(ko);
    assertThat(effect(date, "zh-Hans")).isEqualTo(zh);
    assertThat(effect(date, "ja")).isEqualTo(ja);
  }

  private static String effect(String date, String language) {
    Messages messages = new Messages(Language.of(language));
    return messages.get("ladder.effect", new Dates(messages).start(Edtf.of(date)));
  }
}
