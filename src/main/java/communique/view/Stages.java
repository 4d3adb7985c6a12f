package communique.view;

import communique.model.Dating;
import communique.model.Edtf;
import communique.model.Occasion;
import communique.model.Part;
import communique.model.Reading;
import communique.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an occasion that have a time or a place, in its order: what happened when. */
record Stages(PageContext context, Occasion occasion) {

  /** One question; nothing if no part has a place in the order. */
  List<Fact> facts() {
    List<Answer> stages =
        occasion.parts().stream().filter(Part::isPlaced).map(this::stage).toList();
    return stages.isEmpty() ? List.of() : List.of(context.list("fact.stages", stages));
  }

  private Answer stage(Part part) {
    Words words = context.words();
    Optional<Reading<Edtf>> when = part.when().map(day -> day.carriedBy(part.cite()));
    Stream<Phrase> told =
        Stream.of(
                when.map(words::date).stream(),
                part.place().map(new Occasions(context)::place).map(Link::words).stream(),
                said(part))
            .flatMap(one -> one);
    return context.answer(
        Link.plain(words.phrase("stage", words.text(part.name()), words.line(told.toList()))),
        part.when().flatMap(Dating.Day::because),
        part.when().flatMap(Dating.Day::note),
        part.evidence());
  }

  /** How many statements are placed in it. */
  private Stream<Phrase> said(Part part) {
    long count =
        context.dossier().relations().statementsAt(occasion).stream()
            .filter(one -> isIn(one, part))
            .count();
    return count == 0
        ? Stream.of()
        : Stream.of(Phrase.of(context.words().say("count.statements", count)));
  }

  private boolean isIn(Statement said, Part part) {
    return said.said().stream()
        .flatMap(one -> one.part().stream())
        .flatMap(ref -> context.dossier().find(said, ref).stream())
        .anyMatch(part::equals);
  }
}
