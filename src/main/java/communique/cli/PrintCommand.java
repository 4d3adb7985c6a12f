package communique.cli;

import communique.build.BookOptions;
import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.cli.line.Given;
import communique.cli.line.Option;
import communique.cli.line.Reading;
import communique.cli.line.Usage;
import communique.cli.line.WrongCommand;
import communique.edition.PrintEdition;
import communique.model.Country;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Selection;
import communique.output.SingleFile;
import communique.shape.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** {@code communique print}. */
final class PrintCommand implements Callable<Integer> {

  private static final Option<Path> OUT =
      Option.one(
          "out", "FILE", "The PDF to write (default: briefing-book.pdf).", Reading.PATH);

  private static final Option<String> OF =
      Option.list("of", "ID", "The sheets with these ids.", Reading.WORD);

  private static final Option<String> TOPIC =
      Option.list("topic", "ID", "Sheets on these topics.", Reading.WORD);

  private static final Option<String> COUNTRY =
      Option.list(
          "country",
          "AA",
          "Sheets that have to do with these countries, as ISO 3166-1 codes.",
          Reading.WORD);

  private static final Option<String> FROM =
      Option.one(
          "from",
          "DATE",
          "Sheets of what took place on that day or later; a month or a year will do.",
          Reading.WORD);

  private static final Option<String> TO =
      Option.one(
          "to", "DATE", "Sheets of what took place on that day or before.", Reading.WORD);

  private static final Option<String> LANGUAGE =
      Option.one(
          "language",
          "TAG",
          "The language of the site to print in (default: the first).",
          Reading.WORD);

  static final Usage USAGE =
      CommonOptions.usage(
          "print",
          "Checks a dossier and prints its sheets, or some of them, as one book.",
          OUT,
          OF,
          TOPIC,
          COUNTRY,
          FROM,
          TO,
          LANGUAGE);

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final Given given;
  private final CommonOptions common;
  private final Terminal terminal;
  private final Path out;

  PrintCommand(Given given, Terminal terminal) {
    this.given = given;
    this.common = new CommonOptions(given);
    this.terminal = terminal;
    this.out = given.value(OUT).orElse(Path.of("briefing-book.pdf"));
  }

  @Override
  public Integer call() throws IOException {
    requireNothingElse();
    try {
      return print();
    } catch (Unreadable e) {
      String hint = e.hint().map(words -> "; " + words).orElse("");
      throw new WrongCommand(e.message() + hint);
    }
  }

  /** A slip in the name must not cost the file of somebody's work. */
  private void requireNothingElse() throws IOException {
    if (!Files.isDirectory(out) && !SingleFile.hasRoom(out)) {
      throw new WrongCommand("--out: " + out + " is not a plain file; choose another name");
    }
    if (Files.isRegularFile(out)) {
      try (InputStream in = Files.newInputStream(out)) {
        if (!Arrays.equals(in.readNBytes(PDF.length), PDF)) {
          throw new WrongCommand("--out: " + out + " is there and is no PDF; choose another name");
        }
      }
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
                given.value(LANGUAGE).map(Language::of),
                common.reader(),
                common.snapshots(),
                common.strict()));
    new ProblemPrinter(terminal.err(), common.all()).print(result.problems());
    if (!common.quiet()) {
      new LeniencyPrinter(terminal.err()).print(result.leniency());
      result.published().ifPresent(done -> terminal.out().println("printed " + out));
      result.comparison().ifPresent(told -> terminal.out().println(told.line()));
    }
    return result.published().isPresent() ? Exit.DONE : Exit.CONTENT;
  }

  private Selection selection() {
    return new Selection(
        given.values(OF),
        given.values(TOPIC),
        given.values(COUNTRY).stream().map(code -> read("--country", code, Country::of)).toList(),
        given.value(FROM).map(date -> read("--from", date, Edtf::of)),
        given.value(TO).map(date -> read("--to", date, Edtf::of)));
  }

  private static <T> T read(String option, String words, Function<String, T> reading) {
    try {
      return reading.apply(words);
    } catch (Unreadable e) {
      throw Unreadable.because(e.rule(), option + ": " + e.message()).hint(e.hint());
    }
  }
}
