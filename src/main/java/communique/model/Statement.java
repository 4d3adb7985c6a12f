package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Evidence;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** One utterance of one person, in every rendition that the sources give of it. */
@Doc("One utterance of one person. Items of the files in statements/.")
public record Statement(
    @Doc("A slug, unique in the dossier; the statement's permanent link.") @Id String id,
    @Doc("Who spoke.") Ref<Speaker> speaker,
    @Doc("The occasion, or not-stated.") Stated<Ref<Occasion>> event,
    @Doc("An occasion before which it was said.") Optional<Ref<Occasion>> before,
    @Doc("When it was said, if not at the occasion.") Stated<Edtf> when,
    @Doc("What it is about.") List<Ref<Topic>> topics,
    @Doc("What was said, in one sentence of ours.") Text gist,
    @Doc("One rendition for each source that reports it, or more.") @Each("rendition") @Evidence
        List<Rendition> said,
    @Doc("What the difference between the renditions comes to.") Optional<Differ> differ,
    @Doc("What else a reader should know.") Optional<Text> note,
    @Inline Editorial editorial)
    implements Entry, Point, Cited, Disputed, Once {

  /** One utterance in the same words of the same sources, however we put it. */
  @Override
  public Object identity() {
    return List.of(speaker, event, when, said.stream().map(Rendition::identity).toList());
  }

  @Override
  public Text label() {
    return gist;
  }

  @Override
  public List<Rendition> sides() {
    return said;
  }

  @Override
  public Statement settled() {
    return said.size() > 1 || differ.isEmpty()
        ? this
        : new Statement(
            id,
            speaker,
            event,
            before,
            when,
            topics,
            gist,
            said,
            Optional.empty(),
            note,
            editorial);
  }

  /** The evidence of every rendition. */
  @Override
  public List<Citation> cite() {
    return said.stream().flatMap(rendition -> rendition.cite().stream()).toList();
  }

  @Override
  public Optional<Text> sentence() {
    return Optional.of(gist);
  }

  /** Each rendition answers for its own evidence. */
  @Override
  public boolean isCited() {
    return !said.isEmpty();
  }

  @Override
  public Optional<Edtf> happened() {
    return when.value();
  }

  @Override
  public String remedy() {
    return "add said: with a rendition for each source that reports it";
  }

  @Override
  public Optional<Ref<Occasion>> occasion() {
    return event.value();
  }
}
