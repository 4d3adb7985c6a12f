package communique.edition.search;

import static communique.edition.search.Weight.CLAIM;
import static communique.edition.search.Weight.NAME;
import static communique.edition.search.Weight.PROSE;

import communique.model.Agreement;
import communique.model.Differences;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Illustration;
import communique.model.Occasion;
import communique.model.Organization;
import communique.model.Part;
import communique.model.Participant;
import communique.model.Sheet;
import communique.model.Signatory;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.StatusChange;
import communique.model.Summit;
import communique.model.Tenure;
import communique.model.Term;
import communique.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Summits, agreements and speakers as a search finds them: with all that their sheets say. */
record SheetHits(Dossier dossier, Names names) {

  Hit summit(Summit summit) {
    Gathering words = new Gathering(dossier);
    words.fact("place", summit.place(), ref -> names.of(dossier.get(ref)).stream());
    words.fact("venue", summit.venue(), Stream::of);
    words.fact("held", summit.held(), date -> Stream.of());
    words.fact("grade", summit.grade(), grade -> Stream.of());
    words.fact("within", summit.within(), ref -> Stream.of(dossier.get(ref).label()));
    words.fact("medium", summit.medium(), medium -> Stream.of());
    words.fact("duration", summit.duration(), Stream::of);
    order("fact_series", "fact_stages", summit, words);
    summit.participants().forEach(participant -> participant(participant, summit, words));
    outcomes(summit, words);
    words.claims(summit);
    words.identifiers(summit);
    words.prose(summit.prose(), names);
    dossier.relations().statementsAt(summit).stream()
        .flatMap(said -> Spoken.words(said, dossier))
        .forEach(words::around);
    picture(summit, words);
    names.dates(summit.held(), words);
    return hit(
        "summit",
        summit,
        summit.title(),
        new Differences(dossier).closest(summit.held().given()),
        words);
  }

  /** The row of meetings that an occasion is one of, and its parts that have a time or a place. */
  void order(String row, String stages, Occasion occasion, Gathering words) {
    occasion
        .series()
        .ifPresent(
            in -> {
              words.told(row, CLAIM, dossier.find(in.of()).map(Organization::name), in);
              words.add(row, PROSE, in.because());
              words.add(row, PROSE, in.note());
            });
    occasion.parts().stream().filter(Part::isPlaced).forEach(part -> stage(stages, part, words));
  }

  private void stage(String anchor, Part part, Gathering words) {
    words.add(anchor, CLAIM, part.name());
    part.place().stream()
        .flatMap(ref -> names.of(dossier.get(ref)).stream())
        .forEach(name -> words.add(anchor, PROSE, name));
    part.when()
        .ifPresent(
            day -> {
              words.add(anchor, PROSE, day.as());
              words.add(anchor, PROSE, day.because());
              words.add(anchor, PROSE, day.note());
            });
  }

  private void participant(Participant participant, Summit summit, Gathering words) {
    String anchor =
        dossier
            .relations()
            .people(participant.who())
            .findFirst()
            .map(person -> "participant_" + person.id())
            .orElse("part_participants");
    names
        .of(participant.who())
        .forEach(name -> words.told(anchor, CLAIM, Optional.of(name), participant));
    words.add(anchor, PROSE, names.of(participant.side()));
    words.add(anchor, PROSE, participant.role());
    words.add(anchor, PROSE, participant.because());
    words.add(anchor, PROSE, participant.note());
    dossier
        .relations()
        .people(participant.who())
        .flatMap(person -> dossier.relations().officesAt(summit, person).stream())
        .forEach(one -> office(anchor, PROSE, one, words));
  }

  private void office(String anchor, Weight weight, Tenure office, Gathering words) {
    words.told(anchor, weight, Optional.of(dossier.relations().title(office)), office);
  }

  private void outcomes(Summit summit, Gathering words) {
    words.fact("documents", summit.outcomes().stated(), number -> Stream.of());
    summit
        .outcomes()
        .identified()
        .forEach(
            outcome -> {
              String anchor = "outcome_" + outcome.agreement().id();
              words.add(anchor, CLAIM, dossier.get(outcome.agreement()).label());
              words.add(anchor, PROSE, outcome.note());
            });
  }

  Hit agreement(Agreement agreement) {
    Gathering words = new Gathering(dossier);
    words.fact("official-title", agreement.title().official(), Stream::of);
    words.fact("form", agreement.form(), form -> Stream.of(names.of(form)));
    words.fact("binding", agreement.binding(), binding -> Stream.of());
    agreement
        .parties()
        .items()
        .forEach(
            party -> {
              words.add("fact_parties", CLAIM, names.of(party.is()));
              words.add("fact_parties", CLAIM, party.as());
              words.add("fact_parties", PROSE, party.note());
            });
    agreement.signatories().items().forEach(who -> signatory("fact_signatories", who, words));
    agreement.witnesses().items().forEach(who -> signatory("fact_witnesses", who, words));
    words.each(
        "fact_amount", agreement.sums(), agreement.amount().items(), a -> Text.of(a.print()));
    agreement.conversions().forEach(a -> words.add("fact_conversions", CLAIM, Text.of(a.print())));
    agreement.term().items().forEach(term -> term(term, words));
    words.fact("depositary", agreement.depositary(), who -> Stream.of(names.of(who)));
    agreement
        .registered()
        .items()
        .forEach(
            one -> {
              words.add("fact_registered", CLAIM, one.register());
              words.add("fact_registered", CLAIM, Text.of(one.number()));
            });
    agreement
        .ties()
        .forEach(
            tie -> {
              words.add("part_lineage", PROSE, dossier.get(tie.to()).label());
              words.add("part_lineage", PROSE, tie.note());
            });
    agreement.history().forEach(step -> step(step, words));
    words.claims(agreement);
    words.identifiers(agreement);
    words.prose(agreement.prose(), names);
    picture(agreement, words);
    spoken(agreement, words);
    agreement.topics().forEach(topic -> words.add("", PROSE, dossier.get(topic).label()));
    dossier
        .relations()
        .origins(agreement)
        .forEach(from -> words.add("part_summit", PROSE, from.summit().label()));
    Stream<Edtf> days =
        agreement.history().stream()
            .flatMap(step -> Stream.concat(step.days(), step.effect().stream()));
    days.distinct().forEach(day -> around(day, words));
    return hit("agreement", agreement, agreement.label(), dates(agreement), words);
  }

  private void step(StatusChange step, Gathering words) {
    words.around(names.of(step.status()));
    step.by().forEach(who -> words.add("part_ladder", PROSE, names.of(who)));
    step.place().stream()
        .flatMap(ref -> names.of(dossier.get(ref)).stream())
        .forEach(name -> words.add("part_ladder", PROSE, name));
    step.when()
        .readings()
        .forEach(
            day -> {
              words.add("part_ladder", PROSE, day.as());
              words.add("part_ladder", PROSE, day.because());
              words.add("part_ladder", PROSE, day.note());
            });
    words.add("part_ladder", PROSE, step.note());
  }

  private static void term(Term term, Gathering words) {
    words.add("fact_term", CLAIM, Text.of(term.print()));
    words.add("fact_term", CLAIM, term.says());
  }

  private void signatory(String anchor, Signatory signatory, Gathering words) {
    names
        .of(signatory.who())
        .forEach(name -> words.told(anchor, CLAIM, Optional.of(name), signatory));
    signatory.signed().map(names::of).ifPresent(words::around);
    words.add(anchor, PROSE, signatory.role());
    words.add(anchor, PROSE, signatory.because());
    words.add(anchor, PROSE, signatory.note());
  }

  /** The dates of the latest step, as sources give them. */
  private List<Edtf> dates(Agreement agreement) {
    return agreement
        .latestDated()
        .map(step -> new Differences(dossier).closest(step.dates().given()))
        .orElse(List.of());
  }

  /** The date of the latest step that has one: for an order, never to be told alone. */
  static Optional<Edtf> latest(Agreement agreement) {
    return agreement.history().stream()
        .flatMap(StatusChange::days)
        .reduce((earlier, later) -> later);
  }

  Hit speaker(Speaker speaker) {
    Gathering words = new Gathering(dossier);
    words.add("", NAME, Names.of(speaker));
    speaker.offices().forEach(one -> office("part_offices", CLAIM, one, words));
    words.fact("born", speaker.born(), day -> Stream.of());
    words.fact("died", speaker.died(), day -> Stream.of());
    Stream.concat(speaker.born().values(), speaker.died().values())
        .forEach(day -> around(day, words));
    words.claims(speaker);
    words.identifiers(speaker);
    words.prose(speaker.prose(), names);
    picture(speaker, words);
    spoken(speaker, words);
    return hit("speaker", speaker, speaker.label(), List.of(), words);
  }

  private void picture(Sheet sheet, Gathering words) {
    dossier
        .illustration(sheet)
        .map(Illustration::picture)
        .ifPresent(
            picture -> {
              words.add("picture_" + sheet.id(), PROSE, picture.alt());
              words.add("picture_" + sheet.id(), PROSE, picture.credit());
              words.add("picture_" + sheet.id(), PROSE, picture.licence().name());
            });
  }

  private void spoken(Speaking speaking, Gathering words) {
    dossier.relations().statementsBy(speaking).stream()
        .flatMap(said -> Spoken.words(said, dossier))
        .forEach(words::around);
  }

  /** A record is found by a day of it, whether or not that is shown with it. */
  private void around(Edtf day, Gathering words) {
    names.of(day).forEach(said -> words.around(Text.of(said)));
  }

  /** It is known by its lead; what is only said there it is found by too. */
  private Hit hit(String kind, Entry sheet, Text title, List<Edtf> dates, Gathering words) {
    dates.forEach(day -> around(day, words));
    return words.hit(
        kind,
        kind + "s/" + sheet.id() + ".html",
        new Passage("", NAME, names.marked(sheet, title).wordings()),
        names.lead(sheet),
        dates);
  }
}
