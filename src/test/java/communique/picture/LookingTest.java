package communique.picture;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Photographs;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen in files that are to be pictures. */
class LookingTest {

  @Test
  void aPictureIsKnownByItsSize() {
    PictureFile jpeg = Looking.at("a.JPG", Photographs.jpeg(60, 40)).picture().orElseThrow();
    assertThat(jpeg.format()).isEqualTo(Format.JPEG);
    assertThat(jpeg.width()).isEqualTo(60);
    assertThat(jpeg.height()).isEqualTo(40);
    PictureFile png = Looking.at("a.png", Photographs.png(1, 3)).picture().orElseThrow();
    assertThat(png.format()).isEqualTo(Format.PNG);
    assertThat(png.height()).isEqualTo(3);
    byte[] deep = Photographs.greyPng(20, 30, BufferedImage.TYPE_USHORT_GRAY, 30000);
    assertThat(Looking.at("a.png", deep).picture()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "1,60,40", "2,60,40", "3,60,40", "4,60,40", "5,40,60", "6,40,60", "7,40,60", "8,40,60"
  })
  void itIsAsLargeAsItIsSeen(int orientation, int width, int height) {
    for (boolean little : new boolean[] {true, false}) {
      byte[] held = Photographs.held(Photographs.jpeg(60, 40), orientation, little);
      PictureFile seen = Looking.at("a.jpeg", held).picture().orElseThrow();
      assertThat(seen.width()).isEqualTo(width);
      assertThat(seen.height()).isEqualTo(height);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 258, 65535})
  void aSenselessNoteIsNone(int orientation) {
    byte[] held = Photographs.held(Photographs.jpeg(60, 40), orientation, true);
    assertThat(Looking.at("a.jpg", held).picture().orElseThrow().width()).isEqualTo(60);
  }

  /** Wherever the notes are cut or overwritten, the picture is shown, or told to be damaged. */
  @Test
  void brokenNotesDoNoHarm() {
    byte[] held = Photographs.held(Photographs.jpeg(60, 40), 6, true);
    for (int at = 4; at < 60; at++) {
      byte[] broken = held.clone();
      Arrays.fill(broken, at, at + 4, (byte) 0xFF);
      Look look = Looking.at("a.jpg", broken);
      assertThat(look.picture().isPresent() || !look.flaw().isEmpty()).isTrue();
    }
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("", "is empty"),
        Arguments.of("words", "is no picture"),
        Arguments.of("GIF89a....", "is a GIF"),
        Arguments.of("RIFF1234WEBPVP8 ", "is a WebP picture"),
        Arguments.of("\0\0\0\u0018ftypheic", "is a HEIC picture, as telephones take them"),
        Arguments.of("\0\0\0\u0018ftypavif", "is an AVIF picture"),
        Arguments.of("II*\0....", "is a TIFF picture"),
        Arguments.of("BM6...", "is a BMP picture"),
        Arguments.of("%PDF-1.7", "is a PDF file"),
        Arguments.of("<svg xmlns='a'/>", "is an SVG drawing or a web page"),
        Arguments.of("\n<?xml version='1.0'?>", "is an SVG drawing or a web page"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsSomethingElseIsNamed(String bytes, String flaw) {
    Look look = Looking.at("a.jpg", bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(look.picture()).isEmpty();
    assertThat(look.flaw()).isEqualTo(flaw);
    assertThat(look.remedy()).isNotEmpty();
  }

  @Test
  void aNameSaysWhatItIs() {
    assertThat(Looking.at("a.jpg", Photographs.png(9, 9)).flaw())
        .isEqualTo("is a PNG picture, which its name does not say");
    assertThat(Looking.at("a.png", Photographs.jpeg(9, 9)).remedy())
        .isEqualTo("let its name end in .jpg, here too");
  }

  @ParameterizedTest
  @ValueSource(doubles = {.02, .3, .6, .9})
  void whatIsCutOffIsDamaged(double part) {
    for (byte[] whole : new byte[][] {Photographs.jpeg(640, 400), Photographs.png(640, 400)}) {
      byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
      String name = whole[0] == (byte) 0xFF ? "a.jpg" : "a.png";
      assertThat(Looking.at(name, cut).picture()).as("%s %s", name, part).isEmpty();
    }
  }

  /** What lacks nothing but its last word is there. */
  @Test
  void aJpegHasAnEnd() {
    byte[] whole = Photographs.jpeg(640, 400);
    byte[] more = Arrays.copyOf(whole, whole.length + 100);
    assertThat(Looking.at("a.jpg", more).picture()).isPresent();
    assertThat(Looking.at("a.jpg", Arrays.copyOf(whole, whole.length - 2)).flaw())
        .isEqualTo("is cut off before its end");
  }

  /** A byte of whatever part is not what was written, or the end is wanting. */
  @Test
  void aPngIsAsItsCheckSumsSay() {
    byte[] whole = Photographs.png(64, 40);
    byte[] more = Arrays.copyOf(whole, whole.length + 100);
    assertThat(Looking.at("a.png", more).picture()).isPresent();
    assertThat(Looking.at("a.png", Arrays.copyOf(whole, whole.length - 12)).picture()).isEmpty();
    for (int at = 8; at < whole.length; at += 7) {
      byte[] broken = whole.clone();
      broken[at] ^= 1;
      assertThat(Looking.at("a.png", broken).picture()).as("byte %s", at).isEmpty();
    }
  }

  /** Nothing of the memory is taken that such a head promises to need. */
  @ParameterizedTest
  @CsvSource({"60000,60000", "2147483647,1", "1,2147483647", "2147483647,2147483647", "7072,7072"})
  void whatWouldFillTheMemoryIsNotRead(int width, int height) {
    Look look = Looking.at("a.png", Photographs.boast(width, height));
    assertThat(look.flaw())
        .isEqualTo("has %s × %s pixels, too many to read".formatted(width, height));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    byte[] large = Arrays.copyOf(Photographs.jpeg(9, 9), Looking.LARGEST + 1);
    assertThat(Looking.at("a.jpg", large).flaw()).isEqualTo("has more than 32 MB");
  }
}
