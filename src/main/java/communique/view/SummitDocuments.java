package communique.view;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Amount;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a summit led to: documents identified, each with its sum, and how many are not. */
record SummitDocuments(PageContext context, Summit summit) {

  /** So many of one kind are each told in full. */
  private static final int FEW = 3;

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
  private Phrase usual(List<DocumentsView.Row> rows) {
    Map<Phrase, Long> said =
        rows.stream()
            .map(row -> row.plain(context.words().say("list.dot")))
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

  private boolean isUsual(DocumentsView.Row row, Phrase usual) {
    return !usual.isEmpty() && row.plain(context.words().say("list.dot")).equals(usual);
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
        facts.signers(),
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
    return Phrase.join(words.say("list.or"), beside);
  }

  /** The points that are open; what one does not exclude of another goes without saying here. */
  private Phrase open(Agreement agreement) {
    Words words = context.words();
    List<Phrase> open =
        new DifferenceTable(context.unlisted(), agreement)
            .open(one -> new AgreementFacts(one, agreement).disputed());
    return open.isEmpty()
        ? Phrase.NONE
        : words.phrase("documents.open", Phrase.join(words.say("list.or"), open));
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
    return rest;
  }

  /** What was looked for in all of them and is stated of some alone, or of none. */
  List<String> lacking() {
    List<Agreement> documents =
        summit.outcomes().identified().stream()
            .map(one -> context.dossier().get(one.agreement()))
            .toList();
    return Stream.of(
            lacking("documents.no-sum", documents, document -> document.amount().notStated()),
            lacking(
                "documents.unsigned", documents, document -> document.signatories().notStated()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> lacking(String key, List<Agreement> all, Predicate<Agreement> lacks) {
    long lacking = all.stream().filter(lacks).count();
    if (lacking == 0) {
      return Optional.empty();
    }
    return Optional.of(
        lacking == all.size()
            ? context.words().say(key)
            : context.words().say(key + "-of", lacking));
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
