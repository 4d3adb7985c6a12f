package communique.view;

import communique.model.Body;
import communique.model.Language;
import communique.model.Prose.Cite;
import communique.model.Prose.Piece;
import communique.model.Source;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills the holes in a sheet's running text.
 *
 * @param context the page
 * @param lang the language of the text; empty if it is that of the page
 * @param way the way to a source that the text cites
 */
record ProseHtml(PageContext context, String lang, Function<Ref<Source>, String> way) {

  /** The text in the language that serves readers of the page best, as markup. */
  static Html of(PageContext context, Body body) {
    Words words = context.words();
    Body.InLanguage text = body.serving(words.language(), words.home());
    Language own = text.languageOr(words.home());
    List<Piece> pieces = text.prose().pieces();
    words.borrow(own, pieces.isEmpty() ? "" : "…");
    return new ProseHtml(context, words.mark(own), source -> "#s_" + source.id()).of(pieces);
  }

  /** The text as markup that is shown on no page of ours: sources are on their own pages. */
  static Html alone(PageContext context, Body.InLanguage text) {
    Words words = context.words();
    return new ProseHtml(
            context,
            words.mark(text.languageOr(words.home())),
            source -> context.addresses().to(source, context.dossier()))
        .of(text.prose().pieces());
  }

  private Html of(List<Piece> pieces) {
    String markup = pieces.stream().map(this::piece).collect(Collectors.joining());
    return new Html(
        lang.isEmpty() || markup.isEmpty()
            ? markup
            : "<div%s>%s</div>".formatted(Direction.attributes(lang), markup));
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
    String words = own.map(Html::escape).orElseGet(() -> name(link.words()));
    return link.href().isEmpty()
        ? words
        : "<a href=\"" + Html.escape(link.href()) + "\">" + words + "</a>";
  }

  /** In a text in another language a name is still in that of the page. */
  private String name(Phrase words) {
    String markup = words.markup();
    String page = context.words().language().tag();
    return lang.isEmpty()
        ? markup
        : "<span%s>%s</span>".formatted(Direction.attributes(page), markup);
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
            .map(where -> Html.escape(context.words().say("cite.locator", where)))
            .orElse("");
    return "<a href=\"%s\">%s</a>%s"
        .formatted(Html.escape(way.apply(cite.source())), name.markup(), locator);
  }
}
