package communique.edition.linked;

import communique.model.Agreement;
import communique.model.Language;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Who;
import communique.output.json.Json;
import communique.view.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of people that a source prints as quoted. Nobody's words are about who speaks, nor
 * about the meeting at which they are spoken: they are made by the one, and record the other.
 *
 * @param nodes takes them
 */
record Quotations(Nodes nodes) {

  /** Words that somebody said, each with its source; told only where the speaker has an address. */
  void by(List<Statement> statements) {
    List<Runnable> all = told(statements);
    if (!all.isEmpty()) {
      nodes
          .json()
          .object(
              "@reverse",
              () -> {
                nodes.json().name("creator");
                nodes.json().array(() -> all.forEach(nodes.json()::object));
              });
    }
  }

  /** Words that stand in a document. */
  void in(List<Statement> statements) {
    List<Runnable> all = told(statements);
    if (!all.isEmpty()) {
      nodes.json().name("hasPart");
      nodes.json().array(() -> all.forEach(nodes.json()::object));
    }
  }

  /** That words were said at a meeting, and where they are told. */
  void at(List<Statement> statements) {
    if (nodes.isFirst()) {
      nodes.array(
          "recordedIn",
          statements.stream().filter(said -> quoted(said).findAny().isPresent()).toList(),
          this::begin);
    }
  }

  private List<Runnable> told(List<Statement> statements) {
    return nodes.isFirst()
        ? statements.stream()
            .flatMap(said -> quoted(said).<Runnable>map(words -> () -> quotation(said, words)))
            .toList()
        : List.of();
  }

  /**
   * There is no word for a doubt in JSON-LD: of what was said in words that are in doubt in one
   * source, it has those of no other either, which would seem to be all.
   */
  private static Stream<Rendition> quoted(Statement statement) {
    boolean isDoubted = statement.said().stream().anyMatch(said -> said.doubt().isPresent());
    return statement.said().stream().filter(Rendition::isQuotation).filter(said -> !isDoubted);
  }

  private void begin(Statement statement) {
    nodes.json().put("@type", "Quotation");
    nodes.json().put("url", nodes.id(statement));
  }

  private void quotation(Statement statement, Rendition said) {
    Json json = nodes.json();
    begin(statement);
    json.put("text", said.quote());
    json.put(
        "inLanguage",
        nodes.dossier().find(said.source()).flatMap(Source::language).map(Language::tag));
    json.put("dateCreated", statement.when().value().flatMap(Days::plain));
    statement
        .occasion()
        .flatMap(nodes.dossier()::find)
        .filter(at -> Addresses.page(at).isPresent())
        .ifPresent(at -> json.object("recordedAt", () -> nodes.reference(at)));
    nodes.each("creator", statement.speaker().all().stream().filter(this::isTold), this::creator);
    nodes.reference("citation", said.source());
  }

  /** Whom the sources do not name, has no name for a machine either; and no document creates. */
  private boolean isTold(Who who) {
    Optional<Speaking> record = who.record().flatMap(nodes.dossier()::find);
    return who.unnamed().isEmpty()
        && (who.record().isEmpty() || record.isPresent())
        && record.filter(Agreement.class::isInstance).isEmpty();
  }

  /** What has a page is only named here, anything else told. */
  private void creator(Who who) {
    Optional<String> id = who.record().flatMap(nodes.dossier()::find).flatMap(nodes::id);
    if (id.isPresent()) {
      nodes.json().put("@id", id);
    } else {
      nodes.who(who);
    }
  }
}
