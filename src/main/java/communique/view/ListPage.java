package communique.view;

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

  /** Fewer are read without narrowing them down. */
  private static final int ENOUGH = 8;

  /**
   * The page.
   *
   * @param row writes the row of a thing
   * @param tags collects by what rows can be narrowed down
   * @param columns the keys of the headings
   */
  TableView view(Function<T, Row> row, Tags tags, List<String> columns) {
    IdentityHashMap<T, Row> rows = new IdentityHashMap<>();
    part.items().forEach(item -> rows.put(item, row.apply(item)));
    Link whole = context.link("kind." + folder, folder + "/index.html");
    PartHead<T> head = new PartHead<>(context, whole, part);
    Columns said =
        Columns.said(
            columns.stream().map(context.words()::say).toList(),
            part.items().stream().limit(part.shown()).map(rows::get).toList());
    return new TableView(
        head.head(),
        context.words().say("lead." + folder),
        part.items().size() >= ENOUGH,
        tags.filters(),
        said.headings(),
        said.rows(),
        head.view(one -> tokens(one, rows)));
  }

  /** The values of all rows of a part. */
  private static <T> List<Token> tokens(Part<T> one, IdentityHashMap<T, Row> rows) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (T item : one.items()) {
      List<Token> own = Optional.ofNullable(rows.get(item)).map(Row::tokens).orElse(List.of());
      for (Token token : own) {
        values
            .computeIfAbsent(token.name(), name -> new TreeSet<>())
            .addAll(Arrays.asList(token.values().split(" ")));
      }
    }
    List<Token> tokens = new ArrayList<>();
    values.forEach((name, all) -> tokens.add(new Token(name, String.join(" ", all).strip())));
    return tokens;
  }
}
