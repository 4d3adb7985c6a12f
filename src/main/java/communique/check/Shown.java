package communique.check;

import communique.check.article.Fragments;
import communique.model.Body;
import communique.model.Dossier;
import communique.model.Language;
import communique.model.Prose.Passage;
import communique.model.Source;
import communique.model.Text;
import communique.shape.At;
import communique.shape.MarkFamily;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/**
 * Words of ours that a page shows, and the sources that they can quote.
 *
 * @param at the way from the record to them
 * @param wording the words
 * @param quoted whether all of them are shown as a quotation, with marks or without
 * @param sources the sources in force there, each once
 * @param gone words that a record had before, which its change may repeat
 */
record Shown(
    At at, Text.Wording wording, boolean quoted, List<Ref<Source>> sources, Optional<Text> gone) {

  Shown(At at, Text.Wording wording, boolean quoted, List<Ref<Source>> sources) {
    this(at, wording, quoted, sources, Optional.empty());
  }

  /** As readers see it; marks in a name are those of the record that bears it. */
  private static String told(Passage passage, Language reader, Dossier dossier) {
    return passage.told(id -> MarkFamily.without(dossier.called(id, reader)));
  }

  /** A passage of running text; a block quote is a quotation as a whole. */
  static Shown of(
      Body.InLanguage text, Passage passage, Dossier dossier, At at, List<Ref<Source>> sources) {
    Language reader = text.languageOr(dossier.site().language());
    Text.Wording wording = new Text.Wording(text.language(), told(passage, reader, dossier));
    return new Shown(at, wording, passage.quoted(), sources);
  }

  /** The page or place in a source that a citation in running text names. */
  static Shown of(String locator, At at, Ref<Source> source) {
    Text.Wording wording = new Text.Wording(Optional.empty(), locator);
    return new Shown(at, wording, false, List.of(source));
  }

  /** The same without what stands in words of a record that are no more. */
  Shown without(Optional<Text> before) {
    return new Shown(at, wording, quoted, sources, before);
  }

  /** What of them is shown in quotation marks; all of a block quote that has none. */
  List<String> fragments() {
    List<String> marked = Fragments.of(wording.words());
    return quoted && marked.isEmpty()
        ? whole()
        : marked.stream().filter(words -> !isGone(words)).toList();
  }

  /** What has to stand in a source, there outside quotation marks too: a block quote with marks. */
  List<String> repeated() {
    List<String> marked = Fragments.of(wording.words());
    return quoted && !marked.isEmpty() && hasMore(marked) ? whole() : List.of();
  }

  private boolean isGone(String words) {
    return gone.stream()
        .flatMap(text -> text.wordings().stream())
        .anyMatch(before -> before.words().contains(words));
  }

  private boolean hasMore(List<String> marked) {
    String rest = wording.words();
    for (String words : marked) {
      rest = rest.replace(words, "");
    }
    return rest.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private List<String> whole() {
    return List.of(Fragments.withoutEnd(wording.words()));
  }
}
