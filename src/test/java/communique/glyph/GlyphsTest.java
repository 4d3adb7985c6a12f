package communique.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is parted by what can be printed of it: {@code {missing}}, {@code [foreign]}. */
class GlyphsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain words, 2025.|Plain words, 2025.",
        "Łukasz 习近平 이재명 Ж Ω ￥|Łukasz 习近平 이재명 Ж Ω ￥",
        "A🌊B|A{🌊}B",
        "🌊🌊|{🌊}{🌊}",
        "王𰻝|王{𰻝}",
        "a\u200Db\uFE0F|ab",
        "cafe\u0301 🌊|café {🌊}",
        "\u1112\u1161\u11ABA\u200E|한A",
        "x ṃ̄ y|x ṃ̄ y",
        "l\u0323\u0304 x\u0323\u0304|\u1E39 x\u0323\u0304",
        "\uFB03 \uFB06|ffi st",
        "\uF914\u2126\uFA19|樂\u2126\uFA19",
        "a\u034Fb|ab",
        "x\u20DDy|x{\u20DD}y",
        "before नमो, 3 लोक after|before [नमो, 3 लोक] after",
        "(अटल बिहारी)|[(अटल बिहारी)]",
        "नेपाल B नेपाल|[नेपाल] B [नेपाल]",
        "वर्ष १२३ था|[वर्ष १२३ था]"
      })
  void parts(String text, String parted) {
    assertThat(
            Glyphs.parts(text).stream()
                .map(
                    part ->
                        switch (part.kind()) {
                          case SHOWN -> part.words();
                          case MISSING -> "{" + part.words() + "}";
                          case FOREIGN -> "[" + part.words() + "]";
                        })
                .collect(Collectors.joining()))
        .isEqualTo(parted);
    assertThat(Glyphs.show(text)).isEqualTo(parted.equals(text));
  }
}
