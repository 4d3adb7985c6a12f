package communique.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What is measured: the program, and those of the others that are on this machine. */
final class Generators {

  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");

  @Option(names = "--program", description = "How the program is started.")
  private String program = "target/communique";

  @Option(names = "--hugo", description = "How Hugo is started; skipped if it is not there.")
  private String hugo = "hugo";

  @Option(names = "--eleventy", description = "How Eleventy is started.")
  private String eleventy = "eleventy";

  @Option(names = "--jbake", description = "How JBake is started.")
  private String jbake = "jbake";

  /** Those that can be run, the program first. */
  List<Generator> found() {
    List<Generator> found = new ArrayList<>();
    found.add(new Communique(words(program)));
    rival(Rival.Kind.HUGO, "Hugo", hugo).ifPresent(found::add);
    rival(Rival.Kind.ELEVENTY, "Eleventy", eleventy).ifPresent(found::add);
    rival(Rival.Kind.JBAKE, "JBake", jbake).ifPresent(found::add);
    return found;
  }

  private static Optional<Generator> rival(Rival.Kind kind, String name, String command) {
    List<String> asking = new ArrayList<>(words(command));
    asking.add(kind.version());
    try {
      Process process = new ProcessBuilder(asking).redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher version = VERSION.matcher(told);
      String called = version.find() ? name + " " + version.group() : name;
      return Optional.of(new Rival(kind, called, words(command)));
    } catch (IOException e) {
      System.out.println("skipped: " + name + " is not there; --" + kind.command() + " names it");
      return Optional.empty();
    }
  }

  private static List<String> words(String command) {
    return List.of(command.split(" ", -1));
  }
}
