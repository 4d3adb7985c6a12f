package communique.output;

import static communique.output.Site.file;
import static communique.output.Site.page;
import static communique.output.Site.publish;
import static communique.output.Site.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path temp;

  @Test
  void publishesFilesAndTheirSums() {
    Published published = publish(temp, file("b/c.txt", "c"), file("a.txt", "abc"));

    assertThat(published).isEqualTo(new Published(2, 0, 0));
    assertThat(read(temp))
        .containsOnly(
            entry("a.txt", "abc"),
            entry("b/c.txt", "c"),
            entry(
                "SHA256SUMS",
                """
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
                2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6  b/c.txt
                """));
    assertThat(temp.resolve(".communique")).doesNotExist();
  }

  @Test
  void makesTheFolderOnDemand() {
    publish(temp.resolve("target/site"), file("a.txt", "a"));

    assertThat(temp.resolve("target/site/a.txt")).hasContent("a");
  }

  @Test
  void changesNothingBeforeItPublishes() {
    publish(temp, file("a.txt", "old"), file("b.txt", "old"));
    var before = read(temp);

    try (OutputFolder out = OutputFolder.open(temp)) {
      out.write(Stream.of(file("a.txt", "new"), file("c.txt", "new")));
      assertThat(read(temp)).containsAllEntriesOf(before).doesNotContainKey("c.txt");
    }
    assertThat(read(temp)).isEqualTo(before);
    assertThat(temp.resolve(".communique")).doesNotExist();
  }

  @Test
  void takesBackFoldersThatItMadeForNothing() throws IOException {
    Path made = Files.createDirectory(temp.resolve("target"));

    OutputFolder.open(made.resolve("new/site")).close();

    assertThat(made).isEmptyDirectory();
  }

  @Test
  void writesOnlyWhatHasOtherBytes() throws IOException {
    publish(temp, file("a.txt", "same"), file("b.txt", "old"));
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(temp.resolve("a.txt"), longAgo);

    Published published = publish(temp, file("a.txt", "same"), file("b.txt", "new"));

    assertThat(published).isEqualTo(new Published(1, 1, 0));
    assertThat(temp.resolve("b.txt")).hasContent("new");
    assertThat(Files.getLastModifiedTime(temp.resolve("a.txt"))).isEqualTo(longAgo);
  }

  @Test
  void touchesNothingWhenNothingHasChanged() throws IOException {
    publish(temp, file("a.txt", "same"));
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(temp.resolve("SHA256SUMS"), longAgo);

    assertThat(publish(temp, file("a.txt", "same"))).isEqualTo(new Published(0, 1, 0));

    assertThat(Files.getLastModifiedTime(temp.resolve("SHA256SUMS"))).isEqualTo(longAgo);
    assertThat(temp.resolve(".communique")).doesNotExist();
  }

  @Test
  void restoresWhatSomeoneElseHasChanged() throws IOException {
    publish(temp, file("a.txt", "text"), file("b.txt", "text"), file("c.txt", "text"));
    Files.writeString(temp.resolve("a.txt"), "tExt");
    Files.delete(temp.resolve("b.txt"));

    assertThat(publish(temp, file("a.txt", "text"), file("b.txt", "text"), file("c.txt", "text")))
        .isEqualTo(new Published(2, 1, 0));
    assertThat(read(temp)).contains(entry("a.txt", "text"), entry("b.txt", "text"));
  }

  @Test
  void restoresTheListOfSums() throws IOException {
    publish(temp, file("a.txt", "text"));
    Files.writeString(temp.resolve("SHA256SUMS"), "# mine\n");

    publish(temp, file("a.txt", "text"));

    assertThat(temp.resolve("SHA256SUMS")).content().matches("[0-9a-f]{64}  a.txt\n");
  }

  @Test
  void deletesWhatAnEarlierBuildWroteAndThisOneDoesNot() throws IOException {
    publish(temp, file("a.txt", "a"), file("gone.txt", "b"), file("x/y/gone.txt", "c"));
    publish(temp, file("x/other.txt", "x"), file("a.txt", "a"), file("x/y/gone.txt", "c"));
    Files.writeString(temp.resolve("x/own.txt"), "mine");

    assertThat(publish(temp, file("a.txt", "a"))).isEqualTo(new Published(0, 1, 2));
    assertThat(read(temp)).containsOnlyKeys("a.txt", "SHA256SUMS", "x/own.txt");
    assertThat(temp.resolve("x/y")).doesNotExist();
  }

  @Test
  void neverTouchesWhatItDidNotWrite() throws IOException {
    Files.createDirectories(temp.resolve("handbook"));
    Files.writeString(temp.resolve("handbook/index.html"), "mine");
    Files.writeString(temp.resolve("CNAME"), "mine");
    publish(temp, file("a.txt", "a"));
    publish(temp, file("b.txt", "b"));

    assertThat(read(temp))
        .contains(entry("handbook/index.html", "mine"), entry("CNAME", "mine"))
        .containsOnlyKeys("handbook/index.html", "CNAME", "b.txt", "SHA256SUMS");
  }

  @Test
  void refusesToWriteOverAFileThatIsNotItsOwn() throws IOException {
    Files.writeString(temp.resolve("index.html"), "mine");

    assertThatThrownBy(() -> publish(temp, file("a.txt", "a"), file("index.html", "ours")))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessage(
            "cannot write %s/index.html: a file stands there that no earlier build wrote; move it"
                + " away",
            temp);
    assertThat(read(temp)).containsOnly(entry("index.html", "mine"));
  }

  @Test
  void adoptsAFileThatHasTheRightBytesAlready() throws IOException {
    Files.writeString(temp.resolve("index.html"), "ours");

    assertThat(publish(temp, file("index.html", "ours"))).isEqualTo(new Published(0, 1, 0));
    assertThat(publish(temp, file("index.html", "new"))).isEqualTo(new Published(1, 0, 0));
  }

  @Test
  void twoFilesOfOnePathAreAProblem() {
    try (OutputFolder out = OutputFolder.open(temp)) {
      Problems first = out.write(Stream.of(file("a.txt", "1"), file("b.txt", "1")));
      Problems second = out.write(Stream.of(file("B.txt", "2"), file("a.txt", "2")));
      Problems third = out.write(Stream.of(file("ab.txt", "1")));

      assertThat(first.list()).isEmpty();
      assertThat(Site.told(temp, second))
          .containsExactly(
              "duplicate-path out/B.txt: some disks take these outputs for one: B.txt, b.txt",
              "duplicate-path out/a.txt: two outputs have this path");
      assertThat(third.list()).isEmpty();
    }
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    var one = page("A.html", "<p id='x'></p><a href='no.html'>");
    var two = page("a.html", "<a href='A.html#y'>");
    var three = page("b.html", "<a href='a.html#x'></a><a href='a.htm'>");

    assertThat(problems(one, two, three))
        .isEqualTo(problems(three, two, one))
        .extracting(problem -> problem.rule().slug())
        .containsExactly("duplicate-path", "broken-link");
  }

  private List<Problem> problems(OutputFile<?>... files) {
    try (OutputFolder out = OutputFolder.open(temp)) {
      return out.write(Stream.of(files)).and(out.checkLinks()).list();
    }
  }

  @Test
  void aFaultOfTheTemplateIsAProblemAndToldOnce() {
    Problem problem =
        Problem.of(OutputRules.BROKEN_TEMPLATE, Location.of("summit.ftlh"), "no such thing");
    try (OutputFolder out = OutputFolder.open(temp)) {
      Problems problems =
          out.write(
              IntStream.range(0, 100)
                  .mapToObj(
                      i -> new OutputFile<>("p" + i + ".html", NoView::new, failing(problem))));

      assertThat(problems.list()).containsExactly(problem);
      assertThat(out.write(Stream.of(page("a.html", "<a href='p1.html#x'>p1</a>"))).list())
          .isEmpty();
      assertThat(out.checkLinks().list()).isEmpty();
    }
  }

  private static Renderer<NoView> failing(Problem problem) {
    return (view, out) -> {
      out.write('<');
      throw new Fault(problem, new IllegalStateException());
    };
  }

  @Test
  void aBugOfOursComesOutWithThePathOfTheFile() {
    OutputFile<NoView> file =
        new OutputFile<>(
            "a.html",
            () -> {
              throw new IllegalArgumentException("bug");
            },
            (view, out) -> {});

    assertThatThrownBy(() -> publish(temp, file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cannot make a.html: bug");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aFullDiskLeavesWhatStoodAndNamesThePath() {
    publish(temp, file("a.txt", "old"));
    OutputFile<NoView> full =
        new OutputFile<>(
            "b.txt",
            NoView::new,
            (view, out) -> {
              throw new IOException("No space left on device");
            });

    assertThatThrownBy(() -> publish(temp, file("a.txt", "new"), full))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessage("cannot write %s/b.txt: No space left on device", temp);
    assertThat(read(temp)).contains(entry("a.txt", "old"));
    assertThat(temp.resolve(".communique")).doesNotExist();
  }

  @Test
  void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("site"), "mine");

    assertThatThrownBy(() -> OutputFolder.open(file))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessage("cannot write %s: %s is not a folder", file, file);
    assertThatThrownBy(() -> OutputFolder.open(file.resolve("below")))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessageStartingWith("cannot write " + file.resolve("below") + ": ");
    assertThat(file).hasContent("mine");
  }

  @Test
  void whatWasWrittenCanBePackedBeforeItIsPublished() throws IOException {
    publish(temp, file("same.txt", "same"), file("changed.txt", "old"));

    try (OutputFolder out = OutputFolder.open(temp)) {
      out.write(Stream.of(file("same.txt", "same"), file("changed.txt", "new")));

      assertThat(out.sums().keySet()).containsExactly("changed.txt", "same.txt");
      for (var sum : out.sums().entrySet()) {
        try (InputStream in = out.read(sum.getKey())) {
          assertThat(Fingerprint.of(in.readAllBytes())).isEqualTo(sum.getValue());
        }
      }
    }
  }

  @Test
  void filesThatDoNotFitInMemoryAreWrittenAndComparedAsWell() throws IOException {
    byte[] large = new byte[3_000_000];
    new Random(1).nextBytes(large);
    OutputFile<NoView> file =
        new OutputFile<>(
            "book.pdf",
            NoView::new,
            (view, out) -> {
              out.write(large, 0, 100_000);
              out.write(large[100_000]);
              out.write(large, 100_001, large.length - 100_001);
              out.close();
            });

    assertThat(publish(temp, file).written()).isEqualTo(1);
    assertThat(temp.resolve("book.pdf")).hasBinaryContent(large);
    assertThat(publish(temp, file).unchanged()).isEqualTo(1);
    Files.write(temp.resolve("book.pdf"), new byte[large.length]);
    assertThat(publish(temp, file).written()).isEqualTo(1);
    assertThat(read(temp)).containsOnlyKeys("book.pdf", "SHA256SUMS");
  }

  @Test
  void assetsAreFilesLikeOthers() {
    String name = "/" + OutputFolderTest.class.getName().replace('.', '/') + ".class";
    OutputFile<Asset> asset =
        new OutputFile<>("assets/a.class", () -> new Asset(name), Asset::copy);

    assertThat(publish(temp, asset).written()).isEqualTo(1);
    assertThat(temp.resolve("assets/a.class")).isNotEmptyFile();
  }

  @Test
  void viewsAreMadeOneByOneOnAllCores() {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger drawn = new AtomicInteger();
    Stream<OutputFile<?>> files =
        IntStream.range(0, 2_000)
            .mapToObj(
                i -> {
                  assertThat(drawn.incrementAndGet() - made.get())
                      .isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors() + 1);
                  return new OutputFile<>(
                      "f" + i + ".txt", () -> new NoView(made.incrementAndGet()), (v, out) -> {});
                });

    try (OutputFolder out = OutputFolder.open(temp)) {
      out.write(files);
      assertThat(out.publish().written()).isEqualTo(2_000);
    }
    assertThat(made).hasValue(2_000);
  }

  @Test
  void isOfNoUseOnceClosed() {
    OutputFolder out = OutputFolder.open(temp);
    out.publish();
    out.close();

    assertThatThrownBy(out::publish).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> out.write(Stream.of())).isInstanceOf(IllegalStateException.class);
  }

  record NoView(int number) {
    NoView() {
      this(0);
    }
  }

  record Asset(String resource) {
    void copy(java.io.OutputStream out) throws IOException {
      try (InputStream in =
          Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource)) {
        in.transferTo(out);
      }
    }
  }
}
