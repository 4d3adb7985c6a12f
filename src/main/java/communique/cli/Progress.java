package communique.cli;

import communique.build.LiveSite;
import communique.model.Reader;
import communique.problem.Problems;
import communique.serve.Listener;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Model.CommandSpec;

/** Tells on the terminal what comes of each edit. */
final class Progress implements Listener {

  private final CommandSpec spec;
  private final PrintWriter out;
  private final PrintWriter err;
  private final CommonOptions options;
  private Instant begun = Instant.EPOCH;
  private String shown = "";
  private boolean hasPages;

  Progress(CommandSpec spec, CommonOptions options) {
    this.spec = spec;
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
    this.options = options;
  }

  /** An edit begins to be followed, for the reader of this moment. */
  synchronized Reader begin() {
    Reader reader = options.reader();
    begun = reader.begun();
    return reader;
  }

  @Override
  public synchronized void read(LiveSite site) {
    shown = "shown after " + taken();
    if (!site.isReadable()) {
      tell(site.unread(), "rejected after " + taken() + ": " + pages(site));
    } else {
      hasPages = true;
    }
  }

  @Override
  public synchronized void checked(LiveSite.Checked checked) {
    String verdict = checked.rejected() ? ", rejected after " : ", accepted after ";
    tell(checked.result().problems(), shown + verdict + taken());
  }

  @Override
  public synchronized void failed(Throwable failure) {
    Failure.tell(failure, err, options.verbose() ? "--verbose" : "");
  }

  /** What becomes of the pages; of those of which there are none, how there will be some. */
  private String pages(LiveSite site) {
    if (hasPages) {
      return "the pages stay as they were";
    }
    return site.isEmpty()
        ? "no dossier here yet; begin one with: communique init " + Folder.named(options.content())
        : "there are no pages yet";
  }

  private void tell(Problems problems, String line) {
    new ProblemPrinter(spec, options.all()).print(problems);
    if (!options.quiet()) {
      out.println(line);
    }
  }

  private String taken() {
    Duration time = Duration.between(begun, Instant.now());
    return "%s.%02d s".formatted(time.toSeconds(), time.toMillisPart() / 10);
  }
}
