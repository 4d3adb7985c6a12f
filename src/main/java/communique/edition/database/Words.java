package communique.edition.database;

import communique.edition.data.Assertion;
import communique.edition.data.Assertions;
import communique.edition.data.Kinds;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Publication;
import java.util.stream.Stream;

/**
 * Words of a record in one language.
 *
 * @param kind the record's kind
 * @param record its id
 * @param part the id of the claim or part inside it; empty if it is the record itself
 * @param property the keys that lead to them; {@code label} is what the record is called
 * @param language a BCP 47 tag
 * @param text the words
 */
record Words(
    String kind, String record, String part, String property, String language, String text) {

  /** Each once, in the order of the dossier. */
  static Stream<Words> of(Publication publication) {
    Assertions assertions = new Assertions(publication);
    Dossier dossier = publication.dossier();
    return dossier
        .entries()
        .flatMap(
            entry ->
                Stream.concat(
                        labels(entry, dossier.site().language()),
                        assertions.of(entry).flatMap(Words::said))
                    .distinct());
  }

  private static Stream<Words> labels(Entry entry, Language home) {
    return entry.label().wordings().stream()
        .map(
            wording ->
                new Words(
                    Kinds.of(entry),
                    entry.id(),
                    "",
                    "label",
                    wording.languageOr(home).tag(),
                    wording.words()));
  }

  private static Stream<Words> said(Assertion one) {
    return one.language().stream()
        .map(
            language ->
                new Words(
                    one.kind(), one.record(), one.part(), one.property(), language, one.value()));
  }
}
