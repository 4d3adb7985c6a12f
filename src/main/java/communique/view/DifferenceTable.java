package communique.view;

import communique.model.Differ;
import communique.model.Entry;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Statement;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All points of one record on which its sources differ, in one table, the gravest first. */
record DifferenceTable(PageContext context, Entry entry) {

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
    context.doubts().statements(entry).forEach(said -> all.add(statement(said)));
    return all.stream().sorted(Comparator.comparing(DifferenceTable::gravity).reversed()).toList();
  }

  /** Of what nobody says what it comes to, it is open. */
  private static Differ gravity(DifferenceView one) {
    return Stream.of(Differ.values())
        .filter(differ -> Messages.key(differ.name()).equals(one.verdict().gravity()))
        .findFirst()
        .orElse(Differ.OPEN);
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
    Words words = context.words();
    return new DifferenceView(
        "",
        new Link(new Bylines(context).said(said), "#position_" + said.id()),
        true,
        bySource(said).entrySet().stream().map(one -> verbs(one.getKey(), one.getValue())).toList(),
        words.verdict(said.differ()),
        words.text(said.note()));
  }

  private static Map<Ref<Source>, List<Rendition>> bySource(Statement said) {
    return said.said().stream()
        .collect(Collectors.groupingBy(Rendition::source, LinkedHashMap::new, Collectors.toList()));
  }

  /** How a source puts it: its verbs; the words stand with the statement. */
  private Answer verbs(Ref<Source> source, List<Rendition> all) {
    Words words = context.words();
    Source from = context.dossier().get(source);
    Phrase verbs = words.list(all.stream().map(one -> words.verb(from, one.verb())).toList());
    return context.answer(
        verbs, Optional.empty(), all.stream().flatMap(one -> one.cite().stream()).toList());
  }
}
