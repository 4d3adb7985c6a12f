package communique.cli;

import communique.check.MissingEntry;
import communique.cli.screen.Screen;
import communique.curate.revise.ChangeAdding;
import communique.curate.revise.ChangeAdding.Account;
import communique.model.Change;
import communique.problem.Nearest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks an editor what only an editor knows.
 *
 * @param in what the editor types; nothing if nobody is asked
 * @param out where the editor is asked
 */
record Questions(Optional<BufferedReader> in, PrintWriter out) {

  /** Who is asked on the standard input of this process. */
  static Questions onStandardInput(PrintWriter out) {
    return new Questions(
        Optional.of(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))),
        out);
  }

  /** Nobody is asked. */
  static Questions none(PrintWriter out) {
    return new Questions(Optional.empty(), out);
  }

  /** What is said of a change; nothing if nobody says what kind it is, or why where that is due. */
  Optional<Account> account(MissingEntry entry, Optional<Change.Kind> kind, Optional<String> reason)
      throws IOException {
    if (isWhole(entry, kind, reason) || in.isEmpty()) {
      return whole(entry, kind, reason);
    }
    Screen.text(out, ChangeAdding.shown(entry));
    Optional<Change.Kind> said = kind.isPresent() ? kind : askKind(entry.kindNames());
    Optional<String> why = reason.isPresent() || said.isEmpty() ? reason : ask("reason: ");
    return whole(entry, said, why);
  }

  private static Optional<Account> whole(
      MissingEntry entry, Optional<Change.Kind> kind, Optional<String> reason) {
    return Optional.of(entry)
        .filter(one -> isWhole(one, kind, reason))
        .flatMap(one -> kind)
        .map(said -> new Account(said, reason));
  }

  /** A correction has a reason, and every entry says more than that something changed. */
  private static boolean isWhole(
      MissingEntry entry, Optional<Change.Kind> kind, Optional<String> reason) {
    boolean isReasonDue =
        entry.words().isEmpty() || kind.filter(Change.Kind.CORRECTION::equals).isPresent();
    return kind.isPresent() && (reason.isPresent() || !isReasonDue);
  }

  private Optional<Change.Kind> askKind(List<String> kinds) throws IOException {
    Optional<String> answer = ask("kind (" + String.join(", ", kinds) + "): ");
    while (answer.isPresent()) {
      Optional<String> word = answer.map(said -> said.toLowerCase(Locale.ROOT));
      Optional<Change.Kind> kind = word.filter(kinds::contains).map(Questions::kind);
      if (kind.isPresent()) {
        return kind;
      }
      out.println(
          Nearest.hint(word.get(), kinds).orElse("write one of " + String.join(", ", kinds)));
      answer = ask("kind: ");
    }
    return Optional.empty();
  }

  private static Change.Kind kind(String word) {
    return Change.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** An answer; nothing if there is none, or an empty one. */
  private Optional<String> ask(String question) throws IOException {
    out.print(question);
    out.flush();
    return Optional.ofNullable(in.orElseThrow().readLine())
        .map(String::strip)
        .filter(said -> !said.isEmpty());
  }
}
