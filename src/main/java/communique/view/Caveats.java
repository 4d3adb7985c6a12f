package communique.view;

import communique.model.Rendition;
import communique.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What limits the trust in the words of one speaker, all of it read off the statements. */
record Caveats(PageContext context, List<Statement> said) {

  List<Caveat> view() {
    List<Caveat> caveats = new ArrayList<>();
    named(caveats, "caveat.interpreted", any(one -> one.interpreted().isPresent()));
    named(caveats, "caveat.doubt", any(one -> one.doubt().isPresent()));
    named(caveats, "caveat.via", all(one -> one.via().isPresent()));
    named(caveats, "caveat.occasion", statement -> statement.event().notStated());
    counted(
        caveats,
        "caveat.paraphrase",
        statement -> !new OwnWords(context.dossier()).isHeard(statement));
    counted(
        caveats,
        "caveat.one-source",
        statement -> statement.said().stream().map(Rendition::source).distinct().count() == 1);
    return caveats;
  }

  private static Predicate<Statement> any(Predicate<Rendition> holds) {
    return statement -> statement.said().stream().anyMatch(holds);
  }

  /** What one source has at first hand, others can attribute to somebody without harm. */
  private static Predicate<Statement> all(Predicate<Rendition> holds) {
    return statement -> statement.said().stream().allMatch(holds);
  }

  private void named(List<Caveat> caveats, String key, Predicate<Statement> holds) {
    List<Link> statements = said.stream().filter(holds).map(context::link).toList();
    if (!statements.isEmpty()) {
      caveats.add(new Caveat(context.words().say(key), statements));
    }
  }

  private void counted(List<Caveat> caveats, String key, Predicate<Statement> holds) {
    long found = said.stream().filter(holds).count();
    if (found > 0) {
      caveats.add(new Caveat(context.words().say(key, found, said.size()), List.of()));
    }
  }
}
