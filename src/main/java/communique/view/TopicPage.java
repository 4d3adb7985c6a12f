package communique.view;

import communique.model.Agreement;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Statement;
import communique.model.Topic;
import communique.model.Voice;
import communique.shape.Ref;
import communique.view.TopicPageView.ByRecord;
import communique.view.TopicPageView.BySpeaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of a topic. */
record TopicPage(PageContext context, Topic topic) {

  /** What was said on it, and the parts by the letters of those who said it. */
  Part<Statement> parts(String path) {
    Words words = context.words();
    return Cutting.<Statement>byLetter(
            words, said -> new Bylines(context).words(said.speaker()).words(), Statement::id)
        .holding(STATEMENTS)
        .cut(path, dossier().referring(Statement.class, topic));
  }

  /** A record with its claims is as long as some lines of a list. */
  private static final int RECORDS = 20;

  /** A statement with its wordings is as long as some lines of a list. */
  private static final int STATEMENTS = 60;

  /** The records that claim something about it, and the parts by their names. */
  Part<Entry> claiming() {
    Words words = context.words();
    return Cutting.<Entry>byLetter(words, entry -> words.label(entry).words(), Entry::id)
        .holding(RECORDS)
        .cut(
            claimsPage(),
            dossier().referring(Entry.class, topic).stream()
                .filter(entry -> claims(entry).findAny().isPresent())
                .toList());
  }

  private String claimsPage() {
    return Addresses.claims(topic.id());
  }

  /** The page of all claims about it, or a part of them, where they are too many for its own. */
  TopicPageView claimsView(Part<Entry> part) {
    Words words = context.words();
    List<ByRecord> claims = byRecord(part);
    PartHead<Entry> head =
        new PartHead<>(
            context,
            new Link(
                words.phrase("part.title", words.label(topic), words.say("section.claims")),
                context.addresses().to(claimsPage())),
            part);
    return new TopicPageView(
        head.head(List.of(context.crumb(Topic.class), context.link(topic)), Optional.empty()),
        "",
        List.of(),
        claims,
        List.of(),
        Excerpt.NONE,
        context.apparatus().sources(),
        head.view());
  }

  /** Only the page of the whole topic has claims and agreements. */
  TopicPageView view(Part<Statement> part) {
    boolean whole = part.names().isEmpty();
    List<Statement> shown = part.items().subList(0, part.shown());
    List<BySpeaker> speakers =
        speakers(part.parts().isEmpty() ? new Statements(context).newestFirst(shown) : shown);
    Part<Entry> claiming = whole ? claiming() : Part.whole(part.path(), List.of());
    List<ByRecord> claims = byRecord(claiming);
    PartHead<Statement> head = new PartHead<>(context, context.link(topic), part);
    return new TopicPageView(
        head.head(List.of(context.crumb(Topic.class)), Optional.of(topic)),
        whole ? summary() : "",
        speakers,
        claims,
        more(claiming),
        new AgreementTable(context)
            .excerpt(whole ? agreements() : List.of(), "topic=" + topic.id()),
        context.apparatus().sources(),
        head.view());
  }

  /** Whether so much was said on a topic that its page is cut into parts. */
  static boolean isCut(Topic topic, Dossier dossier) {
    return dossier.referring(Statement.class, topic).size() > STATEMENTS;
  }

  private List<Link> more(Part<Entry> claiming) {
    int left = claiming.items().size() - claiming.shown();
    return left == 0 ? List.of() : List.of(context.link("table.more", claiming.path(), left));
  }

  private List<ByRecord> byRecord(Part<Entry> part) {
    return part.items().stream().limit(part.shown()).map(this::byRecord).toList();
  }

  /** How many statements and agreements there are; nothing is said of none. */
  private String summary() {
    List<Statement> all = dossier().referring(Statement.class, topic);
    int said = all.size();
    long speakers = all.stream().flatMap(s -> s.speaker().all().stream()).distinct().count();
    int agreements = agreements().size();
    Words words = context.words();
    return Stream.of(
            said == 0 ? "" : words.say("topic.statements", said, speakers),
            agreements == 0 ? "" : words.say("count.agreements", agreements))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(words.say("list.or")));
  }

  private Dossier dossier() {
    return context.dossier();
  }

  /** Where the page tells what was said by the one who has that record, alone. */
  static String anchor(String record) {
    return "said_" + record;
  }

  private List<BySpeaker> speakers(List<Statement> statements) {
    Map<Voice, List<Statement>> said =
        statements.stream()
            .collect(
                Collectors.groupingBy(Statement::speaker, LinkedHashMap::new, Collectors.toList()));
    return said.entrySet().stream()
        .map(entry -> bySpeaker(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Ids are those of one record each, so that a statement's names what several said. */
  private BySpeaker bySpeaker(Voice speaker, List<Statement> said) {
    Statements statements = new Statements(context);
    return new BySpeaker(
        anchor(speaker.alone().map(Ref::id).orElse(said.get(0).id())),
        new Bylines(context).of(speaker),
        said.stream().map(statements::view).toList());
  }

  private ByRecord byRecord(Entry entry) {
    return new ByRecord(
        context.link(entry), claims(entry).map(claim -> context.claim(entry, claim)).toList());
  }

  private Stream<Claim> claims(Entry entry) {
    return entry.claims().stream().filter(claim -> isAbout(claim.topics()));
  }

  /** The agreements about it, not those of which only a claim is. */
  List<Agreement> agreements() {
    return dossier().referring(Agreement.class, topic).stream()
        .filter(agreement -> isAbout(agreement.topics()))
        .toList();
  }

  private boolean isAbout(List<Ref<Topic>> topics) {
    return topics.stream().anyMatch(ref -> ref.id().equals(topic.id()));
  }
}
