package communique.cli;

import communique.build.BookOptions;
import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.edition.PrintEdition;
import communique.model.Country;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Selection;
import communique.shape.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique print}. */
@Command(
    name = "print",
    description = "Checks a dossier and prints its sheets, or some of them, as one book.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique print my-dossier",
      "  communique print my-dossier --of cape-talks-2025 --language en --out talks.pdf",
      "  communique print my-dossier --topic lamps --from 2024 --to 2025-06"
    })
final class PrintCommand implements Callable<Integer> {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "briefing-book.pdf",
      description = "The PDF to write (default: briefing-book.pdf).")
  private Path out = Path.of("briefing-book.pdf");

  @Option(
      names = "--of",
      split = ",",
      paramLabel = "ID",
      description = "The sheets with these ids.")
  private List<String> of = new ArrayList<>();

  @Option(
      names = "--topic",
      split = ",",
      paramLabel = "ID",
      description = "Sheets on these topics.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--country",
      split = ",",
      paramLabel = "AA",
      description = "Sheets that have to do with these countries, as ISO 3166-1 codes.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Sheets of what took place on that day or later; a month or a year will do.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Sheets of what took place on that day or before.")
  private @Nullable String to;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the site to print in (default: the first).")
  private @Nullable String language;

  @Override
  public Integer call() throws IOException {
    Replaced.require(spec, out, PrintCommand::isPdf, "is there and is no PDF");
    try {
      return print();
    } catch (Unreadable e) {
      throw Given.refused(spec, e);
    }
  }

  private static boolean isPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PDF.length), PDF);
    }
  }

  private int print() {
    Path content = common.content();
    BuildResult result =
        SiteBuild.print(
            new BookOptions(
                content,
                out,
                selection(),
                new PrintEdition(content.resolve("templates")),
                Optional.ofNullable(language).map(Language::of),
                common.reader(),
                common.snapshots(),
                common.strict()));
    new ResultPrinter(spec, common).print(result);
    if (!common.quiet()) {
      result.published().ifPresent(done -> spec.commandLine().getOut().println("printed " + out));
    }
    return result.published().isPresent() ? Exit.DONE : Exit.rejected(result.problems());
  }

  private Selection selection() {
    return new Selection(
        of,
        topics,
        countries.stream().map(code -> read("--country", code, Country::of)).toList(),
        Optional.ofNullable(from).map(date -> read("--from", date, Edtf::of)),
        Optional.ofNullable(to).map(date -> read("--to", date, Edtf::of)));
  }

  private static <T> T read(String option, String words, Function<String, T> reading) {
    try {
      return reading.apply(words);
    } catch (Unreadable e) {
      throw Unreadable.because(e.rule(), option + ": " + e.message()).hint(e.hint());
    }
  }
}
