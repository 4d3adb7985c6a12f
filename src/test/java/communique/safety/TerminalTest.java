package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is printed, by success and by failure, steers no terminal and no machine. */
@Tag("thorough")
class TerminalTest {

  /** What steers: a title, a colour, an order of words, a line of its own, a command. */
  private static final List<String> HARM =
      List.of(
          "\u001b]0;owned\u0007",
          "\u001b[31m",
          "\u009b31m",
          "\u202egnp.exe",
          "\u2066\u2069",
          "\u200b\u00ad",
          "\u2028::error::x",
          "\u0085::error::x",
          "\n::error::owned",
          "\r::add-mask::a",
          "\n  ::stop-commands::x",
          "::warning::x",
          "##[add-mask]a",
          "\t\b\b\b\f\u007f",
          "\udb40\udc41");

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void dossier() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  static Stream<String> harm() {
    return HARM.stream();
  }

  @ParameterizedTest
  @MethodSource("harm")
  void ofFilesAndValues(String harm) throws IOException {
    Files.writeString(content.resolve("speakers/a" + harm + ".md"), "---\nname: A\n---\n");
    Files.writeString(
        content.resolve("speakers/b.md"), "---\n\"na" + quoted(harm) + "\": A\n---\n");
    Files.writeString(
        content.resolve("speakers/c.md"),
        "---\nname: C\nnative: {ko: \""
            + quoted(harm)
            + "\"}\nside: \""
            + quoted(harm)
            + "\"\n---\n");
    for (String format : List.of("text", "json", "sarif", "github")) {
      assertHarmless(Program.run("check", content.toString(), "--format=" + format), 1);
    }
    assertHarmless(Program.run("build", content.toString(), "--out=" + temp.resolve("out")), 1);
    for (String format : List.of("text", "json")) {
      assertHarmless(Program.run("todo", content.toString(), "--format=" + format), 0);
      assertHarmless(Program.run("stats", content.toString(), "--format=" + format), 0);
      assertHarmless(
          Program.run(
              "explain", "ana-torvald", content.toString(), "--no-pages", "--format=" + format),
          0);
    }
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder();
    words.codePoints().forEach(point -> quoted.append("\\U%08x".formatted(point)));
    return quoted.toString();
  }

  @ParameterizedTest
  @MethodSource("harm")
  void ofArguments(String harm) throws IOException {
    String odd = temp.resolve("a" + harm).toString();
    assertHarmless(Program.plain("check", odd), 2);
    assertHarmless(Program.plain(harm), 2);
    assertHarmless(Program.plain("check", "--" + harm), 2);
    assertHarmless(Program.plain("check", "--as-of=" + harm), 2);
    assertHarmless(Program.plain("check", "--format=" + harm), 2);
    assertHarmless(Program.plain("check", content.toString(), "--snapshots=" + odd), 2);
    assertHarmless(Program.run("print", content.toString(), "--of=" + harm), 2);
    assertHarmless(Program.run("print", content.toString(), "--from=" + harm), 2);
    assertHarmless(Program.plain("verify", odd), 2);
    assertHarmless(Program.run("explain", harm, content.toString()), 2);
    assertHarmless(Program.run("brief", harm, content.toString()), 2);
    assertHarmless(Program.run("export", "docx", harm, content.toString()), 2);
    assertHarmless(Program.run("todo", content.toString(), "--only=" + harm), 2);
    assertHarmless(Program.run("todo", content.toString(), "--language=" + harm), 2);
  }

  @ParameterizedTest
  @MethodSource("harm")
  void ofSuccessAndFailure(String harm) throws IOException {
    Path odd = temp.resolve("a" + harm.replace("/", ""));
    assertHarmless(Program.run("build", content.toString(), "--edition=data", "--out=" + odd), 0);
    Path file = Files.writeString(temp.resolve("b" + harm), "a file");
    assertHarmless(Program.run("build", content.toString(), "--out=" + file), 3);
    assertHarmless(Program.run("build", content.toString(), "--out=" + file, "--verbose"), 3);
    assertHarmless(Program.plain("verify", file.toString()), 1);
  }

  private static void assertHarmless(Program run, int status) {
    assertThat(run.status()).as(run.err()).isEqualTo(status);
    for (String printed : List.of(run.out(), run.err())) {
      assertThat(printed.codePoints().filter(TerminalTest::steers))
          .as(printed)
          .allMatch(point -> point == '\n');
      assertThat(printed).doesNotContain("##[");
      assertThat(printed.lines().map(String::strip).filter(line -> line.startsWith("::")))
          .allMatch(line -> line.matches("::(error|warning) file=[^:]*::.*"));
    }
  }

  private static boolean steers(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
