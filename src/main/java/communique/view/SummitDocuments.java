package communique.view;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Differ;
import communique.model.Outcomes;
import communique.model.Outcomes.Counted;
import communique.model.Participant;
import communique.model.Party;
import communique.model.Summit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what a summit led to: documents identified, each with its sum, and how many are not. */
record SummitDocuments(PageContext context, Summit summit) {

  /** So many of one kind are each told in full. */
  private static final int FEW = 3;

  private static final String BETWEEN = " · ";

  /** A stated number of documents. */
  static Link number(Integer documents) {
    return Link.plain(String.valueOf(documents));
  }

  DocumentsView view() {
    List<DocumentsView.Row> rows = summit.outcomes().identified().stream().map(this::row).toList();
    Phrase usual = usual(rows);
    return new DocumentsView(
        rows.stream().map(row -> isUsual(row, usual) ? row.joined() : row).toList(), usual, rest());
  }

  /** What is said of most of them; nothing, unless of each of the others something else is said. */
  private static Phrase usual(List<DocumentsView.Row> rows) {
    Map<Phrase, Long> said =
        rows.stream()
            .map(row -> row.plain(BETWEEN))
            .filter(words -> !words.isEmpty())
            .collect(
                Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()));
    return said.entrySet().stream()
        .filter(entry -> entry.getValue() > FEW)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(most -> rows.stream().allMatch(DocumentsView.Row::isTold))
        .orElse(Phrase.NONE);
  }

  private static boolean isUsual(DocumentsView.Row row, Phrase usual) {
    return !usual.isEmpty() && row.plain(BETWEEN).equals(usual);
  }

  private DocumentsView.Row row(Outcomes.Identified identified) {
    Words words = context.words();
    Agreement agreement = context.dossier().get(identified.agreement());
    AgreementFacts facts = new AgreementFacts(context, agreement);
    Optional<Counted> place = summit.outcomes().place(identified);
    return new DocumentsView.Row(
        agreement.id(),
        context.link(agreement),
        place.map(one -> Messages.key(one.name())).orElse(""),
        place.map(words::name).orElse(""),
        facts.form().size() == 1 ? facts.form() : List.of(),
        isOfAll(agreement) ? List.of() : facts.parties(),
        facts.sum(),
        facts.summed(),
        besideSum(agreement),
        facts.status(),
        open(agreement),
        counted(place),
        context.apparatus().evidence(identified.cite()),
        Evidence.NONE);
  }

  /** What stands beside the sum: conversions, of many the first and how many more, and term. */
  private Phrase besideSum(Agreement agreement) {
    Words words = context.words();
    List<List<Amount>> all = agreement.converted();
    int shown = all.size() > FEW ? FEW - 1 : all.size();
    List<Phrase> beside = new ArrayList<>();
    all.stream().limit(shown).map(words::print).forEach(beside::add);
    if (shown < all.size()) {
      beside.add(Phrase.of(words.say("conversions.more", all.size() - shown)));
    }
    agreement.term().items().stream().map(words::runs).forEach(beside::add);
    return Phrase.join(BETWEEN, beside);
  }

  /** What one does not exclude of another goes without saying here. */
  private String open(Agreement agreement) {
    Map<Differ, Integer> open = new TreeMap<>(context.doubts().of(agreement));
    open.keySet().retainAll(Set.of(Differ.OPEN));
    String doubts = new Doubts(context.words()).of(open);
    return doubts.isEmpty() ? "" : context.words().say("glance.differ", doubts);
  }

  /** Those who met are named above. */
  private boolean isOfAll(Agreement agreement) {
    Set<Actor> parties =
        agreement.parties().items().stream().map(Party::is).collect(Collectors.toSet());
    Set<Actor> met =
        summit.participants().stream().map(Participant::side).collect(Collectors.toSet());
    return parties.equals(met)
        && agreement.parties().items().stream().allMatch(party -> party.as().isEmpty());
  }

  /** That it is one of the stated number goes without saying. */
  private Phrase counted(Optional<Counted> place) {
    return place
        .filter(one -> one != Counted.IN)
        .map(one -> Phrase.of(context.words().name(one)))
        .orElse(Phrase.NONE);
  }

  private List<String> rest() {
    List<String> rest = new ArrayList<>();
    summit
        .outcomes()
        .unidentified()
        .filter(range -> range.most() > 0)
        .flatMap(this::unnamed)
        .ifPresent(rest::add);
    List<Agreement> documents =
        summit.outcomes().identified().stream()
            .map(one -> context.dossier().get(one.agreement()))
            .toList();
    if (!documents.isEmpty()
        && documents.stream().allMatch(document -> document.signatories().notStated())) {
      rest.add(context.words().say("documents.unsigned"));
    }
    return rest;
  }

  /** How many more there are; where none has a sheet, the lead has said how many there are. */
  private Optional<String> unnamed(Outcomes.Range range) {
    boolean sought = summit.outcomes().rest().isPresent();
    if (summit.outcomes().identified().isEmpty()) {
      return Optional.of("documents.none").filter(none -> sought).map(context.words()::say);
    }
    return Optional.of(more(range, sought));
  }

  private String more(Outcomes.Range range, boolean sought) {
    String rest = sought ? "documents.unnamed" : "documents.rest";
    if (range.least() == range.most()) {
      return context.words().say(rest, range.most());
    }
    boolean neighbours = range.least() + 1 == range.most();
    String key = rest + (neighbours ? "-or" : "-to");
    return context.words().say(key, range.least(), range.most());
  }
}
