package communique.view;

import communique.model.Differ;
import communique.model.Entry;
import communique.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All points of one record on which its sources differ, in one table, the gravest first. */
record DifferenceTable(PageContext context, Entry entry) {

  /** A statement stands whole where its row leads to. */
  private static final Beginning POINT = new Beginning(56);

  private static final Beginning BRIEF = new Beginning(28);

  /** The order in which a reader has to know them. */
  static final Comparator<DifferenceView> GRAVEST_FIRST =
      Comparator.comparing(DifferenceTable::gravity).reversed();

  /**
   * The table on the record's own sheet.
   *
   * @param questions the questions that the sources answer differently
   */
  List<DifferenceView> view(List<Fact> questions) {
    return view(questions, fact -> "", claim -> "", said -> "#position_" + said.id());
  }

  /**
   * The points that are open, each in a few words.
   *
   * @param disputed the questions that the sources answer differently
   */
  List<Phrase> open(Function<PageContext, List<Fact>> disputed) {
    String open = Messages.key(Differ.OPEN.name());
    return view(disputed.apply(context)).stream()
        .filter(one -> one.verdict().gravity().equals(open))
        .map(DifferenceView::brief)
        .toList();
  }

  /** The same on another page, each point leading to where it is told. */
  List<DifferenceView> elsewhere(List<Fact> questions) {
    Link sheet = context.link(entry);
    return view(
        questions,
        fact -> DifferencesView.Differing.place(sheet, fact),
        ClaimView::href,
        said -> context.addresses().to(said, context.dossier()));
  }

  private List<DifferenceView> view(
      List<Fact> questions,
      Function<Fact, String> question,
      Function<ClaimView, String> claim,
      Function<Statement, String> statement) {
    List<DifferenceView> all = new ArrayList<>();
    questions.stream()
        .filter(fact -> !fact.verdict().gravity().isEmpty())
        .forEach(fact -> all.add(question(fact, question.apply(fact))));
    context.differences(entry).forEach(one -> all.add(claim(one, claim.apply(one))));
    context
        .doubts()
        .statements(entry)
        .forEach(said -> all.add(statement(said, statement.apply(said))));
    return all.stream().sorted(GRAVEST_FIRST).toList();
  }

  /** Of what nobody says what it comes to, it is open. */
  private static Differ gravity(DifferenceView one) {
    return Stream.of(Differ.values())
        .filter(differ -> Messages.key(differ.name()).equals(one.verdict().gravity()))
        .findFirst()
        .orElse(Differ.OPEN);
  }

  private DifferenceView question(Fact fact, String href) {
    return new DifferenceView(
        "",
        new Link(Phrase.of(fact.label()), href),
        Phrase.of(fact.label()),
        false,
        fact.answers(),
        fact.verdict(),
        limited(fact.answers(), Phrase.NONE));
  }

  /** A source that differs from none but itself is told as one. */
  private Phrase limited(List<Answer> sides, Phrase note) {
    long sources =
        sides.stream()
            .map(Answer::evidence)
            .flatMap(one -> Stream.concat(one.marks().stream(), one.others().stream()))
            .map(Evidence.Mark::id)
            .distinct()
            .count();
    return sources == 1
        ? Phrase.join(" ", List.of(Phrase.of(context.words().say("differ.one-source")), note))
        : note;
  }

  private DifferenceView claim(ClaimView claim, String href) {
    return new DifferenceView(
        claim.id(),
        new Link(claim.text(), href),
        claim.text(),
        false,
        claim.sides(),
        claim.verdict(),
        limited(claim.sides(), claim.note()));
  }

  private DifferenceView statement(Statement said, String href) {
    StatementView view = new Statements(context).view(said);
    Phrase text = context.words().text(said.gist());
    Phrase gist = context.published(said, text);
    return new DifferenceView(
        "",
        new Link(POINT.of(new Bylines(context).saidPlainly(said)), href),
        context.published(said, BRIEF.of(text)),
        true,
        view.reports().stream().map(report -> wording(report, gist)).toList(),
        view.verdict(),
        Phrase.NONE);
  }

  /**
   * What a source gives: its quotations in full, since a part of one would look like a cut; of what
   * it only tells the verb, and what that says, else the gist. A wording in doubt is marked.
   */
  private Answer wording(ReportView report, Phrase gist) {
    Map<Phrase, List<Phrase>> told = new LinkedHashMap<>();
    List<Phrase> quoted = new ArrayList<>();
    for (RenditionView one : report.renditions()) {
      if (one.words().isEmpty()) {
        told.computeIfAbsent(
                marked(one, one.gloss().isEmpty() ? gist : one.gloss()), key -> new ArrayList<>())
            .add(one.verb());
      } else {
        quoted.add(marked(one, quotation(one)));
      }
    }
    Words words = context.words();
    Stream<Phrase> all =
        Stream.concat(
            told.entrySet().stream()
                .map(one -> words.phrase("said.brief", words.list(one.getValue()), one.getKey())),
            quoted.stream());
    return new Answer(
        Link.plain(Phrase.join(words.say("sentence.between"), all.toList())),
        Phrase.NONE,
        Phrase.NONE,
        report.evidence());
  }

  private static Phrase quotation(RenditionView one) {
    String quoted = one.words().stream().map(Span::words).collect(Collectors.joining());
    return Phrase.join("", List.of(Phrase.of("“"), Phrase.of(quoted, one.lang()), Phrase.of("”")));
  }

  private Phrase marked(RenditionView one, Phrase told) {
    return one.doubted() ? context.words().phrase("doubt.of-all", told, 1) : told;
  }
}
