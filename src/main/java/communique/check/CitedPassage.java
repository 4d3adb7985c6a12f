package communique.check;

import communique.check.article.Article;
import communique.check.article.Place;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Verbatim;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a source that a record cites, and where they stand in its saved article. They are looked
 * up as the rules look them up.
 *
 * @param entry the record
 * @param claim the claim in it that they are evidence for, if they are that of a claim
 * @param at the way from the record to the words
 * @param words the words, and with what they are selected
 * @param places where they stand; nowhere if they do not, several if they are not told apart
 */
public record CitedPassage(
    Entry entry, Optional<Claim> claim, At at, Verbatim words, List<Place> places) {

  /**
   * So many words of an article's own telling may be cited in one passage, counted as {@link
   * Article#wordsOutside} does.
   */
  public static final int MOST_TOLD = TooMuchSourceText.MOST;

  /** Copies the list. */
  public CitedPassage {
    places = List.copyOf(places);
  }

  /** All that the records of a dossier cite of a source, in the order of the dossier. */
  public static List<CitedPassage> of(Dossier dossier, Source source, Article article) {
    List<CitedPassage> found = new ArrayList<>();
    for (Entry entry : dossier.referring(Entry.class, source)) {
      boolean verbatim =
          new Cuttings.Desk(dossier, Snapshots.none(), Optional.of(entry)).isVerbatim(source);
      Walk.over(
          (Record) entry,
          new Passages(entry, new Cuttings.Cutting(source, article, verbatim), found));
    }
    return found;
  }

  /** Gathers them on a walk over one record. */
  private static final class Passages implements Walk.Visitor {

    private final Entry entry;
    private final Cuttings.Cutting cutting;
    private final List<CitedPassage> found;
    private Optional<Claim> claim = Optional.empty();

    Passages(Entry entry, Cuttings.Cutting cutting, List<CitedPassage> found) {
      this.entry = entry;
      this.cutting = cutting;
      this.found = found;
    }

    @Override
    public void enter(Record value) {
      if (value instanceof Claim inner) {
        claim = Optional.of(inner);
      }
    }

    @Override
    public void leave(Record value) {
      if (value instanceof Claim) {
        claim = Optional.empty();
      }
    }

    @Override
    public void visit(Object value, At at) {
      Ref<Source> wanted = Ref.to(Source.class, cutting.source().id());
      if (value instanceof Quoting quoting && quoting.source().equals(wanted)) {
        quoting.verbatims().forEach(words -> found.add(passage(words, at)));
      }
    }

    private CitedPassage passage(Verbatim words, At at) {
      At there = at;
      for (String key : words.key().split("\\.", -1)) {
        there = there.then(key);
      }
      return new CitedPassage(entry, claim, there, words, new Lookup(cutting, words).inArticle());
    }
  }
}
