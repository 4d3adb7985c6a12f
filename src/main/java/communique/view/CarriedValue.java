package communique.view;

import communique.model.Actor;
import communique.model.Amount;
import communique.model.Attendee;
import communique.model.Cited;
import communique.model.Dating;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Form;
import communique.model.Member;
import communique.model.Outcomes;
import communique.model.Part;
import communique.model.Participant;
import communique.model.Party;
import communique.model.Reading;
import communique.model.Registration;
import communique.model.Relation;
import communique.model.Series;
import communique.model.Signatory;
import communique.model.StatusChange;
import communique.model.Tenure;
import communique.model.Term;
import communique.model.Text;
import communique.model.TextLanguages;
import communique.model.Voice;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says in a line what stands on a citation, where it is a value and no sentence. */
final class CarriedValue {

  private final PageContext context;
  private final Words words;
  private final List<Shown<?>> shown;

  /** A kind of value, and how it is shown. */
  private record Shown<T>(Class<T> kind, Function<T, Phrase> show) {

    Phrase of(Object value) {
      return show.apply(kind.cast(value));
    }
  }

  CarriedValue(PageContext context) {
    this.context = context;
    this.words = context.words();
    this.shown =
        List.of(
            new Shown<>(Reading.class, this::reading),
            new Shown<>(Amount.class, amount -> words.print(amount, true)),
            new Shown<>(Term.class, words::print),
            new Shown<>(Party.class, words::party),
            new Shown<>(Participant.class, one -> side(one.speaker(), one.side())),
            new Shown<>(Signatory.class, one -> side(one.speaker(), one.side())),
            new Shown<>(Attendee.class, one -> new Bylines(context).words(one.is())),
            new Shown<>(Tenure.class, one -> new Offices(context).line(one)),
            new Shown<>(StatusChange.class, words::status),
            new Shown<>(Outcomes.Identified.class, one -> label(one.agreement())),
            new Shown<>(Relation.class, one -> label(one.to())),
            new Shown<>(Series.class, one -> label(one.of())),
            new Shown<>(Member.class, one -> words.country(one.is())),
            new Shown<>(Part.class, one -> words.text(one.name())),
            new Shown<>(Dating.Day.class, this::day),
            new Shown<>(Registration.class, this::registration),
            new Shown<>(TextLanguages.class, this::languages),
            new Shown<>(Edtf.class, date -> Phrase.of(words.date(date))),
            new Shown<>(Text.class, words::text),
            new Shown<>(Form.class, words::form),
            new Shown<>(Actor.class, words::actor),
            new Shown<>(Ref.class, this::label),
            new Shown<>(Enum.class, one -> Phrase.of(words.name(one))),
            new Shown<>(Number.class, one -> Phrase.of(String.valueOf(one))));
  }

  /** The value; nothing for what has none of its own, such as an utterance. */
  Phrase of(Cited carried) {
    return show(carried);
  }

  private Phrase show(Object value) {
    return shown.stream()
        .filter(one -> one.kind().isInstance(value))
        .findFirst()
        .map(one -> one.of(value))
        .orElse(Phrase.NONE);
  }

  private Phrase reading(Reading<?> reading) {
    return reading
        .as()
        .map(
            as ->
                reading.happened().map(day -> words.date(day, as)).orElseGet(() -> words.text(as)))
        .or(() -> reading.is().value().map(this::show))
        .orElseGet(() -> Phrase.of(words.say("not-stated")));
  }

  private Phrase day(Dating.Day day) {
    return day.as()
        .map(as -> day.is().value().map(on -> words.date(on, as)).orElseGet(() -> words.text(as)))
        .or(() -> day.is().value().map(this::show))
        .orElseGet(() -> Phrase.of(words.say("not-stated")));
  }

  private Phrase side(Optional<Voice> who, Actor side) {
    return who.map(new Bylines(context)::words)
        .map(name -> words.phrase("fact.for", name, words.actor(side)))
        .orElseGet(() -> words.actor(side));
  }

  private Phrase label(Ref<?> ref) {
    return context.link(Ref.to(Entry.class, ref.id())).words();
  }

  private Phrase registration(Registration one) {
    return words.line(List.of(words.text(one.register()), Phrase.of(one.number())));
  }

  private Phrase languages(TextLanguages languages) {
    return words.list(languages.is().stream().map(words::named).map(Phrase::of).toList());
  }
}
