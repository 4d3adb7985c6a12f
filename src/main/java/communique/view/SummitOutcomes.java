package communique.view;

import communique.model.Agreement;
import communique.model.Outcomes;
import communique.model.Outcomes.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a summit led to: documents stated, documents identified, and the rest. */
final class SummitOutcomes {

  /** A row of more squares than these is no longer read at a glance. */
  private static final int MOST_SQUARES = 30;

  private static final int SQUARE = 18;

  private final PageContext context;
  private final Words words;
  private final Outcomes outcomes;

  SummitOutcomes(PageContext context, Outcomes outcomes) {
    this.context = context;
    this.words = context.words();
    this.outcomes = outcomes;
  }

  OutcomeView view() {
    return new OutcomeView(
        summary(),
        squares(),
        context.answers(outcomes.stated(), SummitOutcomes::number),
        outcomes.identified().stream().map(this::document).toList());
  }

  static Link number(Integer documents) {
    return Link.plain(String.valueOf(documents));
  }

  private OutcomeView.Document document(Outcomes.Identified identified) {
    Agreement agreement = context.dossier().get(identified.agreement());
    AgreementFacts facts = new AgreementFacts(context, agreement);
    return new OutcomeView.Document(
        agreement.id(),
        context.link(agreement),
        facts.form(),
        agreement.form().notStated(),
        facts.parties(),
        agreement.latest().map(words::status).orElse(Phrase.NONE),
        outcomes.place(identified).map(place -> Messages.key(place.name())).orElse(""),
        outcomes.place(identified).map(words::name).orElse(""),
        words.text(identified.note()),
        context.apparatus().evidence(identified.cite()));
  }

  /** {@code 7 stated · 3 identified · 4 or 5 not identified}. */
  private String summary() {
    List<String> parts = new ArrayList<>();
    Phrase stated =
        context.told(outcomes.stated(), all -> Phrase.of(words.say("outcomes.stated", all)));
    if (!stated.isEmpty()) {
      parts.add(stated.words());
    }
    if (!outcomes.identified().isEmpty()) {
      parts.add(words.say("outcomes.identified", outcomes.identified().size()));
    }
    long out =
        outcomes.identified().stream()
            .flatMap(one -> outcomes.place(one).stream())
            .filter(Counted.OUT::equals)
            .count();
    if (out > 0) {
      parts.add(words.say("outcomes.out", out));
    }
    outcomes
        .unidentified()
        .filter(rest -> rest.most() > 0)
        .ifPresent(rest -> parts.add(rest(rest)));
    return String.join(" · ", parts);
  }

  private String rest(Outcomes.Range rest) {
    if (rest.least() == rest.most()) {
      return words.say("outcomes.rest", rest.most());
    }
    boolean neighbours = rest.least() + 1 == rest.most();
    String key = neighbours ? "outcomes.rest-or" : "outcomes.rest-to";
    return words.say(key, rest.least(), rest.most());
  }

  /** One square for each stated document: identified, perhaps identified, not identified. */
  private List<OutcomeView.Square> squares() {
    List<String> kinds =
        outcomes
            .unidentified()
            .map(rest -> kinds(outcomes.number().orElse(0), rest))
            .orElse(List.of());
    List<OutcomeView.Square> squares = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      squares.add(new OutcomeView.Square(i * SQUARE, kinds.get(i)));
    }
    return squares;
  }

  private static List<String> kinds(int stated, Outcomes.Range rest) {
    if (stated > MOST_SQUARES) {
      return List.of();
    }
    List<String> kinds = new ArrayList<>();
    kinds.addAll(Collections.nCopies(stated - rest.most(), "in"));
    kinds.addAll(Collections.nCopies(rest.most() - rest.least(), "unclear"));
    kinds.addAll(Collections.nCopies(rest.least(), "rest"));
    return kinds;
  }
}
