package communique.view;

import communique.model.Entry;
import communique.view.PartsView.Lead;
import communique.view.TableView.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what is above a list, or above a part of one.
 *
 * @param whole the name and the page of the whole list
 */
record PartHead<T>(PageContext context, Link whole, Part<T> part) {

  /** The head of a page that tells of no record. */
  Head head() {
    return head(List.of(), Optional.empty());
  }

  /**
   * The head: a part stands below the whole list.
   *
   * @param above the pages above the list
   * @param shows the record that the page of the whole list tells of
   */
  Head head(List<Link> above, Optional<Entry> shows) {
    if (part.names().isEmpty()) {
      return context.head(whole.words(), above, shows);
    }
    List<Link> crumbs = new ArrayList<>(above);
    crumbs.add(whole);
    return context.head(
        context.words().phrase("part.title", whole.words(), part.name()), crumbs, Optional.empty());
  }

  /** How it stands among the parts. */
  PartsView view() {
    return view(one -> List.of());
  }

  /**
   * The same with what filters ask for.
   *
   * @param tokens the values of all that is in a part
   */
  PartsView view(Function<Part<T>, List<Token>> tokens) {
    return new PartsView(
        part.parts().stream()
            .map(
                one ->
                    new Lead(link(one.path(), one.name()), one.items().size(), tokens.apply(one)))
            .toList(),
        part.parts().isEmpty()
            ? ""
            : context.words().say("part.first", part.shown(), part.items().size()),
        part.previous().stream().map(one -> link(one.path(), one.name())).toList(),
        part.next().stream().map(one -> link(one.path(), one.name())).toList());
  }

  private Link link(String to, String name) {
    return new Link(Phrase.of(name), context.addresses().to(to));
  }
}
