package communique.view;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Differ;
import communique.model.Outcomes;
import communique.model.Outcomes.Counted;
import communique.model.Participant;
import communique.model.Party;
import communique.model.Summit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what a summit led to: documents identified, each with its sum, and how many are not. */
record SummitDocuments(PageContext context, Summit summit) {

  /** A stated number of documents. */
  static Link number(Integer documents) {
    return Link.plain(String.valueOf(documents));
  }

  DocumentsView view() {
    return new DocumentsView(
        summit.outcomes().identified().stream().map(this::row).toList(), rest());
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
        facts.besideSum(),
        facts.status(),
        open(agreement),
        counted(place),
        context.apparatus().evidence(identified.cite()));
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
    Set<Actor> parties = agreement.parties().stream().map(Party::is).collect(Collectors.toSet());
    Set<Actor> met =
        summit.participants().stream().map(Participant::side).collect(Collectors.toSet());
    return parties.equals(met)
        && agreement.parties().stream().allMatch(party -> party.as().isEmpty());
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
        .ifPresent(range -> rest.add(unnamed(range)));
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

  private String unnamed(Outcomes.Range range) {
    if (range.least() == range.most()) {
      return context.words().say("documents.rest", range.most());
    }
    boolean neighbours = range.least() + 1 == range.most();
    String key = neighbours ? "documents.rest-or" : "documents.rest-to";
    return context.words().say(key, range.least(), range.most());
  }
}
