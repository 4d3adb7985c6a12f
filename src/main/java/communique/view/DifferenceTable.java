package communique.view;

import communique.model.Differ;
import communique.model.Entry;
import communique.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All points of one record on which its sources differ, in one table, the gravest first. */
record DifferenceTable(PageContext context, Entry entry) {

  /** A statement and its words stand whole where its row leads to. */
  private static final Beginning POINT = new Beginning(56);

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
        false,
        claim.sides(),
        claim.verdict(),
        limited(claim.sides(), claim.note()));
  }

  private DifferenceView statement(Statement said, String href) {
    StatementView view = new Statements(context).view(said);
    return new DifferenceView(
        "",
        new Link(POINT.of(new Bylines(context).said(said)), href),
        true,
        view.reports().stream().map(report -> wording(report, view.gist())).toList(),
        view.verdict(),
        Phrase.NONE);
  }

  /** The words in which a source differs; where none are quoted, what it says, else the gist. */
  private Answer wording(ReportView report, Phrase gist) {
    List<RenditionView> all = report.renditions();
    Phrase words =
        Stream.of(
                context.words().list(all.stream().flatMap(DifferenceTable::differing).toList()),
                Phrase.join(" ", all.stream().map(RenditionView::gloss).toList()),
                context.words().list(all.stream().flatMap(DifferenceTable::quoted).toList()),
                gist)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(Phrase.NONE);
    return new Answer(Link.plain(words), Phrase.NONE, Phrase.NONE, report.evidence());
  }

  private static Stream<Phrase> differing(RenditionView rendition) {
    return printed(
        rendition,
        rendition.words().stream()
            .filter(Span::differs)
            .map(span -> span.words().strip())
            .collect(Collectors.joining(" … ")));
  }

  private static Stream<Phrase> quoted(RenditionView rendition) {
    String words = rendition.words().stream().map(Span::words).collect(Collectors.joining());
    return printed(rendition, POINT.of(Phrase.of(words)).words());
  }

  private static Stream<Phrase> printed(RenditionView rendition, String words) {
    return words.isEmpty()
        ? Stream.of()
        : Stream.of(
            Phrase.join(
                "", List.of(Phrase.of("“"), Phrase.of(words, rendition.lang()), Phrase.of("”"))));
  }
}
