package communique.model;

import communique.trace.Answers;
import communique.trace.Question;
import communique.trace.Question.Asks;
import communique.trace.Trace;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * A dossier as one reader may see it. Editions are given nothing else, so that nothing can leak by
 * forgetting.
 *
 * @param dossier without what the reader may not see, links resolved anew
 * @param withdrawn what is left of records that were withdrawn
 * @param fallen the ids of records that the reader may see and that rest on what the reader may not
 * @param reader for whom it is; what is made of a publication asks the publication itself, whose
 *     answers are heard
 * @param compared whether its words were looked up in saved articles, and nothing stands in it that
 *     was not found there
 */
public record Publication(
    Dossier dossier,
    List<Withdrawn> withdrawn,
    Set<String> fallen,
    Reader reader,
    boolean compared) {

  /** Copies the lists. */
  public Publication {
    withdrawn = List.copyOf(withdrawn);
    fallen = Set.copyOf(fallen);
  }

  /** The same publication; what it is asked is put to the trace. */
  public Publication heardBy(Trace trace) {
    return new Publication(dossier.heardBy(trace), withdrawn, fallen, reader, compared);
  }

  /** The fingerprints of what it answers, for what was made from its answers. */
  public Answers answers() {
    return new Answered(this);
  }

  /** What is left of records that were withdrawn. */
  @Override
  public List<Withdrawn> withdrawn() {
    dossier.ask(Question.of(Asks.WITHDRAWN));
    return withdrawn;
  }

  /** Whether its words were looked up in saved articles, and nothing was not found there. */
  @Override
  public boolean compared() {
    dossier.ask(Question.of(Asks.COMPARED));
    return compared;
  }

  /** Whether more is shown than may be published. */
  public boolean seesMore() {
    dossier.ask(Question.of(Asks.SEES_MORE));
    return reader.seesMore();
  }

  /** Whether a moment lies ahead of that of the publication. */
  public boolean isAhead(OffsetDateTime moment) {
    dossier.ask(Question.of(Asks.AHEAD, moment.toString()));
    return moment.toInstant().isAfter(reader.asOf());
  }

  /** Whether a record is published, or shown only because this reader is shown more. */
  public Release release(Entry entry) {
    Editorial editorial = entry.editorial();
    if (editorial.isDraft()) {
      return Release.DRAFT;
    }
    return editorial.embargoUntil().filter(this::isAhead).isPresent()
        ? Release.EMBARGOED
        : Release.PUBLISHED;
  }

  /** The same of the record with that id; what is there no longer, or not yet, hides nothing. */
  public Release release(String id) {
    return dossier.item(id).flatMap(Item::entry).map(this::release).orElse(Release.PUBLISHED);
  }

  /** The same, compared or not. */
  public Publication comparedIf(boolean compared) {
    return new Publication(dossier, withdrawn, fallen, reader, compared);
  }

  /** Whether the reader meets it, or would if nothing that it rests on were hidden. */
  public boolean isFor(Entry entry) {
    return dossier.item(entry.id()).isPresent() || fallen.contains(entry.id());
  }

  /** The day at the desk on which the build began, whenever it is as of. */
  public LocalDate begun() {
    dossier.ask(Question.of(Asks.BEGUN));
    return dossier.dayOf(reader.begun());
  }

  /** The day at the desk on which this is published. */
  public LocalDate today() {
    dossier.ask(Question.of(Asks.TODAY));
    return dossier.today(reader);
  }
}
