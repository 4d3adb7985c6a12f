package communique.check;

import communique.check.change.Evened;
import communique.check.change.Said;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.Place;
import communique.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Words that readers were shown and that stand in no record: the settings or the words of the
 * interface give them.
 *
 * @param of what gives them, such as {@code countries.LI}
 * @param place where that stands now
 * @param before the words that readers saw
 * @param now those that they see
 * @param seen a record on whose page they stand
 */
record Label(String of, Place place, Wording before, Wording now, Optional<Entry> seen) {

  private static final Wording NOT_STATED = new Wording(Optional.empty(), "not stated");

  /**
   * The words for the first reader for whom they changed; a translation that came to them is no
   * change, nor are words where there were none.
   *
   * @param sight who sees them, and where
   * @param before what a reader of that language saw
   * @param now what such a reader sees
   */
  static Stream<Label> changed(
      String of,
      Place place,
      Sight sight,
      Function<Language, Optional<Wording>> before,
      Function<Language, Optional<Wording>> now) {
    return sight.readers().stream()
        .flatMap(
            reader ->
                before.apply(reader).stream()
                    .map(
                        was ->
                            new Label(
                                of,
                                place,
                                sight.tagged(was),
                                sight.tagged(now.apply(reader).orElse(NOT_STATED)),
                                sight.seen()))
                    .filter(label -> label.isChanged() && !label.isTranslated(reader, sight)))
        .limit(1);
  }

  /**
   * Who sees words, and where.
   *
   * @param readers the languages of those who saw them and still do
   * @param home the language of words that do not say theirs
   * @param seen a record on whose page they stand
   */
  record Sight(List<Language> readers, Language home, Optional<Entry> seen) {

    Sight {
      readers = List.copyOf(readers);
    }

    Sight at(Entry record) {
      return new Sight(readers, home, Optional.of(record));
    }

    private Wording tagged(Wording words) {
      return new Wording(words.language().filter(own -> !own.equals(home)), words.words());
    }
  }

  boolean isChanged() {
    return !Evened.of(before.words()).equals(Evened.of(now.words()));
  }

  private boolean isTranslated(Language reader, Sight sight) {
    return !before.languageOr(sight.home()).serves(reader)
        && !now.equals(NOT_STATED)
        && now.languageOr(sight.home()).serves(reader);
  }

  /** Whether that entry tells it: the old words stand in its before, the new ones in its after. */
  boolean isToldBy(Change change) {
    return change.of().isEmpty() && stands(before, change.before()) && stands(now, change.after());
  }

  private static boolean stands(Wording own, Optional<Text> words) {
    return words.stream()
        .flatMap(text -> text.wordings().stream())
        .anyMatch(wording -> Evened.of(wording.words()).contains(Evened.of(own.words())));
  }

  MissingEntry entry(LocalDate today) {
    return new MissingEntry(
        id(today),
        seen.map(Entry::id).orElse(""),
        Optional.empty(),
        today,
        List.of(Change.Kind.CORRECTION, Change.Kind.CLARIFICATION),
        Optional.of(new MissingEntry.Words(before, now)),
        Optional.empty());
  }

  /** An id for the entry; letters of other scripts have none, and are counted in. */
  private String id(LocalDate today) {
    String slug = of.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    boolean plain = of.chars().allMatch(letter -> letter < 0x80);
    String more = plain ? "" : "-" + Integer.toHexString(of.hashCode());
    return slug + more + "-" + today;
  }

  Problem problem(LocalDate today) {
    return Problem.of(
            HistoryRules.CHANGED_WITHOUT_ENTRY,
            place,
            "what was published under %s has changed, and changes.yaml does not say so"
                .formatted(of))
        .hint(
            """
            add to changes.yaml, with your reason, for a record on whose page it stands:
            - id: %s
              record: %s
              on: %s
              kind: correction
              before: %s
              after: %s
              reason: What stood there was wrong.
            """
                .formatted(
                    id(today),
                    seen.map(Entry::id).orElse(""),
                    today,
                    Said.yaml(before),
                    Said.yaml(now))
                .strip());
  }
}
