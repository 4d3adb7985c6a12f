package communique.view;

import communique.model.Differ;
import communique.model.Entry;
import communique.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All points of one record on which its sources differ, in one table, the gravest first. */
record DifferenceTable(PageContext context, Entry entry) {

  /** A statement stands whole where its row leads to. */
  private static final Beginning POINT = new Beginning(56);

  /**
   * The table.
   *
   * @param questions the questions that the sources answer differently
   */
  List<DifferenceView> view(List<Fact> questions) {
    List<DifferenceView> all = new ArrayList<>();
    questions.stream()
        .filter(fact -> !fact.verdict().gravity().isEmpty())
        .forEach(fact -> all.add(question(fact)));
    context.differences(entry).forEach(claim -> all.add(claim(claim)));
    all.addAll(statements(context.doubts().statements(entry)));
    return all.stream().sorted(Comparator.comparing(DifferenceTable::gravity).reversed()).toList();
  }

  /** Of what nobody says what it comes to, it is open. */
  private static Differ gravity(DifferenceView one) {
    return Stream.of(Differ.values())
        .filter(differ -> Messages.key(differ.name()).equals(one.verdict().gravity()))
        .findFirst()
        .orElse(Differ.OPEN);
  }

  /** How several are worded, each of which can be true, is one point: the words stand elsewhere. */
  private List<DifferenceView> statements(List<Statement> worded) {
    List<Statement> alike =
        worded.stream()
            .filter(said -> said.differ().equals(Optional.of(Differ.COMPATIBLE)))
            .toList();
    if (alike.size() < 2) {
      return worded.stream().map(this::statement).toList();
    }
    Stream<DifferenceView> graver =
        worded.stream().filter(said -> !alike.contains(said)).map(this::statement);
    return Stream.concat(graver, Stream.of(wording(alike))).toList();
  }

  private DifferenceView wording(List<Statement> alike) {
    return new DifferenceView(
        "",
        Link.plain(Phrase.of(context.words().say("differ.wording"))),
        true,
        alike.stream()
            .map(said -> new Answer(point(said), Phrase.NONE, Phrase.NONE, Evidence.NONE))
            .toList(),
        context.words().verdict(Optional.of(Differ.COMPATIBLE)),
        Phrase.NONE);
  }

  private Link point(Statement said) {
    return new Link(POINT.of(new Bylines(context).said(said)), "#position_" + said.id());
  }

  private static DifferenceView question(Fact fact) {
    return new DifferenceView(
        "", Link.plain(fact.label()), false, fact.answers(), fact.verdict(), Phrase.NONE);
  }

  private static DifferenceView claim(ClaimView claim) {
    return new DifferenceView(
        claim.id(), Link.plain(claim.text()), false, claim.sides(), claim.verdict(), claim.note());
  }

  private DifferenceView statement(Statement said) {
    StatementView view = new Statements(context).view(said);
    return new DifferenceView(
        "",
        point(said),
        true,
        view.reports().stream().map(this::wording).toList(),
        view.verdict(),
        Phrase.NONE);
  }

  /** The words in which a source differs; where none are quoted, what it says, or how. */
  private Answer wording(ReportView report) {
    List<RenditionView> all = report.renditions();
    Phrase words =
        Stream.of(
                context.words().list(all.stream().flatMap(DifferenceTable::differing).toList()),
                Phrase.join(" ", all.stream().map(RenditionView::gloss).toList()),
                context.words().list(all.stream().map(RenditionView::verb).toList()))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(Phrase.NONE);
    return new Answer(Link.plain(words), Phrase.NONE, Phrase.NONE, report.evidence());
  }

  private static Stream<Phrase> differing(RenditionView rendition) {
    String words =
        rendition.words().stream()
            .filter(Span::differs)
            .map(span -> span.words().strip())
            .collect(Collectors.joining(" … "));
    return words.isEmpty()
        ? Stream.of()
        : Stream.of(
            Phrase.join(
                "", List.of(Phrase.of("“"), Phrase.of(words, rendition.lang()), Phrase.of("”"))));
  }
}
