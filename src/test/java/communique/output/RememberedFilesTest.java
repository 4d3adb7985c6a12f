package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.cache.OwnFolder;
import communique.problem.Problems;
import communique.trace.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file is not made again while what it asked is answered the same, unless somebody touched it.
 */
class RememberedFilesTest {

  record Words(String words) {}

  private static final Question WORDS = Question.of(Question.Asks.RECORD, "words");

  @TempDir Path temp;

  private final AtomicInteger rendered = new AtomicInteger();
  private final List<Watcher.Why> made = new ArrayList<>();

  @Test
  void whatIsAnsweredTheSameIsRenderedOnce() throws IOException {
    build("theme", "<p id=a>one</p>");
    build("theme", "<p id=a>one</p>");
    assertThat(rendered).hasValue(1);
    assertThat(page()).isEqualTo("<p id=a>one</p>");
  }

  @Test
  void anotherAnswerOrAnotherSettingIsRenderedAgain() throws IOException {
    build("theme", "one");
    build("theme", "two");
    assertThat(page()).isEqualTo("two");
    build("other theme", "two");
    assertThat(rendered).hasValue(3);
  }

  @Test
  void aFileThatWasTouchedIsRenderedAgain() throws IOException {
    build("theme", "one");
    Files.writeString(temp.resolve("out/page.html"), "somebody's own");
    build("theme", "one");
    assertThat(rendered).hasValue(2);
    assertThat(page()).isEqualTo("one");
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsReadAllTheSame() throws IOException {
    build("theme", "one");
    Path page = temp.resolve("out/page.html");
    FileTime before = Files.getLastModifiedTime(page);
    Files.writeString(page, "two");
    Files.setLastModifiedTime(page, before);
    build("theme", "one");
    assertThat(page()).isEqualTo("one");
    Files.delete(page);
    Files.writeString(page, "two");
    Files.setLastModifiedTime(page, before);
    build("theme", "one");
    assertThat(page()).isEqualTo("one");
    assertThat(rendered).hasValue(3);
  }

  @Test
  void aFileThatWasCopiedBackIsTaken() throws IOException {
    build("theme", "one");
    Files.delete(temp.resolve("out/page.html"));
    Files.writeString(temp.resolve("out/page.html"), "one");
    build("theme", "one");
    build("theme", "one");
    assertThat(rendered).hasValue(1);
  }

  @Test
  void whatIsRenderedSlowlyIsRenderedAgainOnlyIfItShowsSomethingElse() throws IOException {
    renderSlowly("a day", "one");
    renderSlowly("another day", "one");
    assertThat(rendered).hasValue(1);
    renderSlowly("another day", "one");
    assertThat(made).containsExactly(Watcher.Why.NEW, Watcher.Why.ALIKE, Watcher.Why.NOT);
    renderSlowly("a third day", "two");
    assertThat(rendered).hasValue(2);
    assertThat(page()).isEqualTo("two");
    Files.writeString(temp.resolve("out/page.html"), "somebody's own");
    renderSlowly("a fourth day", "two");
    assertThat(page()).isEqualTo("two");
  }

  private void renderSlowly(String answer, String words) throws IOException {
    build(
        answer,
        new OutputFile<>(
            "page.html",
            Optional.of("theme"),
            trace -> {
              trace.ask(WORDS);
              return new Words(words);
            },
            new Renderer<Words>() {
              @Override
              public void render(Words view, Sink out) throws IOException {
                RememberedFilesTest.this.render(view, out);
              }

              @Override
              public boolean isSlow() {
                return true;
              }
            }));
  }

  @Test
  void itsLinksAreFollowedAllTheSame() throws IOException {
    assertThat(build("theme", "<a href=other.html>x</a>").list()).hasSize(1);
    assertThat(build("theme", "<a href=other.html>x</a>").list()).hasSize(1);
  }

  private Problems build(String setting, String words) throws IOException {
    return build(
        words,
        new OutputFile<>(
            "page.html",
            Optional.of(setting),
            trace -> {
              trace.ask(WORDS);
              return new Words(words);
            },
            this::render));
  }

  private void render(Words view, Sink out) throws IOException {
    rendered.incrementAndGet();
    out.write(view.words().getBytes(UTF_8));
  }

  private Problems build(String answer, OutputFile<Words> page) throws IOException {
    try (Cache cache = Cache.open(OwnFolder.at(temp.resolve("cache")), "program");
        OutputFolder out =
            OutputFolder.open(temp.resolve("out"), cache, Host.filling(List.of()), () -> {})) {
      out.write(Stream.of(page), question -> answer, one -> made.add(one.why()));
      Problems broken = out.checkLinks();
      out.publish();
      return broken;
    }
  }

  private String page() throws IOException {
    return Files.readString(temp.resolve("out/page.html"));
  }
}
