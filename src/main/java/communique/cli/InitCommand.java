package communique.cli;

import communique.curate.blank.MavenSetup;
import communique.curate.blank.PublishSetup;
import communique.curate.blank.Starter;
import communique.curate.edit.Edits;
import communique.curate.edit.Refused;
import communique.model.Language;
import communique.shape.Unreadable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique init}. */
@Command(
    name = "init",
    description =
        "Begins a dossier: a small whole one to learn from, or with --title one of your own; and"
            + " what editors and Git need.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique init lamps",
      "  communique init lamps --maven",
      "  communique init talks --title \"Coast talks\" --publisher Desk --language en,ko",
      "  communique init lamps --publish github"
    })
final class InitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder; it is made if need be.")
  private Path folder = Path.of(".");

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "Begin an empty dossier of that title, without the invented one.")
  private @Nullable String title;

  @Option(
      names = "--publisher",
      paramLabel = "WORDS",
      description = "Who answers for the empty dossier.")
  private @Nullable String publisher;

  @Option(
      names = "--language",
      split = ",",
      paramLabel = "TAG",
      description = "The languages of the empty dossier, the first at the root (default: en).")
  private List<String> languages = List.of("en");

  @Option(
      names = "--editor",
      description = "Write the set-up of editors alone, into a dossier that is there.")
  private boolean editor;

  @Option(
      names = "--maven",
      description =
          "Write a pom.xml too, so that mvn verify checks the dossier and mvn site builds it; alone,"
              + " into a dossier that is there.")
  private boolean maven;

  @Option(
      names = "--publish",
      paramLabel = "HOST",
      description =
          "Write the recipe of a host too, which checks every push and publishes from main: github,"
              + " gitlab or host, one of your own; alone, into a dossier that is there.")
  private @Nullable String publish;

  @Override
  public Integer call() throws IOException, Refused {
    requireSense();
    Given.takeBack(spec, folder);
    boolean stood = isDossier();
    Edits edits = edits(stood);
    edits.apply(folder);
    PrintWriter out = spec.commandLine().getOut();
    String name = Folder.named(folder);
    if (editor) {
      out.println("written: what editors need, in " + name);
    } else if (stood) {
      out.println("written: what " + (maven ? "Maven" : publish) + " needs, in " + name);
    } else if (title == null) {
      out.println("begun: a small dossier of two invented states, in " + name);
    } else {
      out.println("begun: an empty dossier, in " + name);
    }
    out.println(next(name, stood));
    return Exit.DONE;
  }

  /** In an empty dossier there is nothing to see: an article comes first. */
  private String next(String name, boolean stood) {
    boolean isEmpty = !editor && !stood && title != null;
    String show = maven ? "mvn -f " + name + " site" : "communique serve " + name;
    return isEmpty
        ? "next: communique source add <address or file> " + name + "; then: " + show
        : "next: " + show;
  }

  private Edits edits(boolean stood) throws IOException, Refused {
    if (editor) {
      return more(Starter.editors(folder));
    }
    if (stood && isMore()) {
      return more(new Edits());
    }
    Starter starter =
        new Starter(
            folder,
            title == null ? "" : title,
            publisher == null ? "" : publisher,
            languages,
            maven);
    return more(title == null ? starter.sample() : starter.empty());
  }

  /** Whether something is asked for that a dossier can be given later, too. */
  private boolean isMore() {
    return maven || publish != null;
  }

  private Edits more(Edits edits) throws IOException {
    if (maven) {
      new MavenSetup(folder, Main.Version.number().orElse("LATEST")).add(edits);
    }
    if (publish != null) {
      new PublishSetup(folder).add(edits, publish);
    }
    return edits;
  }

  private boolean isDossier() {
    return Files.exists(folder.resolve("site.yaml"));
  }

  private void requireSense() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong("\"" + folder + "\" is a file; name a folder");
    }
    if (editor && !isDossier()) {
      throw wrong("there is no dossier in \"" + folder + "\"; without --editor, init begins one");
    }
    if (title != null && (title.isBlank() || publisher == null || publisher.isBlank())) {
      throw wrong("a dossier has a title and a publisher: write --title and --publisher");
    }
    if (title == null && publisher != null) {
      throw wrong("--publisher is for a dossier of your own: write --title, too");
    }
    if (publish != null && !PublishSetup.hosts().contains(publish)) {
      throw wrong(
          "--publish takes %s, not \"%s\""
              .formatted(String.join(", ", PublishSetup.hosts()), publish));
    }
    for (String tag : languages) {
      requireLanguage(tag);
    }
  }

  private void requireLanguage(String tag) {
    List<String> spoken = Language.SPOKEN.stream().map(Language::tag).toList();
    if (!spoken.contains(tag)) {
      throw wrong(
          "the interface does not speak \"%s\"; %s"
              .formatted(
                  tag,
                  meant(tag)
                      .map(near -> "did you mean \"" + near + "\"?")
                      .orElse(
                          "begin with some of %s, and add others by a message file"
                              .formatted(String.join(", ", spoken)))));
    }
  }

  /** {@code ko} for {@code kr}, {@code zh-Hans} for {@code zh} and {@code cn}. */
  private static Optional<String> meant(String tag) {
    Optional<Language> own =
        Optional.of(tag)
            .filter(words -> words.matches("[A-Za-z]{2,3}(-[A-Za-z]+)?"))
            .map(words -> words.split("-", 2)[0].toLowerCase(Locale.ROOT))
            .flatMap(InitCommand::language);
    return Language.SPOKEN.stream()
        .filter(spoken -> own.filter(one -> one.primary().equals(spoken.primary())).isPresent())
        .map(Language::tag)
        .findFirst();
  }

  private static Optional<Language> language(String code) {
    try {
      Language language = Language.of(code);
      return language.meant().or(() -> Optional.of(language));
    } catch (Unreadable e) {
      return e.meant().map(Language::of);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
