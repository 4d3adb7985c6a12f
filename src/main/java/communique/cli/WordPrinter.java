package communique.cli;

import communique.check.RuleBook;
import communique.problem.Nearest;
import communique.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a word of the program means, or what one of its rules looks at. */
final class WordPrinter {

  private static final String WORDS = "words";
  private static final String RULES = "rules";

  private final Lines lines;

  WordPrinter(Lines lines) {
    this.lines = lines;
  }

  /** Whether there is something to tell. */
  static boolean isKnown(String given) {
    return List.of(WORDS, RULES).contains(given)
        || rule(given).isPresent()
        || Words.find(given).isPresent();
  }

  /** The word or the rule that was probably meant. */
  static Optional<String> near(String given) {
    return Words.near(given)
        .or(
            () ->
                Nearest.to(
                    given,
                    RuleBook.chapters().values().stream()
                        .flatMap(List::stream)
                        .map(Rule::slug)
                        .toList()));
  }

  /** Tells it; nothing if it is no word of the program. */
  void print(String given) {
    if (given.equals(WORDS)) {
      Words.all().forEach(this::word);
    } else if (given.equals(RULES)) {
      RuleBook.chapters().forEach(this::chapter);
    } else if (rule(given).isPresent()) {
      rule(rule(given).get());
    } else {
      Words.find(given).ifPresent(found -> word(found.getKey(), found.getValue()));
    }
  }

  private void word(String word, String meaning) {
    lines.edge(word);
    lines.below(meaning);
  }

  private void chapter(String title, List<Rule> rules) {
    lines.edge(title);
    rules.forEach(rule -> lines.below(rule.slug() + ": " + rule.sentence()));
  }

  private void rule(Rule rule) {
    String weight = rule.severity().name().toLowerCase(Locale.ROOT);
    lines.edge(rule.slug() + " (" + weight + ")");
    lines.below(rule.sentence());
    if (rule.fixed()) {
      lines.below("It weighs what it weighs: nothing behind it can be trusted while it is broken.");
    } else {
      lines.below(
          "site.yaml can say otherwise: rules: {%s: %s}"
              .formatted(rule.slug(), weight.equals("error") ? "warning" : "off"));
    }
  }

  /** As it is printed in brackets, too. */
  private static Optional<Rule> rule(String given) {
    String slug = given.replaceFirst("^(error|warning)?\\[", "").replaceFirst("]$", "");
    return RuleBook.chapters().values().stream()
        .flatMap(List::stream)
        .filter(rule -> rule.slug().equals(slug))
        .findFirst();
  }
}
