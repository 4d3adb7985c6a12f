package communique.output;

import communique.problem.Problem;
import communique.shape.Fingerprint;
import communique.trace.Answers;
import communique.trace.Question;
import communique.trace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * One file in the making, and what it is made from.
 *
 * @param file the file
 * @param answers what is answered in this build
 */
record Making(OutputFile<?> file, Answers answers) {

  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::asks)
          .thenComparing(Question::kind)
          .thenComparing(Question::about);

  String path() {
    return file.path();
  }

  /** Whether it is worth while to know what came of it. */
  boolean isRemembered() {
    return file.setting().isPresent();
  }

  /** Whether it would come to the same: nothing that was asked is answered in another way now. */
  boolean isAsItWas(Rendered before) {
    return isRemembered() && before.made().equals(made(before.asked()));
  }

  /** Writes it; what an author has to look at is added. */
  Rendered write(Draft draft, List<Problem> told) throws IOException {
    Trace trace = Trace.begin();
    Fingerprint bytes = new Fingerprint(draft);
    Sink out = new Sink(bytes);
    file.ready(trace).write(out);
    bytes.close();
    told.addAll(out.problems());
    List<Question> asked = trace.questions().stream().sorted(ORDER).toList();
    return new Rendered(made(asked), asked, bytes.hex(), out.pages(), PageScan.of(path(), draft));
  }

  private String made(List<Question> asked) {
    StringBuilder all = new StringBuilder(file.setting().orElse(""));
    asked.forEach(question -> all.append('\n').append(answers.to(question)));
    return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
