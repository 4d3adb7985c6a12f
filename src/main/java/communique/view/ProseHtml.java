package communique.view;

import communique.model.Prose;
import communique.model.Prose.Cite;
import communique.model.Prose.Piece;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fills the holes in a sheet's running text. */
record ProseHtml(PageContext context) {

  /** The text as markup. */
  Html of(Prose prose) {
    context.words().borrow(context.words().home(), prose.pieces().isEmpty() ? "" : "…");
    return new Html(prose.pieces().stream().map(this::piece).collect(Collectors.joining()));
  }

  private String piece(Piece piece) {
    if (!piece.cites().isEmpty()) {
      return cites(piece.cites());
    }
    return piece.link().map(ref -> link(ref, piece.words())).orElseGet(() -> plain(piece));
  }

  /** Markup, or the words of a link whose end this reader may not see. */
  private static String plain(Piece piece) {
    return piece.words().map(Html::escape).orElse(piece.html());
  }

  private String link(Ref<communique.model.Entry> ref, Optional<String> own) {
    Link link = context.link(ref);
    String words = own.map(Html::escape).orElseGet(() -> link.words().markup());
    return link.href().isEmpty()
        ? words
        : "<a href=\"" + Html.escape(link.href()) + "\">" + words + "</a>";
  }

  private String cites(List<Cite> cites) {
    return cites.stream()
        .map(this::cite)
        .collect(Collectors.joining(" ", "<span class=\"src\">", "</span>"));
  }

  private String cite(Cite cite) {
    Phrase name = context.apparatus().cite(cite.source());
    String locator =
        cite.locator()
            .map(where -> context.words().say("cite.locator", Html.escape(where)))
            .orElse("");
    return "<a href=\"#s_%s\">%s</a>%s".formatted(cite.source().id(), name.markup(), locator);
  }
}
