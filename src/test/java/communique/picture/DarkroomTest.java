package communique.picture;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Photographs;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of pictures. */
class DarkroomTest {

  private static byte[] developed(String name, byte[] bytes, Plate.Size size) {
    PictureFile file = Looking.at(name, bytes).picture().orElseThrow();
    Plate plate =
        Plate.of(file, Optional.empty()).stream()
            .filter(one -> one.size() == size)
            .findFirst()
            .orElseThrow();
    return developed(bytes, plate);
  }

  private static byte[] developed(byte[] bytes, Plate plate) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Darkroom.develop(bytes, plate, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** The colours of the quarters by their first letters: above from the left, then below. */
  private static String quarters(BufferedImage image) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int x = image.getWidth() * (1 + i % 2 * 2) / 4;
      int y = image.getHeight() * (1 + i / 2 * 2) / 4;
      seen.append(letter(new Color(image.getRGB(x, y))));
    }
    return seen.toString();
  }

  private static char letter(Color colour) {
    boolean red = colour.getRed() > 128;
    boolean green = colour.getGreen() > 128;
    return red && green ? 'w' : red ? 'r' : green ? 'g' : 'b';
  }

  @ParameterizedTest
  @CsvSource({"1,rgbw", "2,grwb", "3,wbgr", "4,bwrg", "5,rbgw", "6,brwg", "7,wgbr", "8,gwrb"})
  void itStandsUpright(int orientation, String quarters) {
    byte[] held = Photographs.held(Photographs.jpeg(900, 600), orientation, orientation % 2 == 0);
    BufferedImage made = Photographs.read(developed("a.jpg", held, Plate.Size.SMALL));
    assertThat(quarters(made)).isEqualTo(quarters);
    assertThat(made.getWidth()).isEqualTo(orientation < 5 ? 640 : 600);
  }

  @Test
  void nothingIsLeftOfWhatTheCameraNotes() {
    byte[] held = Photographs.held(Photographs.jpeg(700, 500), 1, true);
    assertThat(text(held)).contains(Photographs.PLACE, "Exif");
    assertThat(text(developed("a.jpg", held, Plate.Size.LARGE)))
        .doesNotContain(Photographs.PLACE)
        .doesNotContain("Exif");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void theSameFileGivesTheSameBytes() {
    byte[] jpeg = Photographs.jpeg(1500, 900);
    assertThat(developed("a.jpg", jpeg, Plate.Size.LARGE))
        .isEqualTo(developed("a.jpg", jpeg, Plate.Size.LARGE));
  }

  @Test
  void whatIsTransparentIsWhite() {
    byte[] png = Photographs.transparentPng(700, 300);
    BufferedImage made = Photographs.read(developed("a.png", png, Plate.Size.SMALL));
    assertThat(made.getColorModel().hasAlpha()).isFalse();
    assertThat(new Color(made.getRGB(9, 9))).isEqualTo(Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 128, 200})
  void aGreyStaysAsItIs(int grey) {
    byte[] plain = Photographs.greyPng(700, 300, BufferedImage.TYPE_BYTE_GRAY, grey);
    byte[] deep = Photographs.greyPng(700, 300, BufferedImage.TYPE_USHORT_GRAY, grey * 257);
    for (byte[] png : List.of(plain, deep)) {
      BufferedImage made = Photographs.read(developed("a.png", png, Plate.Size.SMALL));
      assertThat(new Color(made.getRGB(99, 99)).getGreen()).isBetween(grey - 2, grey + 2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3000,2000,640x427 1280x853",
    "900,600,640x427 900x600",
    "640,10,640x10",
    "200,100,200x100",
    "1000,50000,19x960 38x1920",
    "50000,1,640x1 1280x1",
    "1,1,1x1"
  })
  void sizesAreNeverMoreThanThereIs(int width, int height, String sizes) {
    PictureFile file = new PictureFile("", Format.JPEG, width, height);
    assertThat(Plate.of(file, Optional.empty()))
        .extracting(plate -> plate.width() + "x" + plate.height())
        .containsExactly(sizes.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "3000,1000,50,50,750 0 1500x1000",
    "3000,1000,0,0,0 0 1500x1000",
    "3000,1000,100,100,1500 0 1500x1000",
    "1200,1000,10,10,0 0 1200x800",
    "1200,1000,10,90,0 200 1200x800",
    "1000,1200,50,0,20 0 960x1200",
    "400,2000,50,50,0 750 400x500",
    "1,1,50,50,0 0 1x1"
  })
  void aroundItsFocusItIsCut(int width, int height, int x, int y, String expected) {
    PictureFile file = new PictureFile("", Format.JPEG, width, height);
    Cut cut = Cut.of(file, Optional.of(new Cut.Centre(x, y)));
    assertThat("%s %s %sx%s".formatted(cut.x(), cut.y(), cut.width(), cut.height()))
        .isEqualTo(expected);
  }

  @Test
  void theCutIsOfThePictureAsItIsSeen() {
    byte[] held = Photographs.held(Photographs.jpeg(900, 300), 3, true);
    PictureFile file = Looking.at("a.jpg", held).picture().orElseThrow();
    Plate left = Plate.of(file, Optional.of(new Cut.Centre(0, 50))).get(0);
    BufferedImage made = Photographs.read(developed(held, left));
    assertThat(letter(new Color(made.getRGB(9, 9)))).isEqualTo('w');
    assertThat(letter(new Color(made.getRGB(9, 290)))).isEqualTo('g');
  }
}
