package communique.check;

import communique.model.Language;
import communique.model.Site;
import communique.model.Source;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.KeyPath;
import communique.problem.Rule;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words of ours in a language in which no page of the site is written, or which another wording
 * serves as well. A name in its own script and what is printed somewhere may be in any language.
 */
final class UnreadLanguage implements Check<Text> {

  private static final List<String> IN_THEIR_OWN = List.of("native", "official", "waive");

  @Override
  public Rule rule() {
    return Rule.error(
        "unread-language", "Words are under a language in which no reader of this site gets them.");
  }

  @Override
  public Class<Text> over() {
    return Text.class;
  }

  @Override
  public void check(Text text, Spot spot) {
    boolean printed = spot.entry().filter(Source.class::isInstance).isPresent();
    if (text.wordings().size() > 1
        && !(printed && List.of("title", "publisher").contains(spot.at().first()))
        && IN_THEIR_OWN.stream().noneMatch(spot.at()::passes)) {
      Site site = spot.dossier().site();
      List<Wording> read =
          site.readers().map(reader -> text.serving(reader, site.language())).toList();
      text.wordings().stream()
          .filter(wording -> !read.contains(wording))
          .filter(UnreadLanguage::isWrittenSo)
          .forEach(wording -> wording.language().ifPresent(l -> tell(l, text, spot)));
    }
  }

  /** If not, that is told as {@code wrong-script}. */
  private static boolean isWrittenSo(Wording wording) {
    List<UnicodeScript> found = Scripts.in(wording.words());
    return found.isEmpty()
        || wording.language().filter(l -> found.stream().anyMatch(s -> Scripts.fits(s, l))).isPresent();
  }

  private static void tell(Language unread, Text text, Spot spot) {
    Site site = spot.dossier().site();
    String languages =
        site.readers().map(Language::tag).collect(Collectors.joining(", "));
    spot.then(unread.tag())
        .then(KeyPath.KEY)
        .tell(
            "no reader gets the words under %s: this site is in %s"
                .formatted(unread.tag(), languages),
            unread
                .meant()
                .map(meant -> "did you mean \"" + meant.tag() + "\"?")
                .or(() -> instead(unread, text))
                .or(() -> Optional.of("add the language to site.yaml, or take the words away")));
  }

  /** The wording before it that serves the same readers. */
  private static Optional<String> instead(Language unread, Text text) {
    return text.wordings().stream()
        .flatMap(wording -> wording.language().stream())
        .takeWhile(language -> !language.equals(unread))
        .filter(unread::serves)
        .findFirst()
        .map(language -> "the words under " + language.tag() + " serve the same readers");
  }
}
