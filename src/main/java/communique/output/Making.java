package communique.output;

import communique.cache.Kept;
import communique.output.Watcher.Made;
import communique.output.Watcher.Why;
import communique.problem.Problem;
import communique.shape.Fingerprint;
import communique.trace.Answers;
import communique.trace.Trace;
import communique.trace.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One file in the making, and what it is made from.
 *
 * @param file the file
 * @param answers what is answered in this build
 */
record Making(OutputFile<?> file, Answers answers) {

  String path() {
    return file.path();
  }

  /** Whether it is worth while to know what came of it. */
  boolean isRemembered() {
    return file.setting().isPresent();
  }

  /** Why it has to be made, as far as that does not depend on whether it still stands. */
  Why why(Optional<Kept<Rendered>> before) {
    if (!isRemembered()) {
      return Why.ALWAYS;
    }
    if (before.isEmpty()) {
      return Why.NEW;
    }
    if (!file.setting().equals(before.map(Kept::setting))) {
      return Why.SETTING;
    }
    return before.get().heard().holds(answers) ? Why.NOT : Why.ANSWERS;
  }

  /**
   * The same as before with what is answered now, if it shows the same all the same. Only what is
   * rendered slowly is asked.
   */
  Optional<Kept<Rendered>> alike(Kept<Rendered> before) {
    if (before.made().view().isEmpty()) {
      return Optional.empty();
    }
    Trace trace = Trace.begin();
    return file.ready(trace).view().equals(before.made().view())
        ? Optional.of(new Kept<>(before.setting(), Transcript.of(trace, answers), before.made()))
        : Optional.empty();
  }

  /** Writes it; what an author has to look at is added. */
  Kept<Rendered> write(Draft draft, List<Problem> told) throws IOException {
    Trace trace = Trace.begin();
    OutputFile.Ready ready = file.ready(trace);
    Fingerprint bytes = new Fingerprint(draft);
    Sink out = new Sink(bytes);
    ready.write(out);
    bytes.close();
    told.addAll(out.problems());
    Transcript heard = Transcript.of(trace, answers);
    return new Kept<>(
        file.setting().orElse(""), heard, new Rendered(bytes.hex(), ready.view(), out.pages()));
  }

  /** What became of it. */
  Made made(Why why, Optional<Kept<Rendered>> before, Kept<Rendered> now) {
    return new Made(
        path(), why, before.map(Kept::heard).orElseGet(Transcript::none), now.heard(), answers);
  }
}
