package communique.view;

import communique.model.Agreement;
import communique.model.Archive;
import communique.model.Change;
import communique.model.Country;
import communique.model.CountryPair;
import communique.model.CountryProfile;
import communique.model.CountryRelations;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Form;
import communique.model.Occasion;
import communique.model.Organization;
import communique.model.Paper;
import communique.model.Publication;
import communique.model.Selection;
import communique.model.Site;
import communique.model.Source;
import communique.model.SourceUse;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.model.Who;
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

  /** The path of the same as JSON Feed. */
  public static final String JSON_FEED = "feed.json";

  /**
   * What every page says about the site.
   *
   * @param bundle the way to the offline bundle from the site's root; empty if there is none
   * @param data the way to the page of the data from the root of the language; empty if there is
   *     none
   * @param archive the way to the page of the versions before, likewise
   */
  public SiteView site(String bundle, String data, String archive, String assets) {
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
        licence(site, words),
        site.baseUrl().isPresent() ? translation.folder() + FEED : "",
        bundle,
        data,
        archive,
        assets,
        pages);
  }

  private static Link licence(Site site, Words words) {
    return site.licence()
        .map(
            terms ->
                new Link(words.called(terms.name()), terms.url().map(String::valueOf).orElse("")))
        .orElse(Link.plain(Phrase.NONE));
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

  /** The records in which sources differ, and the parts that their page is cut into. */
  public Part<Entry> differences() {
    return new DifferencesPage(context(translation.folder() + Addresses.DIFFERENCES)).parts();
  }

  /** The page at that path on which differences between sources are gathered, or part of them. */
  public DifferencesView differences(String path, Part<Entry> part) {
    return new DifferencesPage(context(path)).view(part);
  }

  /** The changes of published records, and the parts that their page is cut into. */
  public Part<Change> changes() {
    return new Changes(context(translation.folder() + Addresses.CHANGES)).parts();
  }

  /** The page at that path that tells changes of published records, or part of them. */
  public ChangesView changes(String path, Part<Change> part) {
    return new Changes(context(path)).page(part, publication.withdrawn());
  }

  /** The page at that path of the versions that were published before. */
  public ArchiveView archive(String path, Archive archive) {
    return new ArchivePage(context(path)).view(archive);
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

  /**
   * The feed of a topic at that path.
   *
   * @param base the address of the site, with a slash at its end
   */
  public FeedView feed(String path, String base, Topic topic) {
    return new Feed(context(path), base).view(path, topic);
  }

  /**
   * The feed of a country at that path.
   *
   * @param base the address of the site, with a slash at its end
   */
  public FeedView feed(String path, String base, Country country) {
    CountryProfile profile = publication.dossier().profile(country.code()).orElseThrow();
    return new Feed(context(path), base).view(path, profile);
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

  /** What stands for the sheet of a summit where it is shared. */
  public CardView card(String path, Summit summit) {
    return new Cards(context(path)).of(summit);
  }

  /** The same of an agreement. */
  public CardView card(String path, Agreement agreement) {
    return new Cards(context(path)).of(agreement);
  }

  /** The same of a person. */
  public CardView card(String path, Speaker speaker) {
    return new Cards(context(path)).of(speaker);
  }

  /** Where a speaker was present, and the parts that the list of it is cut into. */
  public Part<Occasion> attended(Speaker speaker) {
    String page = Addresses.page(speaker).orElseThrow();
    return new Meetings(context(translation.folder() + page), speaker).parts();
  }

  /** The page at that path of all that a speaker attended, or that part of it. */
  public AttendedView attended(String path, Speaker speaker, Part<Occasion> part) {
    return new Meetings(context(path), speaker).view(part);
  }

  /** What was said on a topic, and the parts that its page is cut into. */
  public Part<Statement> topic(Topic topic) {
    String page = Addresses.page(topic).orElseThrow();
    return new TopicPage(context(translation.folder() + page), topic).parts(page);
  }

  /** The page of a topic at that path, or that part of it. */
  public TopicPageView topic(String path, Topic topic, Part<Statement> part) {
    return new TopicPage(context(path), topic).view(part);
  }

  /** The records that claim something about a topic, and the parts that their list is cut into. */
  public Part<Entry> claims(Topic topic) {
    String page = Addresses.page(topic).orElseThrow();
    return new TopicPage(context(translation.folder() + page), topic).claiming();
  }

  /** The page of all claims about a topic at that path, or that part of it. */
  public TopicPageView claims(String path, Topic topic, Part<Entry> part) {
    return new TopicPage(context(path), topic).claimsView(part);
  }

  /** What rests on a source, and the parts that its page is cut into. */
  public Part<SourceUse> source(Source source) {
    String page = Addresses.page(source).orElseThrow();
    return new SourcePage(context(translation.folder() + page), source).parts(page);
  }

  /** The page of a source at that path, or that part of it. */
  public SourceView source(String path, Source source, Part<SourceUse> part) {
    return new SourcePage(context(path), source).view(part);
  }

  /** The list of summits, and the parts that it is cut into. */
  public Part<Summit> summits() {
    return new SummitTable(list("summits")).parts("summits/index.html");
  }

  /** The list of summits at that path, or that part of it. */
  public TableView summits(String path, Part<Summit> part) {
    return new SummitTable(context(path)).view(part);
  }

  /** The register of agreements, and the parts that it is cut into. */
  public Part<Agreement> agreements() {
    return new AgreementTable(list("agreements")).parts("agreements/index.html");
  }

  /** The register of agreements at that path, or that part of it. */
  public TableView agreements(String path, Part<Agreement> part) {
    return new AgreementTable(context(path)).view(part);
  }

  /** The list of speakers, and the parts that it is cut into. */
  public Part<Speaker> speakers() {
    return new SpeakerTable(list("speakers")).parts("speakers/index.html");
  }

  /** The list of speakers at that path, or that part of it. */
  public TableView speakers(String path, Part<Speaker> part) {
    return new SpeakerTable(context(path)).view(part);
  }

  /** The list of topics, and the parts that it is cut into. */
  public Part<Topic> topics() {
    return new TopicTable(list("topics")).parts("topics/index.html");
  }

  /** The list of topics at that path, or that part of it. */
  public TableView topics(String path, Part<Topic> part) {
    return new TopicTable(context(path)).view(part);
  }

  /** The list of sources, and the parts that it is cut into. */
  public Part<Source> sources() {
    return new SourceTable(list("sources")).parts("sources/index.html");
  }

  /** The list of sources at that path, or that part of it. */
  public TableView sources(String path, Part<Source> part) {
    return new SourceTable(context(path)).view(part);
  }

  /** The list of organizations, and the parts that it is cut into. */
  public Part<Organization> organizations() {
    return new OrganizationTable(list("organizations")).parts(Addresses.ORGANIZATIONS);
  }

  /** The list of organizations at that path, or that part of it. */
  public TableView organizations(String path, Part<Organization> part) {
    return new OrganizationTable(context(path)).view(part);
  }

  /** The page of an organization at that path. */
  public OrganizationView organization(String path, Organization organization) {
    return new OrganizationPage(context(path), organization).view();
  }

  /** The list of countries at that path. */
  public TableView countries(String path) {
    return new CountryTable(context(path))
        .view(publication.dossier().relations().countries().survey().countries());
  }

  /** The page of a country at that path. */
  public CountryView country(String path, Country country) {
    CountryProfile profile = publication.dossier().profile(country.code()).orElseThrow();
    return new CountryPage(context(path), profile).view();
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

  /** The timeline, and the parts that it is cut into. */
  public Part<Step> timeline() {
    return Timeline.of(context(translation.folder() + Addresses.TIMELINE)).parts();
  }

  /** The timeline at that path, or that part of it. */
  public TimelineView timeline(String path, Part<Step> part) {
    return Timeline.of(context(path)).view(part);
  }

  /** Those who said anything, and the parts that their table is cut into. */
  public Part<Who> whoSaidWhat() {
    return new WhoSaidWhat(context(translation.folder() + Addresses.WHO_SAID_WHAT)).parts();
  }

  /** The table of topics and speakers at that path, or that part of it. */
  public WhoSaidWhatView whoSaidWhat(String path, Part<Who> part) {
    return new WhoSaidWhat(context(path)).view(part);
  }

  /** The page on the method and the words, at that path. */
  public AboutView about(String path) {
    return new About(context(path)).view();
  }

  /** The page at that path of what there is as data. */
  public DataView data(String path, List<Offered> files) {
    return new DataPage(context(path)).view(files);
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

  /** Dates of which one is right, as a page tells them. */
  public String either(List<Edtf> dates) {
    Words words = words();
    return words.either(dates.stream().map(words::date).map(Phrase::of).toList()).words();
  }

  /** An entry as the pages' links to it say it. */
  public String label(Entry entry) {
    return words().label(entry).words();
  }

  /** What the sheet of an entry says first, in plain words; empty if it says nothing first. */
  public String lead(Entry entry) {
    PageContext context = context(translation.folder() + Addresses.SEARCH);
    return Leads.of(context, entry);
  }

  /** A country as the pages name it. */
  public String country(Country country) {
    return words().country(country).words();
  }

  /** A word of the model, such as a status, as the pages name it. */
  public String word(Enum<?> word) {
    return words().name(word);
  }

  /** A kind of document as the pages name it. */
  public String form(Form form) {
    return words().form(form).words();
  }

  private Words words() {
    return new Words(translation, publication.dossier());
  }

  private PageContext list(String folder) {
    return context(translation.folder() + folder + "/index.html");
  }

  private PageContext context(String path) {
    return new PageContext(publication, translation, path);
  }
}
