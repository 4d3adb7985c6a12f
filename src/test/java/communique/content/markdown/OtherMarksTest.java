package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherMarksTest {

  private static final List<String> PARTS =
      List.of(
          "a",
          "b-c",
          "1",
          " ",
          "  ",
          "^",
          "[",
          "]",
          "［",
          "〔〔",
          "@",
          "＠",
          "~",
          "~~",
          "http://",
          "HTTPS://",
          "www.",
          "WWW.",
          "a@b.c",
          "==",
          "++",
          "$",
          "$$",
          ":",
          ":::",
          "&#",
          "&#x",
          "{#",
          "{.",
          "}",
          "•",
          "－",
          "– ",
          "|",
          "---",
          "## ",
          "##",
          "#######",
          "!!! ",
          "??? ",
          "*[",
          "]:",
          "[!NOTE]",
          "[x] ",
          "[TOC]",
          "+++");

  private final Random random = new Random(7);

  /** Random text of what marks are made of; every mark is among them. */
  @ParameterizedTest
  @EnumSource
  void aMarkIsInNoTextThatLacksWhatItNeeds(Dialect mark) {
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = text();
      if (mark.pattern().matcher(text).find()) {
        found++;
        assertThat(mark.mayBeIn(text)).as(text).isTrue();
      }
    }
    assertThat(found).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aMarkBeginsNoLineThatBeginsWithNoneOfTheirSigns(LineMark mark) {
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String line = text();
      if (mark.begins(line)) {
        found++;
        assertThat(LineMark.mayBegin(line)).as(line).isTrue();
      }
    }
    assertThat(found).isPositive();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }
}
