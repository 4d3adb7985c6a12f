package communique.view;

import communique.model.Agreement;
import communique.model.Country;
import communique.model.CountryPair;
import communique.model.CountryRelations;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Paper;
import communique.model.Publication;
import communique.model.Selection;
import communique.model.Site;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.model.Withdrawn;
import communique.trace.Trace;
import java.util.List;
import java.util.Optional;

/**
 * Makes the view of every page of one publication in one language. Nothing is kept between two
 * views, so that they can be made in any order and at the same time.
 */
public record Views(Publication publication, Translation translation) {

  /** The same views; what they ask is put to the trace. */
  public Views heardBy(Trace trace) {
    return new Views(publication.heardBy(trace), translation);
  }

  /** The path of the feed of changes; there is one where the site's address is known. */
  public static final String FEED = "feed.xml";

  /**
   * What every page says about the site.
   *
   * @param bundle the way to the offline bundle from the site's root; empty if there is none
   */
  public SiteView site(String bundle, String assets) {
    Words words = words();
    Site site = publication.dossier().site();
    List<Link> pages =
        site.pages().stream()
            .map(page -> new Link(words.text(page.title()), page.path().written()))
            .toList();
    return new SiteView(
        words.called(site.title()),
        words.called(site.publisher()),
        new States(words, publication).notice(),
        words.text(site.about()),
        site.baseUrl().isPresent() ? translation.folder() + FEED : "",
        bundle,
        assets,
        pages);
  }

  /** What every printed sheet says. */
  public Imprint imprint() {
    Site site = publication.dossier().site();
    Paper paper = site.print().orElse(Paper.PLAIN);
    return new Imprint(
        Messages.key(paper.size().orElse(Paper.Size.A4).name()),
        paper.type().filter(type -> type == Paper.Type.LARGE).isPresent(),
        words().text(paper.handling()),
        site.base().map(base -> base + translation.folder()).orElse(""));
  }

  /** The page at that path on which all differences between sources are gathered. */
  public DifferencesView differences(String path) {
    return new DifferencesPage(context(path)).view();
  }

  /** The page at that path that tells every change of a published record. */
  public ChangesView changes(String path) {
    return new Changes(context(path)).page(publication.withdrawn());
  }

  /** The page at an address that a record had before. */
  public RedirectView redirect(String path, Site.Redirect redirect) {
    PageContext context = context(path);
    return new RedirectView(
        context.head(redirect.from(), List.of(), Optional.empty()), context.link(redirect.to()));
  }

  /**
   * The feed of changes at that path.
   *
   * @param base the address of the site, with a slash at its end
   */
  public FeedView feed(String path, String base) {
    return new Feed(context(path), base).view(path);
  }

  /** What is left of a record at the path of its page. */
  public WithdrawnView withdrawn(String path, Withdrawn withdrawn) {
    return new Changes(context(path)).view(withdrawn);
  }

  /** The sheet at that path. */
  public SummitView summit(String path, Summit summit) {
    return new SummitSheet(context(path), summit).view();
  }

  /** The sheet at that path. */
  public AgreementView agreement(String path, Agreement agreement) {
    return new AgreementSheet(context(path), agreement).view();
  }

  /** The sheet at that path. */
  public SpeakerView speaker(String path, Speaker speaker) {
    return new SpeakerSheet(context(path), speaker).view();
  }

  /** The page at that path. */
  public TopicPageView topic(String path, Topic topic) {
    return new TopicPage(context(path), topic).view();
  }

  /** The page at that path. */
  public SourceView source(String path, Source source) {
    return new SourcePage(context(path), source).view();
  }

  /** The list of summits at that path. */
  public TableView summits(String path) {
    return new SummitTable(context(path)).view();
  }

  /** The register of agreements at that path. */
  public TableView agreements(String path) {
    return new AgreementTable(context(path)).view();
  }

  /** The list of speakers at that path. */
  public TableView speakers(String path) {
    return new SpeakerTable(context(path)).view();
  }

  /** The list of topics at that path. */
  public TableView topics(String path) {
    return new TopicTable(context(path)).view();
  }

  /** The list of sources at that path. */
  public TableView sources(String path) {
    return new SourceTable(context(path)).view();
  }

  /** The list of pairs of countries at that path. */
  public TableView countries(String path) {
    return new CountryTable(context(path))
        .view(publication.dossier().relations().countries().dealings());
  }

  /** The page of two countries at that path. */
  public CountryPairView dealings(String path, CountryPair pair) {
    CountryRelations dealings = publication.dossier().between(pair.slug()).orElseThrow();
    return new CountryPairPage(context(path), dealings).view();
  }

  /** The home page at that path. */
  public HomeView home(String path) {
    return new Home(context(path)).view();
  }

  /** The timeline at that path. */
  public TimelineView timeline(String path) {
    return Timeline.of(context(path)).view();
  }

  /** The table of topics and speakers at that path. */
  public WhoSaidWhatView whoSaidWhat(String path) {
    return new WhoSaidWhat(context(path)).view();
  }

  /** The page on the method and the words, at that path. */
  public AboutView about(String path) {
    return new About(context(path)).view();
  }

  /** The page that a server gives where there is none, in all those languages. */
  public MissingView missing(List<Translation> translations) {
    return new Missing(publication, translations).view();
  }

  /** The book at that path of the chosen sheets. */
  public BookView book(String path, Selection selection) {
    return new Book(publication, translation, path, selection).view();
  }

  /** The page at that path on which words are looked up. */
  public SearchView search(String path) {
    PageContext context = context(path);
    return new SearchView(
        context.head(context.words().say("page.search"), List.of(), Optional.empty()));
  }

  /** The page at that path on which a copy of the site is verified. */
  public VerifyView verify(String path) {
    PageContext context = context(path);
    return new VerifyView(
        context.head(context.words().say("page.verify"), List.of(), Optional.empty()));
  }

  /** A date as the pages tell it. */
  public String date(Edtf date) {
    return words().date(date);
  }

  /** An entry as the pages' links to it say it. */
  public String label(Entry entry) {
    return words().label(entry).words();
  }

  /** A country as the pages name it. */
  public String country(Country country) {
    return words().country(country).words();
  }

  private Words words() {
    return new Words(translation, publication.dossier());
  }

  private PageContext context(String path) {
    return new PageContext(publication, translation, path);
  }
}
