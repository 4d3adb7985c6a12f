package communique.view;

import communique.model.Entry;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.SameAs;
import java.util.List;
import java.util.stream.Stream;

/** What things are called in registers of the world, each with the way there. */
record Elsewhere(PageContext context) {

  /** Of a record, and of the places, institutions and offices that it names. */
  Identifiers beside(Entry entry) {
    Stream<Link> named =
        context
            .dossier()
            .relations()
            .named(entry)
            .filter(
                one -> one instanceof Place || one instanceof Organization || one instanceof Office)
            .flatMap(this::named);
    return new Identifiers(of(entry), named.toList());
  }

  private Stream<Link> named(Entry entry) {
    Words all = context.words();
    return entry.sameAs().stream()
        .map(one -> link(all.phrase("elsewhere.of", all.label(entry), words(one)), one));
  }

  /** Of a record. */
  List<Link> of(Entry entry) {
    return entry.sameAs().stream().map(one -> link(Phrase.of(words(one)), one)).toList();
  }

  private static Link link(Phrase words, SameAs one) {
    return new Link(words, one.address());
  }

  private static String words(SameAs one) {
    return (one.where() + " " + one.id()).strip();
  }
}
