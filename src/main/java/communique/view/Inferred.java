package communique.view;

import communique.model.Language;
import communique.model.Text;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Marks what we infer, where there is no room for the reason, as in the files that programs read.
 *
 * @param home the language of words that do not say theirs
 */
public record Inferred(Language home) {

  private static final Map<Language, Messages> MESSAGES = new ConcurrentHashMap<>();

  /** The words, marked in their own language where the interface speaks it. */
  public Text marked(Text text) {
    return new Text(
        text.wordings().stream()
            .map(one -> new Text.Wording(one.language(), marked(one.words(), one.languageOr(home))))
            .toList());
  }

  private String marked(String words, Language language) {
    Language spoken = language.spoken().or(home::spoken).orElse(Language.SPOKEN.get(0));
    return MESSAGES.computeIfAbsent(spoken, Messages::new).get("inferred.value", words);
  }
}
