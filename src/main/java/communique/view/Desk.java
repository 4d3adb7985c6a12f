package communique.view;

import communique.model.Citation;
import communique.model.Claim;
import communique.model.CountryPair;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Part;
import communique.model.Publication;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Text;
import communique.model.Version;
import communique.shape.Ref;
import communique.view.TableView.Filter;
import communique.view.TableView.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that one page is written with. Numbers its sources as they come up, so order matters.
 */
final class Desk {

  private final Publication publication;
  private final Words words;
  private final Addresses addresses;
  private final Apparatus apparatus;

  /**
   * A desk for one page.
   *
   * @param page the page's path from the site's root
   */
  Desk(Publication publication, Translation translation, String page) {
    this(
        publication,
        new Words(translation, publication.dossier()),
        new Addresses(page, translation.folder()));
  }

  Desk(Publication publication, Words words, Addresses addresses) {
    this(publication, words, addresses, new Apparatus(publication.dossier(), words, addresses));
  }

  private Desk(Publication publication, Words words, Addresses addresses, Apparatus apparatus) {
    this.publication = publication;
    this.words = words;
    this.addresses = addresses;
    this.apparatus = apparatus;
  }

  /** A desk for one page of the book that is written at this one. */
  Desk page() {
    return new Desk(publication, words, addresses, apparatus.page());
  }

  /** A desk for what the page only counts or points to: its sources are not those of the page. */
  Desk aside() {
    return new Desk(publication, words, addresses);
  }

  Publication publication() {
    return publication;
  }

  Dossier dossier() {
    return publication.dossier();
  }

  Words words() {
    return words;
  }

  Addresses addresses() {
    return addresses;
  }

  Apparatus apparatus() {
    return apparatus;
  }

  /** The head of a page that stands below the pages of these crumbs. */
  Head head(String title, List<Link> crumbs, Optional<Entry> shows) {
    return head(Phrase.of(title), crumbs, shows);
  }

  /** The head of a page whose title is not ours alone. */
  Head head(Phrase title, List<Link> crumbs, Optional<Entry> shows) {
    return new Heads(this).head(title, crumbs, shows);
  }

  /** A page of the site under words of the interface. */
  Link link(String label, String path) {
    return new Link(Phrase.of(words.say(label)), addresses.to(path));
  }

  /** An entry's label, leading to where it can be read. */
  Link link(Entry entry) {
    return new Link(words.label(entry), addresses.to(entry, dossier()));
  }

  /** The label of the entry at a link's end. */
  Link link(Ref<? extends Entry> ref) {
    return link(dossier().get(ref));
  }

  /** A question with the answers that the sources give; nothing if nobody looked. */
  <T> List<Fact> fact(String label, Reported<T> reported, Function<T, Link> show) {
    return reported.notConsidered() ? List.of() : List.of(question(label, answers(reported, show)));
  }

  /** A question with the answers that the sources give. */
  Fact question(String label, List<Answer> answers) {
    return new Fact(anchor(label), true, words.say(label), answers);
  }

  /** A question about things that stand beside one another. */
  Fact list(String label, List<Answer> answers) {
    return new Fact(anchor(label), false, words.say(label), answers);
  }

  private static String anchor(String label) {
    return label.replace('.', '_');
  }

  /** What the sources answer; none if they do not state it. */
  <T> List<Answer> answers(Reported<T> reported, Function<T, Link> show) {
    return reported.readings().stream().map(reading -> answer(reading, show)).toList();
  }

  private <T> Answer answer(Reading<T> reading, Function<T, Link> show) {
    Link value =
        reading.is().value().map(show).orElseGet(() -> Link.plain(words.say("not-stated")));
    Link shown = reading.as().map(as -> new Link(words.text(as), value.href())).orElse(value);
    return answer(shown, reading.because(), reading.note(), reading.cite());
  }

  /** One answer with its evidence. */
  Answer answer(Link value, Optional<Text> because, Optional<Text> note, List<Citation> cite) {
    return new Answer(value, words.text(because), words.text(note), apparatus.evidence(cite));
  }

  /** One answer with its evidence and no more. */
  Answer answer(Phrase value, Optional<Text> note, List<Citation> cite) {
    return answer(Link.plain(value), Optional.empty(), note, cite);
  }

  /** A claim of an entry. */
  ClaimView claim(Entry holder, Claim claim) {
    Text text = claim.text().or(claim::about).orElse(Text.of(""));
    return new ClaimView(
        Addresses.anchor(holder, claim),
        addresses.to(holder, claim),
        words.text(text),
        words.text(claim.because()),
        words.text(claim.note()),
        apparatus.evidence(claim.cite()),
        sides(claim.readings()),
        claim.differ().map(words::name).orElse(""));
  }

  /** What each side says. */
  List<Answer> sides(List<Version> readings) {
    return readings.stream()
        .map(
            side ->
                answer(
                    Link.plain(words.text(side.text())), side.because(), side.note(), side.cite()))
        .toList();
  }

  /** The claims and parts of an entry on which sources differ. */
  List<ClaimView> differences(Entry entry) {
    Stream<ClaimView> claims = entry.claims().stream().map(claim -> claim(entry, claim));
    Stream<ClaimView> parts = entry.parts().stream().flatMap(part -> part(entry, part));
    return Stream.concat(claims, parts).filter(claim -> !claim.sides().isEmpty()).toList();
  }

  /** The claims of an entry on which they do not. */
  List<ClaimView> agreed(Entry entry) {
    return entry.claims().stream()
        .filter(claim -> claim.readings().isEmpty())
        .map(claim -> claim(entry, claim))
        .toList();
  }

  /** A part of an occasion about which the sources say something. */
  private Stream<ClaimView> part(Entry holder, Part part) {
    Evidence none = apparatus.evidence(List.of());
    return part.readings().isEmpty()
        ? Stream.of()
        : Stream.of(
            new ClaimView(
                Addresses.anchor(holder, part),
                addresses.to(holder, part),
                words.text(part.name()),
                Phrase.NONE,
                Phrase.NONE,
                none,
                sides(part.readings()),
                part.differ().map(words::name).orElse("")));
  }

  /** The questions that the sources leave open. */
  List<String> missing(List<Fact> facts) {
    return facts.stream().filter(fact -> fact.answers().isEmpty()).map(Fact::label).toList();
  }

  /** The page of two countries, under their names. */
  Link link(CountryPair pair) {
    return new Link(words.pair(pair), addresses.to(Addresses.page(pair)));
  }

  /** A table of the records of a kind. */
  TableView table(
      Class<? extends Entry> kind, List<Row> rows, List<Filter> filters, List<String> columns) {
    return table(Addresses.folder(kind), rows, filters, columns);
  }

  /**
   * A table.
   *
   * @param folder where the pages lie that it leads to
   * @param columns the keys of the headings
   */
  TableView table(String folder, List<Row> rows, List<Filter> filters, List<String> columns) {
    return new TableView(
        head(words.say("kind." + folder), List.of(), Optional.empty()),
        words.say("lead." + folder),
        filters,
        columns.stream().map(words::say).toList(),
        rows);
  }

  /** The page that lists a kind. */
  Link crumb(Class<? extends Entry> kind) {
    String folder = Addresses.folder(kind);
    return link("kind." + folder, folder + "/index.html");
  }
}
