package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture that stands for a sheet where its address is shared. */
@Tag("slow")
class ShareCardsTest {

  private static final String BASE = "https://desk.example/sheets/";

  private static final List<String> SHEETS =
      List.of("summits/port-talks-2025", "agreements/nets-mou-2025", "speakers/ana-torvald");

  @TempDir static Path temp;

  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String long_ = "title: The talks " + "of the harbours and of the bridges ".repeat(8).strip();
    Dossiers.edit(
        content, "summits/port-talks-2025.md", "title: Torvald–Marsh talks in Port Anselm", long_);
    site = temp.resolve("site");
    Program run =
        Program.run("build", content.toString(), "--edition=web,print", "--out", site.toString());
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void everySheetNamesItsOwnAndItIsThere() throws IOException {
    for (String sheet : SHEETS) {
      assertThat(
              Jsoup.parse(site.resolve(sheet + ".html"))
                  .select("meta[property=og:image]")
                  .attr("content"))
          .isEqualTo(BASE + sheet + ".png");
      BufferedImage picture = ImageIO.read(site.resolve(sheet + ".png").toFile());
      assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
    }
  }

  /** Words stand on paper, so much of it is paper; none stand on its edges. */
  @Test
  void itsWordsStandWithinItHoweverLongTheTitle() throws IOException {
    for (String sheet : SHEETS) {
      BufferedImage picture = ImageIO.read(site.resolve(sheet + ".png").toFile());
      assertThat(inked(picture, 64, 40, 1136, 600)).as(sheet).isBetween(2_000, 200_000);
      assertThat(inked(picture, 1140, 20, 1200, 630)).as(sheet).isZero();
      assertThat(inked(picture, 0, 515, 1200, 560)).as(sheet).isZero();
    }
  }

  @Test
  void aPageThatIsNoSheetNamesThatOfTheSite() throws IOException {
    assertThat(
            Jsoup.parse(site.resolve("index.html"))
                .select("meta[property=og:image]")
                .attr("content"))
        .isEqualTo(BASE + "assets/og.png");
    assertThat(Files.exists(site.resolve("index.png"))).isFalse();
  }

  private static int inked(BufferedImage picture, int left, int top, int right, int bottom) {
    int inked = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        inked += (picture.getRGB(x, y) & 0xff) < 0xf0 ? 1 : 0;
      }
    }
    return inked;
  }
}
