package communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Entry;
import communique.testing.Dossiers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A record comes back from its bytes as it was: every entry of two dossiers. */
class CodecTest {

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> comesBackAsItWas() throws IOException {
    return Stream.concat(
            Dossiers.load(Dossiers.synthetic(temp)).entries(),
            Dossiers.load(Path.of("content")).entries())
        .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> roundTrip(entry)));
  }

  private static void roundTrip(Entry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Codec.write((Record) entry, new DataOutputStream(bytes));
    Record back =
        Codec.read(
            entry.getClass().asSubclass(Record.class),
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(back).isEqualTo(entry);
  }
}
