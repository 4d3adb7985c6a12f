package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Prose;
import communique.problem.Mark;
import communique.testing.Dossiers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record comes back from its bytes as it was: every entry of two dossiers. */
class CodecTest {

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> comesBackAsItWas() throws IOException {
    return Stream.concat(
            Dossiers.load(Dossiers.synthetic(temp)).entries(),
            Dossiers.load(Path.of("content")).entries())
        .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> roundTrip((Record) entry)));
  }

  /** Space at either end and broken lines are an author's slip in YAML, and the text in a page. */
  @ParameterizedTest
  @ValueSource(strings = {"<p>He knows ", " from the wheel ", ".</p>\n", " \n ", "말\n씀", "", "~"})
  void givesWordsBackToTheLetter(String words) {
    Mark mark = new Mark(1, 1, 1);
    roundTrip(new Prose.Piece(mark, words, Optional.empty(), Optional.of(words), List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 255, 256, 16_383, 16_384, 2_097_152})
  void givesWordsOfAnyLengthBack(int length) {
    Mark mark = new Mark(1, 1, 1);
    roundTrip(
        new Prose.Piece(mark, "x".repeat(length), Optional.empty(), Optional.empty(), List.of()));
  }

  private static void roundTrip(Record record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Codec.write(record, new DataOutputStream(bytes));
    Record back =
        Codec.read(
            record.getClass(), new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(back).isEqualTo(record);
  }
}
