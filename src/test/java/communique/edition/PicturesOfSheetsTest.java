package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.picture.Look;
import communique.testing.Conformance;
import communique.testing.Dossiers;
import communique.testing.Html;
import communique.testing.Photographs;
import communique.testing.Program;
import communique.testing.Trees;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The picture of a sheet, from its file to every place where it is shown. */
class PicturesOfSheetsTest {

  private static final String TALKS = "summits/port-talks-2025.md";
  private static final String FILE = "Signing – 서명 (1).jpg";
  private static final String SMALL = "pictures/port-talks-2025-640.jpg";
  private static final String LARGE = "pictures/port-talks-2025-1280.jpg";

  @TempDir private Path temp;
  private Path content;
  private Path out;

  @BeforeEach
  void dossier() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    out = temp.resolve("out");
    Files.createDirectory(content.resolve("pictures"));
    picture(Photographs.held(Photographs.jpeg(1500, 1000), 6, true));
    Dossiers.edit(
        content,
        TALKS,
        "kind: bilateral\n",
        """
        kind: bilateral
        picture:
          file: Signing – 서명 (1).jpg
          credit: {en: A. "Lens" & Sons, ko: 렌즈}
          licence: {name: CC BY 4.0, url: "https://licences.example/by"}
          alt: {en: Two sign "a paper" <at> a table., ko: 두 사람이 서명한다.}
        """);
  }

  private void picture(byte[] bytes) throws IOException {
    Files.write(content.resolve("pictures").resolve(FILE), bytes);
  }

  private Program build(String... options) {
    String[] all = new String[options.length + 3];
    System.arraycopy(options, 0, all, 3, options.length);
    all[0] = "build";
    all[1] = content.toString();
    all[2] = "--out=" + out;
    Program run = Program.run(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run;
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(out.resolve(path));
  }

  private static Element shown(Document page) {
    return Objects.requireNonNull(page.selectFirst("main figure.picture img"));
  }

  @Test
  void itsPageShowsItInTwoWidthsWithItsCredit() throws IOException {
    build();
    Element image = shown(page("summits/port-talks-2025.html"));
    assertThat(image.attr("src")).matches("\\.\\./" + SMALL + "\\?[0-9a-f]{8}");
    assertThat(image.attr("srcset"))
        .matches("\\.\\./" + SMALL + "\\?\\w{8} 640w, \\.\\./" + LARGE + "\\?\\w{8} 1000w");
    assertThat(image.attr("alt")).isEqualTo("Two sign \"a paper\" <at> a table.");
    assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1000x1500");
    BufferedImage large = Photographs.read(Files.readAllBytes(out.resolve(LARGE)));
    assertThat(large.getWidth() + "x" + large.getHeight()).isEqualTo("1000x1500");
    Element figure = Objects.requireNonNull(image.parent());
    assertThat(figure.select("figcaption").text())
        .isEqualTo("Picture: A. \"Lens\" & Sons · CC BY 4.0");
    assertThat(figure.select("a[rel~=license]").attr("href"))
        .isEqualTo("https://licences.example/by");
    Element korean = shown(page("ko/summits/port-talks-2025.html"));
    assertThat(korean.attr("src")).startsWith("../../" + SMALL);
    assertThat(korean.attr("alt")).isEqualTo("두 사람이 서명한다.");
    assertThat(Html.errors(out)).isEmpty();
  }

  @Test
  void machinesAreToldOfIt() throws IOException {
    build("--bundle");
    JsonMapper mapper = JsonMapper.builder().build();
    String linked =
        Objects.requireNonNull(
                page("summits/port-talks-2025.html")
                    .selectFirst("script[type=application/ld+json]"))
            .data();
    JsonNode image = mapper.readTree(linked).findValue("image");
    assertThat(image.get("@type").asString()).isEqualTo("ImageObject");
    assertThat(image.get("contentUrl").asString())
        .isEqualTo("https://desk.example/sheets/" + LARGE);
    assertThat(image.get("creditText").asString()).isEqualTo("A. \"Lens\" & Sons");
    assertThat(image.get("license").get("url").asString()).isEqualTo("https://licences.example/by");
    JsonNode record = mapper.readTree(out.resolve("summits/port-talks-2025.json").toFile());
    assertThat(record.get("pictures").get(1).get("path").asString()).isEqualTo("../" + LARGE);
    assertThat(record.get("record").get("picture").get("alt").get("ko").asString())
        .isEqualTo("두 사람이 서명한다.");
    assertThat(Files.readString(out.resolve("data/pictures.csv")))
        .contains("port-talks-2025," + LARGE + ",1000,1500,");
    assertThat(Files.readString(out.resolve("SHA256SUMS"))).contains(SMALL).contains(LARGE);
    assertThat(Program.plain("verify", out.resolve("downloads/communique-offline.zip").toString()))
        .extracting(Program::status)
        .isEqualTo(0);
  }

  @Test
  void paperHasItWithItsWords() throws IOException {
    build("--edition=print");
    Path pdf = out.resolve("summits/port-talks-2025.pdf");
    assertThat(Conformance.breaches(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDPage first = document.getPage(0);
      Iterable<COSName> pictureAndCode = first.getResources().getXObjectNames();
      assertThat(pictureAndCode)
          .hasSize(2)
          .allSatisfy(name -> assertThat(first.getResources().isImageXObject(name)).isTrue());
    }
    assertThat(Conformance.breaches(out.resolve("downloads/briefing-book.pdf"))).isEmpty();
  }

  @Test
  void aSingleFileHoldsIt() throws IOException {
    build("--single-file=port-talks-2025");
    Element image = shown(page("downloads/port-talks-2025.html"));
    assertThat(image.attr("src")).startsWith("data:image/jpeg;base64,/9j/");
    assertThat(image.hasAttr("srcset")).isFalse();
  }

  @Test
  void ofAHiddenSheetNothingIsTold() throws IOException {
    for (String hidden :
        List.of(
            "state: draft",
            "embargo_until: 2099-01-01T00:00:00Z",
            "withdrawn: {on: 2025-05-01, reason: An error.}")) {
      String sheet = Files.readString(content.resolve("speakers/odo-lind.md"));
      Path other = content.resolve("speakers/nobody.md");
      Files.writeString(
          other,
          sheet
              .replace(
                  "name: Odo Lind",
                  "name: Nora Quill\n"
                      + hidden
                      + "\n"
                      + "picture: {file: secret.png, credit: A secret hand, licence: Secret, alt: A secret}")
              .replace("harbour master Odo Lind}}", "harbour master}}"));
      Files.write(content.resolve("pictures/secret.png"), Photographs.png(700, 500));
      Program run = Program.run("build", content.toString(), "--out=" + out);
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(Trees.read(out).keySet()).contains(SMALL).noneMatch(p -> p.contains("nobody-"));
      for (String path : Trees.read(out).keySet()) {
        assertThat(Files.readString(out.resolve(path), StandardCharsets.ISO_8859_1))
            .as(hidden + " " + path)
            .doesNotContain("secret.png", "A secret hand");
      }
    }
  }

  @Test
  void whatDidNotChangeIsNotMadeAgain() throws IOException {
    build();
    String page = "summits/port-talks-2025.html";
    String before = shown(page(page)).attr("src");
    assertThat(build().out()).contains("0 files written");
    Dossiers.edit(content, TALKS, "title: Torvald–Marsh talks", "title: Marsh–Torvald talks");
    assertThat(build("--explain=" + SMALL).out())
        .contains(SMALL + ": not made again; what it shows is as it was");
    assertThat(shown(page(page)).attr("src")).isEqualTo(before);
    picture(Photographs.jpeg(1600, 800));
    build();
    assertThat(shown(page(page)).attr("src")).isNotEqualTo(before);
    assertThat(shown(page(page)).attr("height")).isEqualTo("640");
    Dossiers.edit(content, TALKS, "  credit:", "  focus: 0% 0%\n  credit:");
    assertThat(build("--explain=" + SMALL).out()).contains(SMALL + ": made again");
    Dossiers.edit(content, TALKS, "picture:\n  file: Signing – 서명 (1).jpg\n", "note-of-it:\n");
    String rest = Files.readString(content.resolve(TALKS));
    Files.writeString(
        content.resolve(TALKS), rest.replaceFirst("(?s)note-of-it:\n.*?\n(?=held)", ""));
    Files.delete(content.resolve("pictures").resolve(FILE));
    build();
    assertThat(out.resolve("pictures")).doesNotExist();
  }

  /** Of files that did not change the preview knows what it has seen. */
  @Test
  void thePreviewLooksAtAFileOnce() throws IOException {
    ContentLoader loader = new ContentLoader(content);
    Look first = look(loader.load(Cache.none()));
    Files.write(content.resolve("pictures/more.png"), Photographs.png(9, 9));
    Loaded again = loader.again(Set.of(content.toRealPath()));
    assertThat(look(again)).isSameAs(first);
    assertThat(again.dossier().pictures().find("more.png")).isPresent();
  }

  private static Look look(Loaded loaded) {
    return loaded.dossier().pictures().find(FILE).orElseThrow();
  }
}
