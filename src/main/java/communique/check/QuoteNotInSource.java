package communique.check;

import communique.check.article.Near;
import communique.check.article.Place;
import communique.check.article.Table;
import communique.problem.Nearest;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that do not stand in the saved article as they are given. */
final class QuoteNotInSource extends Comparing {

  static final Rule RULE =
      Rule.error(
          "quote-not-in-source",
          "Words, a quotation, or what is shown as printed (print, as, a number, an official title)"
              + " do not stand in the saved article; compared with --snapshots.");

  private static final String REMEDY =
      "copy the words directly before or after, or of the same line, exactly as they stand there";

  private static final int MOST_NAMED = 20;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  void compare(Lookup lookup, CheckContext context) {
    List<Place> places = lookup.places();
    if (!places.isEmpty()) {
      if (lookup.isQuotation() && places.stream().allMatch(lookup.article()::isBesideNot)) {
        leavesOutNot(lookup, context);
      }
      return;
    }
    if (lookup.anywhere().isEmpty()) {
      absent(lookup, context);
    } else {
      context.tell(
          Told.quoted(lookup.verbatim().words())
              + " stands in the saved article of "
              + lookup.source()
              + ", but not with the prefix, suffix, row or column that is given",
          Optional.of(lookup.verbatim().column().map(c -> columns(c, lookup)).orElse(REMEDY)));
    }
  }

  private static void leavesOutNot(Lookup lookup, CheckContext context) {
    context.tell(
        "%s stands in the saved article of %s directly beside what turns it to the opposite"
            .formatted(Told.quoted(lookup.verbatim().words()), lookup.source()),
        Optional.of(
            "quote the word before or behind that says not, too; or give words: and tell it in"
                + " says:"));
  }

  /** Where the words stand in the table that it is; or that it is none. */
  private static String columns(String column, Lookup lookup) {
    Table table = lookup.article().table();
    List<String> others = table.columnsWith(lookup.verbatim().words());
    if (table.columns().size() < 2) {
      return "the saved article is no table: leave out column";
    }
    if (table.has(column)) {
      return others.isEmpty() || others.contains(column.strip())
          ? REMEDY
          : "they stand in the column " + named(others);
    }
    return Nearest.slip(column, table.columns())
        .orElse("its first line names these columns: " + named(table.columns()));
  }

  private static String named(List<String> columns) {
    return columns.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
  }

  private static void absent(Lookup lookup, CheckContext context) {
    String words = lookup.verbatim().words();
    Optional<Near> nearest = lookup.article().nearest(lookup.nearestTo());
    String message =
        Told.quoted(words) + " does not stand in the saved article of " + lookup.source();
    context.tell(
        message + nearest.map(near -> "; found there: \"…" + near.passage() + "…\"").orElse(""),
        Optional.of(Hints.remedy(words, lookup.article(), nearest)));
  }
}
