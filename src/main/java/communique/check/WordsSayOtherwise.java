package communique.check;

import communique.model.Dating;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Reading;
import communique.model.Text;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words that stand in the place of a number, or beside a date, and tell another one. Compared are
 * whole numbers, told as a whole or in parts, and days and years; words that tell none are left
 * alone.
 *
 * @param over what has such words
 * @param value the value
 * @param as the words
 */
record WordsSayOtherwise<T>(
    Class<T> over, Function<T, Optional<?>> value, Function<T, Optional<Text>> as)
    implements Check<T> {

  @SuppressWarnings({"rawtypes", "unchecked"})
  static final List<Check<?>> ALL =
      List.of(
          new WordsSayOtherwise<Reading>(
              Reading.class, one -> ((Reading<?>) one).is().value(), Reading::as),
          new WordsSayOtherwise<>(Dating.Day.class, one -> one.is().value(), Dating.Day::as));

  @Override
  public Rule rule() {
    return Rule.error(
        "words-say-otherwise",
        "Words shown in place of a number, or beside a date, tell another one.");
  }

  @Override
  public void check(T holder, CheckContext context) {
    value
        .apply(holder)
        .ifPresent(found -> as.apply(holder).ifPresent(words -> check(found, words, context)));
  }

  private static void check(Object value, Text as, CheckContext context) {
    Language home = context.dossier().site().language();
    for (Text.Wording wording : as.wordings()) {
      boolean other =
          value instanceof Edtf date
              ? DaysInWords.isOtherThan(date, wording.words(), wording.languageOr(home))
              : value instanceof Integer number && CountsInWords.tellOther(number, wording.words());
      if (other) {
        CheckContext there = context.then("as");
        wording
            .language()
            .map(language -> there.then(language.tag()))
            .orElse(there)
            .tell(
                "%s does not tell %s, the value that it stands for"
                    .formatted(Told.quoted(wording.words()), told(value)),
                Optional.of(
                    "write what the source has for it, or correct is:; what another source says is"
                        + " a reading of its own"));
      }
    }
  }

  private static String told(Object value) {
    return value instanceof Edtf date ? date.written() : String.valueOf(value);
  }
}
