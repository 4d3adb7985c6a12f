package communique.view;

import communique.model.Agreement;
import communique.model.Chosen;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Point;
import communique.model.Relations;
import communique.model.Sheet;
import communique.model.Statement;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * On which sheet of a book the words of a statement stand: a document has its own, else that of the
 * summit it was made at or before, else that of who spoke. All other sheets refer to it.
 *
 * @param sheets the id of the sheet by that of the statement
 */
record Homes(Map<String, String> sheets) {

  Homes {
    sheets = Map.copyOf(sheets);
  }

  static Homes of(Chosen chosen) {
    Relations relations = chosen.dossier().relations();
    Map<String, String> sheets = new HashMap<>();
    for (Agreement one : chosen.agreements()) {
      put(sheets, one, relations.statementsBy(one).stream());
    }
    for (Summit one : chosen.summits()) {
      put(sheets, one, Stream.concat(relations.statementsAt(one).stream(), before(one, chosen)));
    }
    chosen.speakers().forEach(one -> put(sheets, one, relations.statementsBy(one).stream()));
    return new Homes(sheets);
  }

  private static void put(Map<String, String> sheets, Sheet sheet, Stream<Statement> told) {
    told.forEach(said -> sheets.putIfAbsent(said.id(), sheet.id()));
  }

  /** The earlier statements that the sheet of a summit tells. */
  private static Stream<Statement> before(Summit summit, Chosen chosen) {
    return summit.background().stream()
        .<Point>flatMap(ref -> chosen.dossier().find(summit, ref).stream())
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast);
  }

  /** Whether a sheet has the words of a statement. */
  boolean isHome(Entry sheet, Statement said) {
    return sheet.id().equals(sheets.get(said.id()));
  }

  /** The statements that have one. */
  Stream<Statement> all(Dossier dossier) {
    return sheets.keySet().stream().map(id -> dossier.get(Ref.to(Statement.class, id)));
  }

  /** Those of which no sheet has the words. */
  List<Statement> without(List<Statement> all) {
    return all.stream().filter(said -> !sheets.containsKey(said.id())).toList();
  }
}
