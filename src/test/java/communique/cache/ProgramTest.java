package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  @TempDir private Path classes;

  @BeforeEach
  void writeClasses() throws IOException {
    Files.createDirectory(classes.resolve("a"));
    write("a/A.class", "code", 1);
    write("B.class", "code", 2);
  }

  @Test
  void theRunningCodeIsTheSameInEveryRun() {
    assertThat(Program.fingerprint()).isEqualTo(Program.fingerprint()).hasSize(64);
  }

  @Test
  void aFolderIsToldBySizesTimesAndNames() throws IOException {
    String before = Program.fingerprint(classes);
    assertThat(Program.fingerprint(classes)).isEqualTo(before);

    write("a/A.class", "edoc", 1);
    assertThat(Program.fingerprint(classes)).isEqualTo(before);
    write("a/A.class", "code!", 1);
    assertThat(Program.fingerprint(classes)).isNotEqualTo(before);
    write("a/A.class", "code", 3);
    assertThat(Program.fingerprint(classes)).isNotEqualTo(before);
    write("a/A.class", "code", 1);
    assertThat(Program.fingerprint(classes)).isEqualTo(before);
    Files.move(classes.resolve("B.class"), classes.resolve("C.class"));
    assertThat(Program.fingerprint(classes)).isNotEqualTo(before);
  }

  @Test
  void aJarIsToldBySizeAndTime() throws IOException {
    Path jar = write("program.jar", "zip", 1);
    String before = Program.fingerprint(jar);

    assertThat(Program.fingerprint(write("program.jar", "piz", 1))).isEqualTo(before);
    assertThat(Program.fingerprint(write("program.jar", "zip", 2))).isNotEqualTo(before);
    assertThat(Program.fingerprint(write("program.jar", "zip!", 1))).isNotEqualTo(before);
  }

  private Path write(String name, String code, long time) throws IOException {
    Path file = Files.writeString(classes.resolve(name), code);
    return Files.setLastModifiedTime(file, FileTime.fromMillis(time));
  }
}
