package communique.view;

import communique.view.PartsView.Lead;
import communique.view.TableView.Row;
import communique.view.TableView.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes a page that lists things in a table: a whole list, or a part of one.
 *
 * @param folder where the pages lie that it leads to
 * @param part what it lists
 */
record ListPage<T>(PageContext context, String folder, Part<T> part) {

  /**
   * The page.
   *
   * @param row writes the row of a thing
   * @param tags collects by what rows can be narrowed down
   * @param columns the keys of the headings
   */
  TableView view(Function<T, Row> row, Tags tags, List<String> columns) {
    Map<T, Row> rows = new IdentityHashMap<>();
    part.items().forEach(item -> rows.put(item, row.apply(item)));
    Words words = context.words();
    return new TableView(
        context.head(title(), above(), Optional.empty()),
        words.say("lead." + folder),
        tags.filters(),
        columns.stream().map(words::say).toList(),
        part.items().stream().limit(part.shown()).map(rows::get).toList(),
        new PartsView(
            part.parts().stream().map(one -> lead(one, rows)).toList(),
            part.parts().isEmpty() ? "" : words.say("part.first", part.shown(), part.items().size()),
            part.previous().stream().map(this::link).toList(),
            part.next().stream().map(this::link).toList()));
  }

  private Phrase title() {
    String list = context.words().say("kind." + folder);
    return Phrase.of(
        part.names().isEmpty() ? list : context.words().say("part.title", list, part.name()));
  }

  /** A part stands below the whole list. */
  private List<Link> above() {
    return part.names().isEmpty()
        ? List.of()
        : List.of(context.link("kind." + folder, folder + "/index.html"));
  }

  private Link link(Part.Neighbour beside) {
    return new Link(Phrase.of(beside.name()), context.addresses().to(beside.path()));
  }

  private Lead lead(Part<T> one, Map<T, Row> rows) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (T item : one.items()) {
      for (Token token : rows.get(item).tokens()) {
        values
            .computeIfAbsent(token.name(), name -> new TreeSet<>())
            .addAll(Arrays.asList(token.values().split(" ")));
      }
    }
    List<Token> tokens = new ArrayList<>();
    values.forEach((name, all) -> tokens.add(new Token(name, String.join(" ", all).strip())));
    return new Lead(link(new Part.Neighbour(one.path(), one.name())), one.items().size(), tokens);
  }
}
