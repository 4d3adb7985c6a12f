package communique.view;

import communique.model.Change;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Part;
import communique.model.StatusChange;
import communique.model.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a change is of: the field as sheets call it, and which item of a list it is. */
record Changed(PageContext context) {

  /** Nothing if it is the whole record. */
  Phrase of(Change change) {
    return change.of().map(subject -> of(change, subject)).orElse(Phrase.NONE);
  }

  private Phrase of(Change change, Subject subject) {
    String label = words().changed(subject.field());
    return subject
        .item()
        .map(item -> words().phrase("changed.item", label, item(change, subject, item)))
        .orElseGet(() -> Phrase.of(label));
  }

  /** What is gone since is called as the change calls it. */
  private Phrase item(Change change, Subject subject, String item) {
    Optional<Phrase> step =
        Stream.of(StatusChange.Status.values())
            .filter(status -> subject.field().equals("step"))
            .filter(status -> Messages.key(status.name()).equals(item))
            .map(status -> Phrase.of(words().name(status)))
            .findFirst();
    return step.or(() -> inside(change, item)).or(() -> record(item)).orElse(Phrase.of(item));
  }

  private Optional<Phrase> inside(Change change, String item) {
    return dossier().find(change.record()).stream()
        .flatMap(entry -> Stream.concat(claim(entry, item), part(entry, item)))
        .findFirst();
  }

  private Stream<Phrase> claim(Entry entry, String id) {
    return entry.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .flatMap(
            claim ->
                claim.sentence().stream()
                    .map(text -> words().told(words().text(text), claim.because().isPresent())));
  }

  private Stream<Phrase> part(Entry entry, String id) {
    return entry.parts().stream()
        .filter(part -> part.id().equals(id))
        .map(Part::name)
        .map(words()::text);
  }

  private Optional<Phrase> record(String id) {
    return dossier().item(id).flatMap(Item::entry).map(words()::label);
  }

  private Dossier dossier() {
    return context.dossier();
  }

  private Words words() {
    return context.words();
  }
}
