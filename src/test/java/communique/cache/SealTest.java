package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

  private static final byte[] ROW = "a row, \ud589".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  @Test
  void theCodeIsThatOfTheStandard() throws Exception {
    OwnFolder folder = OwnFolder.at(temp.resolve("own"));
    byte[] sealed = Seal.of(folder, "program").close("table", "\ud0a4", ROW);

    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Files.readAllBytes(folder.path().resolve("secret")), "HmacSHA256"));
    for (String name : Stream.of("program", "table", "\ud0a4").toList()) {
      byte[] words = name.getBytes(StandardCharsets.UTF_8);
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, words.length));
      mac.update(words);
    }
    byte[] code = mac.doFinal(ROW);
    assertThat(Arrays.copyOf(sealed, code.length)).isEqualTo(code);
    assertThat(Arrays.copyOfRange(sealed, code.length, sealed.length)).isEqualTo(ROW);
  }

  @Test
  void whatLiesElsewhereOrWasChangedIsNotOurs() throws Exception {
    OwnFolder folder = OwnFolder.at(temp.resolve("own"));
    Seal seal = Seal.of(folder, "program");
    byte[] sealed = seal.close("table", "key", ROW);
    assertThat(Seal.of(folder, "program").open("table", "key", sealed)).contains(ROW);
    assertThat(seal.open("table", "other", sealed)).isEmpty();
    assertThat(Seal.of(folder, "another").open("table", "key", sealed)).isEmpty();
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(seal.open("table", "key", changed)).isEmpty();
    }
  }
}
