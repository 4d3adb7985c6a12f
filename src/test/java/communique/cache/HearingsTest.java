package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.trace.Answers;
import communique.trace.Heard;
import communique.trace.Question;
import communique.trace.Question.Asks;
import communique.trace.Transcript;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transcript is numbers of lines, and never taken for one of other lines. */
class HearingsTest {

  private static final Answers ONE = question -> "one";

  @TempDir Path temp;

  @Test
  void isReadAsItWasWritten() {
    Hearings hearings = new Hearings(noLines());
    Transcript all = heard("a", "b", "c");
    Transcript read = hearings.read(written(all, hearings));
    assertThat(read.heard()).containsExactlyInAnyOrderElementsOf(all.heard());
    assertThat(read.holds(ONE)).isTrue();
    assertThat(read.holds(question -> question.about().equals("b") ? "two" : "one")).isFalse();
    assertThat(read.holds(ONE)).isTrue();
  }

  @Test
  void isNotReadWhereItsNumbersMeanOtherLines() {
    Hearings hearings = new Hearings(noLines());
    Transcript before = heard("a", "b");
    byte[] kept = bytes(before, hearings);
    Hearings others = new Hearings(noLines());
    bytes(heard("a", "c"), others);
    assertThatThrownBy(() -> others.read(in(kept))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isNotReadWhereItsLinesAreLost() {
    byte[] kept = bytes(heard("a", "b"), new Hearings(noLines()));
    assertThatThrownBy(() -> new Hearings(noLines()).read(in(kept)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void linesOfManyShelvesOutlastTheRun() throws IOException {
    String[] ids = IntStream.range(0, 2000).mapToObj(i -> "id-" + i).toArray(String[]::new);
    keep("many", heard(ids));
    assertThat(find("many")).containsExactlyInAnyOrderElementsOf(heard(ids).heard());
  }

  @Test
  void theNumbersOfLinesThatNobodyUsesAreGivenToOthers() throws IOException {
    keep("page", heard("a", "b", "c"));
    keep("page", heard("d"));
    keep("page", heard("e", "f"));
    assertThat(find("page")).containsExactlyInAnyOrderElementsOf(heard("e", "f").heard());
    try (Cache cache = cache()) {
      Lines lines = new Lines(cache.table("heard for pages", Lines.Shelf.class));
      assertThat(lines.number(heard("g").heard().get(0))).isLessThan(4);
    }
  }

  private record Page(String words) {}

  private Cache cache() throws IOException {
    return Cache.open(OwnFolder.at(temp.resolve("cache")), "program");
  }

  private void keep(String key, Transcript transcript) throws IOException {
    try (Cache cache = cache()) {
      cache.kept("pages", Page.class).keep(key, new Kept<>("", transcript, new Page("words")));
    }
  }

  private List<Heard> find(String key) throws IOException {
    try (Cache cache = cache()) {
      return cache.kept("pages", Page.class).find(key).orElseThrow().heard().heard();
    }
  }

  private static Lines noLines() {
    return new Lines(Cache.none().table("lines", Lines.Shelf.class));
  }

  private static Transcript heard(String... ids) {
    return new Transcript.Fresh(
        List.of(ids).stream().map(id -> ONE.heard(Question.of(Asks.RECORD, id))).toList());
  }

  private static byte[] bytes(Transcript transcript, Hearings hearings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    hearings.write(transcript, new DataOutputStream(out));
    return out.toByteArray();
  }

  private static DataInputStream written(Transcript transcript, Hearings hearings) {
    return in(bytes(transcript, hearings));
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
