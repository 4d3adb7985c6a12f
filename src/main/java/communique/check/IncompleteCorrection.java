package communique.check;

import communique.check.change.Evened;
import communique.model.Change;
import communique.model.Text;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change that does not say what was wrong, what is right, or why; a draft may say it later. */
final class IncompleteCorrection implements Check<Change> {

  @Override
  public Rule rule() {
    return Rule.error(
        "incomplete-correction",
        "A correction lacks what stood before, what stands now, or why, or says the same of both.");
  }

  @Override
  public Class<Change> over() {
    return Change.class;
  }

  @Override
  public void check(Change change, CheckContext context) {
    List<String> missing =
        Stream.of(
                missing("before", change.before()),
                missing("after", change.after()),
                missing("reason", change.reason()))
            .flatMap(Optional::stream)
            .toList();
    if (change.kind() == Change.Kind.CORRECTION
        && !change.editorial().isDraft()
        && !missing.isEmpty()) {
      context.tell(
          "this correction lacks " + String.join(", ", missing),
          Optional.of("a correction says before, after and reason; a clarification need not"));
    }
    if (change.before().isPresent() && words(change.before()).equals(words(change.after()))) {
      context
          .then("after")
          .tell(
              "this says the same words before and after",
              Optional.of("say what stood there, and what stands there now"));
    }
  }

  private static Set<String> words(Optional<Text> text) {
    return text.stream()
        .flatMap(words -> words.wordings().stream())
        .map(wording -> Evened.of(wording.words()))
        .collect(Collectors.toSet());
  }

  private static Optional<String> missing(String key, Optional<Text> words) {
    return words.isPresent() ? Optional.empty() : Optional.of(key);
  }
}
