package communique.cli;

import communique.build.AnotherSite;
import communique.content.OwnFolder;
import communique.curate.edit.Refused;
import communique.curate.edit.TakenBack;
import communique.curate.edit.Typed;
import communique.curate.edit.Unwritable;
import communique.model.Reader;
import communique.output.Reason;
import communique.shape.Unreadable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What commands make of the words that they are given; what makes no sense ends the command. */
final class Given {

  private static final String MEND =
      "give the command again where that folder can be written into; until then nobody knows which of"
          + " its files are whole";

  private Given() {}

  /**
   * A folder; below the current folder it is named from there, as in every problem. What a command
   * that was cut off has begun in it is taken back, and told.
   */
  static Path folder(CommandSpec spec, Path named) {
    if (Files.isRegularFile(named)) {
      throw new ParameterException(
          spec.commandLine(),
          "\"%s\" is a file; name the folder of its dossier%s"
              .formatted(named, NoDossier.around(named).map(one -> ": " + one).orElse("")));
    }
    if (!Files.isDirectory(named)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder \"" + named + "\"" + Folder.meant(named));
    }
    Path near = near(named.toAbsolutePath().normalize());
    takeBack(spec, near);
    return near;
  }

  /** The same; refused, with what to type instead, if it is not that of a dossier. */
  static Path dossier(CommandSpec spec, Path named) throws Refused {
    Path folder = folder(spec, named);
    if (!Folder.isDossier(folder)) {
      throw NoDossier.refused(spec, folder);
    }
    return folder;
  }

  /** A site is written beside no sources: its files would stand between them. */
  static void requireNoDossier(CommandSpec spec, Path site) {
    if (Folder.isDossier(site)) {
      throw new ParameterException(
          spec.commandLine(),
          "%s is the folder of a dossier; name another one for the site, such as %s"
              .formatted(Folder.here(site), Typed.path(site.resolve("public"))));
    }
    OwnFolder.around(site)
        .ifPresent(
            own -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "\"%s\" is in the dossier's own folder %s; name another one for the site, such as %s"
                      .formatted(
                          site, own.name(), Typed.path(near(own.dossier()).resolve("public"))));
            });
  }

  /** Nor is a file. */
  static void requireNoOwnFolder(CommandSpec spec, Path file) {
    OwnFolder.around(file.toAbsolutePath().normalize().resolveSibling(""))
        .ifPresent(
            own -> {
              Path instead = near(own.dossier()).resolve(String.valueOf(file.getFileName()));
              throw new ParameterException(
                  spec.commandLine(),
                  "--out: \"%s\" is in the dossier's own folder %s; write it elsewhere, such as to %s"
                      .formatted(file, own.name(), Typed.path(instead)));
            });
  }

  private static Path near(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  /** Takes back what a command that was cut off has begun there, and tells it. */
  static void takeBack(CommandSpec spec, Path root) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      TakenBack found = TakenBack.in(root, () -> Writing.wait(spec, root));
      if (!found.isNothing()) {
        err.println("a command was cut off while it wrote into " + Folder.here(root));
        tell(err, "taken back, as if it had not been given: ", found.done());
        tell(err, "left as they are, for you to look at: ", found.left());
        err.println("  hint: give that command again");
      }
    } catch (Refused e) {
      throw new Unfinished(e.words(), e.hint().orElse(""), e);
    } catch (Unwritable e) {
      throw new Unfinished(cutOff(root, e.reason()), MEND, e);
    } catch (IOException e) {
      throw new Unfinished(cutOff(root, Reason.withFile(e)), MEND, e);
    }
  }

  private static String cutOff(Path root, String reason) {
    return "a command was cut off while it wrote into %s, and what it had begun cannot be taken back: %s"
        .formatted(Typed.path(root), reason);
  }

  private static void tell(PrintWriter err, String words, List<String> files) {
    if (!files.isEmpty()) {
      err.println("  " + words + String.join(", ", files));
    }
  }

  /**
   * For whom a run is made, and as of when: the only place that reads the time.
   *
   * @param asOf the clock of the run; the machine's if it is not said
   */
  static Reader reader(CommandSpec spec, Optional<String> asOf, boolean drafts, boolean embargoed) {
    Instant now = Instant.now();
    return new Reader(asOf.map(words -> time(spec, words)).orElse(now), drafts, embargoed, now);
  }

  /** What the reader of a dossier refuses in what was given, with its hint. */
  static ParameterException refused(CommandSpec spec, Unreadable e) {
    String hint = e.hint().map(words -> "; " + words).orElse("");
    return new ParameterException(spec.commandLine(), e.message() + hint);
  }

  /**
   * The refusal to write one site over another.
   *
   * @param option that names the folder
   */
  static Refused refused(AnotherSite e, String option, Path site, Path content) {
    Path dossier = content.toAbsolutePath().normalize().getFileName();
    Path beside = site.resolveSibling(site.getFileName() + "-" + dossier);
    return new Refused(
            "%s has the site \"%s\", which is of another dossier and would be deleted"
                .formatted(Folder.here(site), e.title()))
        .hint(
            "name another folder for this one: %s %s; or delete that site first"
                .formatted(option, Typed.path(beside)));
  }

  private static Instant time(CommandSpec spec, String words) {
    try {
      return OffsetDateTime.parse(words).toInstant();
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--as-of takes a time with offset, like 2025-11-01T18:00:00+09:00, not \""
              + words
              + "\"");
    }
  }
}
