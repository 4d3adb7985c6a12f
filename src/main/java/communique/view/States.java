package communique.view;

import communique.model.Editorial;
import communique.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader is told of records that are not plainly published. */
record States(Words words, Publication publication) {

  /** That a record is a draft or under embargo; empty if it is neither. */
  String of(Editorial editorial) {
    List<String> states = new ArrayList<>();
    editorial
        .state()
        .filter(s -> s == Editorial.State.DRAFT)
        .ifPresent(s -> states.add(words.name(s)));
    editorial
        .embargoUntil()
        .filter(publication::isAhead)
        .map(until -> words.say("state.embargo", words.moment(until)))
        .ifPresent(states::add);
    return String.join(" ", states);
  }

  /** Words of a record that is not plainly published, marked as such among others. */
  Phrase marked(Editorial editorial, Phrase said) {
    return mark(editorial, publication).map(key -> words.phrase(key, said)).orElse(said);
  }

  /** The key of the mark; nothing for a record that is plainly published. */
  static Optional<String> mark(Editorial editorial, Publication publication) {
    if (editorial.isDraft()) {
      return Optional.of("state.of-draft");
    }
    return editorial.embargoUntil().filter(publication::isAhead).map(until -> "state.of-embargo");
  }

  /** The line on every page of an edition that shows more than is published; else empty. */
  String notice() {
    return publication.seesMore() ? words.say("state.notice") : "";
  }
}
