package communique.cli;

import communique.check.Leniency;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints what a dossier lets pass, after its problems; nothing where nothing is let pass. */
final class LeniencyPrinter {

  /** How many waivers are named, so that the problems above stay in sight. */
  private static final int NAMED = 5;

  private final PrintWriter err;

  LeniencyPrinter(PrintWriter err) {
    this.err = err;
  }

  /** One line in sum, then the waivers that end soon, a line each. */
  void print(Leniency leniency) {
    List<String> parts = new ArrayList<>();
    if (leniency.changed() > 0) {
      parts.add("site.yaml changes the weight of " + count(leniency.changed(), "rule", "rules"));
    }
    if (leniency.waivers() > 0) {
      parts.add(count(leniency.waivers(), "waiver holds", "waivers hold") + soon(leniency));
    }
    if (!parts.isEmpty()) {
      err.println(String.join("; ", parts));
      name(leniency.ending());
    }
  }

  private static String soon(Leniency leniency) {
    int ending = leniency.ending().size();
    return ending == 0
        ? ""
        : ", %s of them for at most %s more days".formatted(ending, Leniency.SOON);
  }

  private void name(List<Leniency.Ending> ending) {
    ending.stream()
        .limit(NAMED)
        .map(one -> "  until " + one.until() + ": " + one.rule() + " in " + one.entry())
        .forEach(err::println);
    if (ending.size() > NAMED) {
      err.println("  and " + (ending.size() - NAMED) + " more");
    }
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
