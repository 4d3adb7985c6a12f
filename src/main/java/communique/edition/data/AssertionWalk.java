package communique.edition.data;

import communique.model.Body;
import communique.model.Cited;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Rendition;
import communique.shape.RecordType;
import java.util.stream.Stream;

/** Finds what one entry says with evidence. */
final class AssertionWalk extends PropertyWalk<Assertion> {

  private final Asserting asserting;

  AssertionWalk(Publication publication, Entry entry) {
    super(entry);
    this.asserting = new Asserting(publication.dossier(), entry, publication.release(entry));
  }

  @Override
  public Stream<Assertion> record(RecordType type, Here here) {
    return here.value() instanceof Body body
        ? asserting.prose(body, here)
        : super.record(type, here);
  }

  @Override
  Stream<Assertion> own(RecordType type, Here here) {
    if (here.value() instanceof Rendition rendition) {
      return asserting.rendition(type, rendition, here);
    }
    boolean cited = here.value() instanceof Cited && here.value() != entry();
    return cited ? asserting.cited(type, (Cited) here.value(), here) : Stream.of();
  }
}
