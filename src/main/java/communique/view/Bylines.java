package communique.view;

import communique.model.Country;
import communique.model.Dossier;
import communique.model.Organization;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Voice;
import communique.model.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names those who speak, take part and sign, as a page shows them. */
record Bylines(PageContext context) {

  /** Those who speak together. */
  Byline of(Voice voice) {
    List<Byline.Name> names = new ArrayList<>();
    List<Phrase> words = new ArrayList<>();
    int last = voice.all().size() - 1;
    for (int i = 0; i <= last; i++) {
      Link link = link(voice.all().get(i));
      String then = i == last ? "" : then(i == last - 1);
      names.add(new Byline.Name(link, then));
      words.add(link.words());
      words.add(Phrase.of(then));
    }
    String href =
        names.stream()
            .map(name -> name.who().href())
            .filter(way -> !way.isEmpty())
            .findFirst()
            .orElse("");
    return new Byline(Phrase.join("", words), names, href);
  }

  /** The same without links. */
  Phrase words(Voice voice) {
    return of(voice).words();
  }

  /** Who said what, in one line. */
  Phrase said(Statement statement) {
    Words words = context.words();
    return words.phrase(
        "said.brief",
        words(statement.speaker()),
        context.marked(statement, words.text(statement.gist())));
  }

  /** The same where each doubt is marked at the wording that it is about. */
  Phrase saidPlainly(Statement statement) {
    Words words = context.words();
    return words.phrase(
        "said.brief",
        words(statement.speaker()),
        context.published(statement, words.text(statement.gist())));
  }

  private String then(boolean beforeTheLast) {
    return context.words().say(beforeTheLast ? "voice.last" : "voice.between");
  }

  /** One of them, leading to its page; a country has one if there is anything to tell of it. */
  Link link(Who who) {
    return record(who)
        .map(context::link)
        .or(() -> who.country().map(this::link))
        .orElseGet(() -> Link.plain(inWords(who)));
  }

  /** A country, leading to its page if there is anything to tell of it. */
  Link link(Country country) {
    return dossier().profile(country.code()).isPresent()
        ? context.link(country)
        : Link.plain(context.words().country(country));
  }

  /** {@code a delegation (12, Vastria)}: words, how many, for whom. */
  private Phrase inWords(Who who) {
    Words words = context.words();
    Phrase called = words.text(who.words());
    Stream<Phrase> count = who.count().stream().map(n -> words.phrase("voice.count", n));
    Stream<Phrase> side = who.side().stream().map(words::actor);
    List<Phrase> beside = Stream.concat(count, side).toList();
    return beside.isEmpty()
        ? called
        : words.phrase("voice.beside", called, Phrase.join(words.say("mark.comma"), beside));
  }

  /** The name in its own script, where the record has it. */
  List<NativeName> natives(Who who) {
    Optional<Text> named =
        person(who)
            .flatMap(Speaker::nativeName)
            .or(
                () ->
                    record(who)
                        .filter(Organization.class::isInstance)
                        .map(Organization.class::cast)
                        .flatMap(Organization::nativeName));
    return context.words().natives(named);
  }

  /** The person, if it is one with a sheet. */
  Optional<Speaker> person(Who who) {
    return dossier().relations().person(who);
  }

  private Optional<Speaking> record(Who who) {
    return who.record().map(dossier()::get);
  }

  private Dossier dossier() {
    return context.dossier();
  }
}
