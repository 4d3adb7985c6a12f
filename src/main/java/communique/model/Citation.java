package communique.model;

import communique.shape.Doc;
import communique.shape.KeyedBy;
import communique.shape.Plain;
import communique.shape.Ref;
import communique.shape.ShortFor;
import communique.shape.Unseen;
import java.util.List;
import java.util.Optional;

/** A passage of a source, selected by its words as in the W3C TextQuoteSelector. */
@Doc("A passage of a source that carries a fact.")
@KeyedBy("source")
@ShortFor("words")
public record Citation(
    @Doc("The source.") Ref<Source> source,
    @Doc("The exact words there.") @Unseen String words,
    @Doc("What the words do for the fact; states unless said.") Optional<Support> support,
    @Doc("Who the source itself rests on for this.") Optional<Ref<Organization>> via,
    @Doc("The page, as printed.") @Plain Optional<String> page,
    @Doc("The paragraph or article: a number, or as printed.") @Plain Optional<String> para,
    @Doc("What else a reader should know.") Optional<Text> note,
    @Doc("Words directly before, if the words stand there twice.") @Unseen Optional<String> prefix,
    @Doc("Words directly after, if the words stand there twice.") @Unseen Optional<String> suffix,
    @Doc("Words in the same line, if the source is a table and the words stand in many rows.")
        @Plain
        Optional<String> row,
    @Doc("The name of the column, as the first line has it, if the source is a table (CSV or TSV).")
        @Plain
        Optional<String> column)
    implements Quoting {

  /** Whether the words of one passage are in those of the other. */
  boolean shares(Citation other) {
    return source.equals(other.source)
        && (words.contains(other.words) || other.words.contains(words));
  }

  /** Whether the source says it, be it in a place or date line, or in words that were not kept. */
  public boolean says() {
    Support how = support.orElse(Support.STATES);
    return how.compareTo(Support.SILENT) < 0;
  }

  /** Whether the words stand elsewhere in the source: they are no evidence of what it says. */
  public boolean isElsewhere() {
    return support.filter(Support.ELSEWHERE::equals).isPresent();
  }

  @Override
  public List<Verbatim> verbatims() {
    return List.of(
        new Verbatim("words", Verbatim.Kind.EVIDENCE, words, prefix, suffix, row, column));
  }

  /** What a passage does for a fact. */
  public enum Support {
    @Doc("The words say it.")
    STATES,
    @Doc("Only the place or date line of the item says it.")
    DATELINE,
    @Doc("The source says it, but no words of that passage were kept: these stand elsewhere in it.")
    ELSEWHERE,
    @Doc("The source is silent where it would be expected to say it.")
    SILENT,
    @Doc("The words say otherwise.")
    CONTRADICTS
  }
}
