package communique.check;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Statement;
import communique.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Two sources that quote one utterance in different words, and nothing said about it. */
final class RenditionsDiffer implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "renditions-differ", "Sources quote an utterance differently, and differ is not said.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, Spot spot) {
    List<Rendition> quotes = statement.said().stream().filter(Rendition::isQuotation).toList();
    if (statement.differ().isEmpty()) {
      quotes.stream()
          .flatMap(one -> quotes.stream().map(other -> new Pair(one, other)))
          .filter(pair -> pair.isComparable(spot.dossier()) && pair.differs())
          .findFirst()
          .ifPresent(pair -> tell(pair, statement, spot));
    }
  }

  private static void tell(Pair pair, Statement statement, Spot spot) {
    int index = statement.said().indexOf(pair.other);
    spot.then("said")
        .then(String.valueOf(index))
        .then("quote")
        .tell(
            "%s quotes this in other words than %s, \"%s\", and nothing says what that comes to"
                .formatted(
                    pair.other.source().id(), pair.one.source().id(), pair.one.quote().orElse("")),
            Optional.of("add differ: translation, compatible or open to the statement"));
  }

  private record Pair(Rendition one, Rendition other) {

    /** Two passages of one source are parts of one quotation; two languages cannot be compared. */
    boolean isComparable(Dossier dossier) {
      Optional<Language> left = dossier.find(one.source()).flatMap(Source::language);
      Optional<Language> right = dossier.find(other.source()).flatMap(Source::language);
      boolean languagesDiffer = left.isPresent() && right.isPresent() && !left.equals(right);
      return !one.source().equals(other.source()) && !languagesDiffer;
    }

    boolean differs() {
      String left = fold(one.quote().orElse(""));
      String right = fold(other.quote().orElse(""));
      return !contains(left, right) && !contains(right, left);
    }

    /** Whether the one holds every piece of the other, which may leave words out. */
    private static boolean contains(String whole, String other) {
      return Stream.of(other.split("\\[?(?:\u2026|\\.\\.\\.)]?", -1))
          .map(piece -> piece.replaceAll("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$", ""))
          .allMatch(whole::contains);
    }

    private static String fold(String quote) {
      return quote
          .toLowerCase(Locale.ROOT)
          .replaceAll("[\\p{Pi}\\p{Pf}\"'\u201e\u201a「」『』]", "")
          .replaceAll("\\s+", " ");
    }
  }
}
