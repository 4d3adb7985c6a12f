package communique.check.change;

import communique.model.Prose;
import communique.model.Prose.Cite;
import communique.model.Prose.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, a heading, an item or a row of running text, as it is read. How it is set, such as
 * with emphasis, is not part of it.
 *
 * @param quoted whether it is shown as quoted
 * @param under the headings and items that it belongs to
 * @param words its words; links and what is struck out are marked
 * @param cites what it rests on
 */
record Block(boolean quoted, Surroundings.Under under, String words, List<Cite> cites) {

  Block {
    cites = List.copyOf(cites);
  }

  /**
   * The blocks of a text.
   *
   * @param moved the id today of what had that one
   */
  static List<Block> of(Prose prose, UnaryOperator<String> moved) {
    Parts parts = new Parts(moved);
    prose.pieces().forEach(parts::add);
    parts.end("");
    return parts.blocks;
  }

  /** Whether everything in this still stands in that; it may cite more, or tell more exactly. */
  boolean isIn(Block now, UnaryOperator<String> moved) {
    return quoted == now.quoted
        && under.isIn(now.under)
        && words.equals(now.words)
        && cites.stream().allMatch(old -> now.cites.stream().anyMatch(is -> isIn(old, is, moved)));
  }

  private static boolean isIn(Cite old, Cite now, UnaryOperator<String> moved) {
    return moved.apply(old.source().id()).equals(now.source().id())
        && (old.locator().isEmpty() || old.locator().equals(now.locator()));
  }

  /** Cuts a page's HTML into blocks. */
  private static final class Parts {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> STYLE = Set.of("em", "strong", "code");
    private static final Set<String> MEANING = Set.of("a", "del", "s");
    private static final Set<String> SPACE = Set.of("br", "td", "th");

    private final UnaryOperator<String> moved;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Cite> cites = new ArrayList<>();
    private final Surroundings standing = new Surroundings();
    private int quotes;

    Parts(UnaryOperator<String> moved) {
      this.moved = moved;
    }

    void add(Piece piece) {
      piece
          .link()
          .ifPresent(
              to ->
                  words.append("[" + moved.apply(to.id()) + "|" + piece.words().orElse("") + "]"));
      if (!piece.cites().isEmpty()) {
        String before = Evened.of("|" + words).substring(1);
        words.replace(0, words.length(), before);
        cites.addAll(piece.cites());
      }
      html(piece.html());
    }

    private void html(String html) {
      Matcher tag = TAG.matcher(html);
      int from = 0;
      while (tag.find()) {
        words.append(html, from, tag.start());
        from = tag.end();
        tag(tag.group(), tag.group(2), tag.group(1).isEmpty());
      }
      words.append(html, from, html.length());
    }

    private void tag(String tag, String name, boolean opens) {
      if (MEANING.contains(name)) {
        words.append(tag);
      } else if (SPACE.contains(name)) {
        words.append(' ');
      } else if (!STYLE.contains(name)) {
        end(opens ? "" : name);
        standing.tag(tag, name, opens);
        quotes += name.equals("blockquote") ? (opens ? 1 : -1) : 0;
      }
    }

    /** Ends a block, with the tag that closes it, if one does. */
    void end(String name) {
      String read = Evened.of(words.toString());
      if (!read.isEmpty() || !cites.isEmpty()) {
        blocks.add(new Block(quotes > 0, standing.under(read, name), read, cites));
      }
      words.setLength(0);
      cites.clear();
    }
  }
}
