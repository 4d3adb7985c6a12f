package communique.view;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Statement;
import communique.model.Topic;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;

/** Writes the list of topics. */
record TopicTable(PageContext context) {

  /** All topics in the order of the register; where they are many, by name and letter. */
  Part<Topic> parts(String path) {
    Words words = context.words();
    return Cutting.<Topic>byLetter(words, topic -> words.label(topic).words(), Topic::id)
        .cut(path, context.dossier().all(Topic.class));
  }

  TableView view(Part<Topic> part) {
    return new ListPage<>(context, "topics", part)
        .view(
            this::row,
            new Tags(context.words()),
            List.of(
                "kind.topic",
                "table.statements",
                "table.speakers",
                "table.claims",
                "table.agreements"));
  }

  private Row row(Topic topic) {
    Dossier dossier = context.dossier();
    List<Statement> said = dossier.referring(Statement.class, topic);
    long claims =
        dossier.referring(Entry.class, topic).stream()
            .flatMap(entry -> entry.claims().stream())
            .filter(claim -> claim.topics().stream().anyMatch(ref -> ref.id().equals(topic.id())))
            .count();
    return new Row(
        context.link(topic),
        List.of(),
        List.of(
            Cell.of(said.size()),
            Cell.of((int) said.stream().map(Statement::speaker).distinct().count()),
            Cell.of((int) claims),
            Cell.of(new TopicPage(context, topic).agreements().size())),
        List.of());
  }
}
