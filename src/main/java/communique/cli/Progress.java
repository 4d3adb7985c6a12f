package communique.cli;

import communique.build.LiveSite;
import communique.model.Reader;
import communique.problem.Problems;
import communique.serve.Listener;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** Tells on the terminal what comes of each edit. */
final class Progress implements Listener {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean quiet;
  private final boolean verbose;
  private Instant begun = Instant.EPOCH;
  private String shown = "";

  Progress(PrintWriter out, PrintWriter err, boolean quiet, boolean verbose) {
    this.out = out;
    this.err = err;
    this.quiet = quiet;
    this.verbose = verbose;
  }

  /** An edit begins to be followed, for that reader. */
  synchronized Reader begin(Reader reader) {
    begun = reader.begun();
    return reader;
  }

  @Override
  public synchronized void read(LiveSite site) {
    shown = "shown after " + taken();
    if (!site.isReadable()) {
      tell(site.unread(), "rejected after " + taken() + ": the pages stay as they were");
    }
  }

  @Override
  public synchronized void checked(LiveSite.Checked checked) {
    String verdict = checked.rejected() ? ", rejected after " : ", accepted after ";
    tell(checked.result().problems(), shown + verdict + taken());
  }

  @Override
  public synchronized void failed(Throwable failure) {
    Failure.tell(failure, err, verbose ? "--verbose" : "");
  }

  private void tell(Problems problems, String line) {
    new ProblemPrinter(err).print(problems);
    if (!quiet) {
      out.println(line);
    }
  }

  private String taken() {
    Duration time = Duration.between(begun, Instant.now());
    return "%s.%02d s".formatted(time.toSeconds(), time.toMillisPart() / 10);
  }
}
