package communique.edition.search;

import static communique.edition.search.Weight.CLAIM;
import static communique.edition.search.Weight.NAME;
import static communique.edition.search.Weight.PROSE;

import communique.model.Actor;
import communique.model.Change;
import communique.model.Differences;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Member;
import communique.model.Occasion;
import communique.model.Organization;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Topic;
import communique.view.Addresses;
import communique.view.Marking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in registers, as a search finds it: some with pages, some with an anchor on one. */
record RegisterHits(Dossier dossier, Names names) {

  Hit event(Event event) {
    Gathering words = new Gathering(dossier);
    words.told(event.id(), CLAIM, event.place(), ref -> names.of(dossier.get(ref)).stream());
    names.dates(event.when(), words);
    new SheetHits(dossier, names).order(event.id(), event.id(), event, words);
    event
        .who()
        .forEach(
            who -> {
              names
                  .of(who.is())
                  .forEach(name -> words.told(event.id(), CLAIM, Optional.of(name), who));
              words.add(event.id(), PROSE, who.because());
              words.add(event.id(), PROSE, who.note());
            });
    event.about().forEach(one -> words.add(event.id(), PROSE, dossier.get(one).label()));
    words.claims(event);
    return hit("event", event, event.title(), List.of(), days(event), words);
  }

  Hit statement(Statement statement) {
    Gathering words = new Gathering(dossier);
    statement.said().forEach(rendition -> rendition(statement.id(), rendition, words));
    words.add(statement.id(), PROSE, statement.note());
    names.of(statement.speaker()).forEach(name -> words.add(statement.id(), PROSE, name));
    statement.about().stream()
        .flatMap(names::of)
        .forEach(name -> words.add(statement.id(), PROSE, name));
    statement
        .topics()
        .forEach(topic -> words.add(statement.id(), PROSE, dossier.get(topic).label()));
    Optional<Occasion> occasion = statement.occasion().map(dossier::get);
    occasion.ifPresent(
        at -> {
          words.told(statement.id(), PROSE, at.place(), ref -> names.of(dossier.get(ref)).stream());
          names.dates(at.when(), words);
        });
    List<Text> about =
        Stream.concat(names.labels(statement.speaker()), occasion.map(Occasion::label).stream())
            .toList();
    Text told = names.marked(statement, statement.gist());
    Passage gist =
        new Passage(
            statement.id(),
            CLAIM,
            (statement.isDisputed() ? marking().differing(statement, told) : told).wordings());
    return hit("statement", statement, gist, about, said(statement), words);
  }

  private Marking marking() {
    return new Marking(dossier.site());
  }

  private List<Edtf> days(Occasion occasion) {
    return new Differences(dossier).closest(occasion.when().given());
  }

  private void rendition(String anchor, Rendition rendition, Gathering words) {
    Spoken.words(rendition, dossier)
        .map(text -> rendition.doubt().isPresent() ? marking().doubted(text) : text)
        .forEach(text -> words.add(anchor, CLAIM, text));
    words.add(anchor, PROSE, rendition.doubt().map(Rendition.Doubt::because));
    words.add(anchor, PROSE, rendition.note());
    Spoken.verbs(rendition, dossier).forEach(words::around);
  }

  /** When it was said: as stated, or when the occasion took place, as sources tell. */
  List<Edtf> said(Statement statement) {
    return statement
        .when()
        .value()
        .map(List::of)
        .or(() -> statement.occasion().map(at -> days(dossier.get(at))))
        .orElse(List.of());
  }

  Hit source(Source source) {
    Gathering words = new Gathering(dossier);
    words.add("", PROSE, source.note());
    source.authors().forEach(one -> words.add("", PROSE, one));
    source.independentOf().forEach(one -> words.add("", PROSE, one.because()));
    source.side().ifPresent(side -> words.add("", PROSE, names.of(side)));
    List<Text> publisher =
        source.publisher().value().stream().map(name -> Names.printed(source, name)).toList();
    Text title = Names.printed(source, source.label());
    return hit(
        "source", source, title, publisher, source.published().value().stream().toList(), words);
  }

  Hit topic(Topic topic) {
    return hit("topic", topic, topic.name(), List.of(), List.of(), new Gathering(dossier));
  }

  /** An organization, by its members too. */
  Hit organization(Organization organization) {
    Gathering words = new Gathering(dossier);
    for (Member member : organization.members()) {
      words.add("part_members", PROSE, names.of(Actor.of(member.is().code())));
      words.add("part_members", PROSE, member.note());
    }
    List<Text> about =
        Stream.concat(
                organization.within().flatMap(dossier::find).map(Entry::label).stream(),
                organization.country().map(c -> names.of(Actor.of(c.code()))).stream())
            .toList();
    return hit("organization", organization, organization.label(), about, List.of(), words);
  }

  Hit change(Change change) {
    Gathering words = new Gathering(dossier);
    Stream.of(change.before(), change.after(), change.reason())
        .forEach(text -> words.add(change.id(), CLAIM, text));
    Text record = dossier.get(change.record()).label();
    Passage reason = new Passage(change.id(), PROSE, change.label().wordings());
    return hit("change", change, reason, List.of(record), List.of(change.on()), words);
  }

  private Hit hit(
      String kind, Entry entry, Text title, List<Text> about, List<Edtf> dates, Gathering words) {
    Passage named = new Passage("", NAME, names.marked(entry, title).wordings());
    return hit(kind, entry, named, about, dates, words);
  }

  private Hit hit(
      String kind,
      Entry entry,
      Passage title,
      List<Text> about,
      List<Edtf> dates,
      Gathering words) {
    words.identifiers(entry);
    dates.forEach(day -> names.of(day).forEach(said -> words.around(Text.of(said))));
    return words.hit(kind, Addresses.fromRoot(entry, dossier), title, about, dates);
  }
}
