package communique.cli;

import communique.build.BuildResult;
import communique.build.ExportOptions;
import communique.build.SiteBuild;
import communique.cli.screen.Width;
import communique.edition.OfficeEdition;
import communique.model.Language;
import communique.output.SingleFile;
import communique.shape.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique brief}. */
@Command(
    name = "brief",
    description =
        "Checks a dossier and prints what a sheet says first, what is in doubt and the sources, as"
            + " text for a mail. Writes nothing.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  communique brief cape-talks-2025 my-dossier > mail.txt"})
final class BriefCommand implements Callable<Integer> {

  /** What mails are wrapped to, so that they can be quoted. */
  private static final int COLUMNS = 78;

  private static final Pattern SIGN = Pattern.compile("- |\\[\\d+] ");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "ID", description = "The id of a sheet.")
  private String id = "";

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the site to write in (default: the first).")
  private @Nullable String language;

  @Override
  public Integer call() {
    if (Surveying.isFolder(id)) {
      throw wrong("\"%s\" is a folder; say first which sheet, then the folder".formatted(id));
    }
    try {
      return brief();
    } catch (Unreadable e) {
      throw Given.refused(spec, e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int brief() {
    String sheet = id.replaceFirst("^(?:.*/)?([^/]+)\\.md$", "$1");
    OfficeEdition edition = new OfficeEdition(common.content().resolve("templates"));
    Optional<Language> wanted = Optional.ofNullable(language).map(Language::of);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    BuildResult result =
        SiteBuild.export(
            new ExportOptions(
                common.content(),
                publication -> edition.mail(publication, wanted, sheet),
                made -> SingleFile.write(text, made),
                false,
                common.reader(),
                common.snapshots(),
                common.strict()));
    new ProblemPrinter(spec, common.all()).print(result.problems());
    if (!common.quiet()) {
      new LeniencyPrinter(spec.commandLine().getErr()).print(result.leniency());
    }
    result.published().ifPresent(done -> print(text.toString(StandardCharsets.UTF_8)));
    return result.published().isPresent() ? Exit.DONE : Exit.rejected(result.problems());
  }

  private void print(String text) {
    PrintWriter out = spec.commandLine().getOut();
    text.lines().flatMap(line -> wrapped(line).stream()).forEach(out::println);
    out.flush();
  }

  /** What follows a sign at the beginning stands below the words behind it. */
  private static List<String> wrapped(String line) {
    Matcher sign = SIGN.matcher(line);
    String first = sign.lookingAt() ? sign.group() : "";
    List<String> lines =
        new ArrayList<>(Width.lines(line.substring(first.length()), first.length(), COLUMNS));
    lines.set(0, first + lines.get(0).substring(first.length()));
    return lines;
  }
}
