package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Evidence;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One utterance, of one or of several together, in every rendition that the sources give of it. */
@Doc("One utterance, of one or of several together. Items of the files in statements/.")
public record Statement(
    @Doc("A slug, unique in the dossier; the statement's permanent link.") @Id String id,
    @Doc("Who spoke: one, or a list of those who said it together.") Voice speaker,
    @Doc("The occasion, or not-stated.") Stated<Ref<Occasion>> event,
    @Doc("An occasion before which it was said.") Optional<Ref<Occasion>> before,
    @Doc("When it was said, if not at the occasion.") Stated<Edtf> when,
    @Doc("What it is about.") List<Ref<Topic>> topics,
    @Doc("Who is addressed or meant.") Optional<Voice> about,
    @Doc(value = "What was said, in one sentence of ours.", example = "The sea belongs to both.")
        Text gist,
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
            about,
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

  /** How many of its renditions may not be what was said. */
  public int doubted() {
    return (int) said.stream().filter(rendition -> rendition.doubt().isPresent()).count();
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

  /**
   * The record with which it is counted, so that it is once: its occasion; if none is stated, the
   * first of those who spoke; if none of them has a record, its first topic.
   */
  public Optional<Ref<? extends Entry>> counted() {
    return Stream.of(occasion().stream(), speaker.records(), topics.stream())
        .<Ref<? extends Entry>>flatMap(refs -> refs)
        .findFirst();
  }

  @Override
  public Optional<Ref<Occasion>> occasion() {
    return event.value();
  }
}
