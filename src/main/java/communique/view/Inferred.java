package communique.view;

import communique.model.Language;
import communique.model.Site;
import communique.model.Text;
import communique.model.Vocabulary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Marks what we infer, where there is no room for the reason, as in the files that programs read.
 */
public final class Inferred {

  private final Site site;
  private final Map<Language, Message> marks = new ConcurrentHashMap<>();

  /** Marks words of that site. */
  public Inferred(Site site) {
    this.site = site;
  }

  /** The words, marked in their own language where the interface speaks it. */
  public Text marked(Text text) {
    return new Text(
        text.wordings().stream()
            .map(
                one ->
                    new Text.Wording(
                        one.language(), marked(one.words(), one.languageOr(site.language()))))
            .toList());
  }

  private String marked(String words, Language language) {
    return marks.computeIfAbsent(language, this::mark).words(words);
  }

  private Message mark(Language language) {
    boolean spoken = language.spoken().isPresent() || site.wordbook(language).isPresent();
    Vocabulary vocabulary = Vocabulary.of(site, spoken ? language : site.language());
    return Message.of(vocabulary.find("inferred.value").orElse("{0}"), Counting.in(language));
  }
}
