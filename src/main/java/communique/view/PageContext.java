package communique.view;

import communique.model.Citation;
import communique.model.Claim;
import communique.model.Country;
import communique.model.CountryPair;
import communique.model.Differ;
import communique.model.Differences;
import communique.model.Disputed;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Part;
import communique.model.Publication;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Version;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one page is written with: the words of its language, its addresses, the sources that it has
 * marked so far. Their list is complete only once all else is written, so order matters.
 */
final class PageContext {

  private final Publication publication;
  private final Words words;
  private final Addresses addresses;
  private final Apparatus apparatus;
  private final Predicate<Statement> here;

  /**
   * The context of one page.
   *
   * @param page the page's path from the site's root
   */
  PageContext(Publication publication, Translation translation, String page) {
    this(
        publication,
        new Words(translation, publication.dossier()),
        new Addresses(page, translation.folder()));
  }

  PageContext(Publication publication, Words words, Addresses addresses) {
    this(
        publication,
        words,
        addresses,
        new Apparatus(publication.dossier(), words, addresses),
        said -> true);
  }

  private PageContext(
      Publication publication,
      Words words,
      Addresses addresses,
      Apparatus apparatus,
      Predicate<Statement> here) {
    this.publication = publication;
    this.words = words;
    this.addresses = addresses;
    this.apparatus = apparatus;
    this.here = here;
  }

  /** The context of one page of the book that is written at this one, and has those statements. */
  PageContext page(Predicate<Statement> told) {
    return new PageContext(publication, words, addresses, apparatus.page(), told);
  }

  /** The same page where what is cited does not come to the list of its sources. */
  PageContext unlisted() {
    return new PageContext(publication, words, addresses);
  }

  /** Those statements that this page tells; of a book each is told on one page. */
  List<Statement> here(List<Statement> statements) {
    return statements.stream().filter(here).toList();
  }

  /** Those that another page of the book tells. */
  List<Statement> elsewhere(List<Statement> statements) {
    return statements.stream().filter(here.negate()).toList();
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
  Link link(String label, String path, Object... arguments) {
    return new Link(Phrase.of(words.say(label, arguments)), addresses.to(path));
  }

  /** An entry's label, leading to where it can be read. */
  Link link(Entry entry) {
    return new Link(marked(entry, words.label(entry)), addresses.to(entry, dossier()));
  }

  /**
   * What is told of an entry; marked, if it is a draft or under embargo, and what was said, if its
   * wording is in doubt.
   */
  Phrase marked(Entry entry, Phrase said) {
    Phrase told =
        entry instanceof Statement statement ? Doubted.marked(statement, said, words) : said;
    return published(entry, told);
  }

  /** The same where the doubts stand beside it: marked only as a draft or under embargo. */
  Phrase published(Entry entry, Phrase said) {
    return new States(words, publication()).marked(entry.editorial(), said);
  }

  /** The label of the entry at a link's end. */
  Link link(Ref<? extends Entry> ref) {
    return link(dossier().get(ref));
  }

  /** A question with the answers that the sources give; nothing if nobody looked. */
  <T> List<Fact> fact(String label, Reported<T> reported, Function<T, Link> show) {
    return reported.notConsidered()
        ? List.of()
        : List.of(fact(label, verdict(reported), answers(reported, show)));
  }

  /** What their record does not say is not said: values are only compared. None if they agree. */
  Verdict verdict(Reported<?> reported) {
    if (!Differences.isDisputed(reported)) {
      return Verdict.NONE;
    }
    Optional<Differ> found = doubts().gravity(reported);
    Verdict verdict = words.verdict(found);
    String exclusive = reported.isOfOneSource() ? "differ.exclusive-one" : "differ.exclusive";
    return found
        .map(differ -> differ == Differ.OPEN ? verdict.in(words.say(exclusive)) : verdict)
        .orElseGet(() -> verdict.in(words.say("differ.readings")));
  }

  /** The same, but only if the sources answer it differently. */
  <T> List<Fact> disputed(String label, Reported<T> reported, Function<T, Link> show) {
    return Differences.isDisputed(reported) ? fact(label, reported, show) : List.of();
  }

  /** A question about things that stand beside one another. */
  Fact list(String label, List<Answer> answers) {
    return fact(label, Verdict.NONE, answers);
  }

  /** The same about so many things that they are folded under what is true of most of them. */
  Fact many(String label, Phrase count, Shared shared, List<Answer> answers) {
    return new Fact(
        anchor(label),
        Verdict.NONE,
        words.say(label),
        answers,
        List.of(answer(count, Optional.empty(), shared.most())));
  }

  /** The same about things of which it is a question whether they agree. */
  Fact list(String label, Reported<?> question, List<Answer> answers) {
    return fact(label, verdict(question), answers);
  }

  /** A question with one answer at most; nothing if there is none. */
  List<Fact> single(String label, Optional<Answer> answer) {
    return answer.stream().map(List::of).map(one -> list(label, one)).toList();
  }

  private Fact fact(String label, Verdict verdict, List<Answer> answers) {
    return new Fact(anchor(label), verdict, words.say(label), answers);
  }

  /** On what the sources differ. */
  Differences doubts() {
    return new Differences(dossier());
  }

  /**
   * The value that sources give, or each of them where they differ: then none is told alone. Each
   * is marked if it is our inference; nothing if no source gives one.
   */
  <T> Phrase told(Reported<T> reported, Function<T, Phrase> show) {
    return words.either(
        told(reported).stream()
            .map(value -> words.told(show.apply(value), reported.isInferred(value)))
            .toList());
  }

  /** The values that are told in one line. */
  <T> List<T> told(Reported<T> reported) {
    return doubts().closest(reported.values());
  }

  /** Answers in one line, each marked if it is our inference. */
  Phrase inShort(List<Answer> answers) {
    return Phrase.join(
        " / ",
        answers.stream()
            .map(one -> words.told(one.value().words(), !one.because().isEmpty()))
            .toList());
  }

  static String anchor(String label) {
    return label.replace('.', '_');
  }

  /** What the sources answer; none if they do not state it. */
  <T> List<Answer> answers(Reported<T> reported, Function<T, Link> show) {
    return reported.readings().stream().map(reading -> answer(reading, show)).toList();
  }

  /** One of them: what was found, else what the words of the source are shown as. */
  <T> Answer answer(Reading<T> reading, Function<T, Link> show) {
    Link value =
        reading.is().value().map(show).orElseGet(() -> Link.plain(words.say("not-stated")));
    Link shown = reading.as().map(as -> new Link(inWords(reading, as), value.href())).orElse(value);
    Answer answer = answer(shown, reading.because(), reading.note(), reading.cite());
    return words
        .inferredDay(reading)
        .map(marked -> new Link(marked, value.href()))
        .map(marked -> answer.marked(marked, words.phrase("how.because", answer.because())))
        .orElse(answer);
  }

  /** Words stand in the place of a value, but beside a date that they do not tell. */
  private Phrase inWords(Reading<?> reading, Text as) {
    return reading.happened().map(day -> words.date(day, as)).orElseGet(() -> words.text(as));
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
        addresses.to(holder, claim, dossier()),
        words.text(text),
        words.text(claim.because()),
        words.text(claim.note()),
        apparatus.evidence(claim.cite()),
        sides(claim.readings()),
        words.verdict(claim.differ()));
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

  /** The claims and parts of an entry on which sources differ, the gravest first. */
  List<ClaimView> differences(Entry entry) {
    List<Disputed> all = new ArrayList<>(Differences.claims(entry));
    all.addAll(Differences.parts(entry));
    return Differences.gravestFirst(all).map(one -> difference(entry, one)).toList();
  }

  private ClaimView difference(Entry entry, Disputed one) {
    return one instanceof Claim claim ? claim(entry, claim) : part(entry, (Part) one);
  }

  /** The claims of an entry on which they do not, of a kind. */
  List<ClaimView> agreed(Entry entry, Predicate<Claim> kind) {
    return entry.claims().stream()
        .filter(claim -> claim.readings().isEmpty())
        .filter(kind)
        .map(claim -> claim(entry, claim))
        .toList();
  }

  private ClaimView part(Entry holder, Part part) {
    return new ClaimView(
        Addresses.anchor(holder, part),
        addresses.to(holder, part, dossier()),
        words.text(part.name()),
        Phrase.NONE,
        Phrase.NONE,
        apparatus.evidence(List.of()),
        sides(part.readings()),
        words.verdict(part.differ()));
  }

  /** The questions that the sources leave open. */
  List<String> missing(List<Fact> facts) {
    return facts.stream().filter(fact -> fact.answers().isEmpty()).map(words::missing).toList();
  }

  /** The page of a country, under its name. */
  Link link(Country country) {
    return new Link(words.country(country), addresses.to(Addresses.page(country)));
  }

  /** The page of two countries, under their names. */
  Link link(CountryPair pair) {
    return new Link(words.pair(pair), addresses.to(Addresses.page(pair)));
  }

  /** The page that lists a kind. */
  Link crumb(Class<? extends Entry> kind) {
    String folder = Addresses.folder(kind);
    return link("kind." + folder, folder + "/index.html");
  }
}
