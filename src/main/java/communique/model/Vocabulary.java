package communique.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words of the interface in one language: those of the dossier's own file, else those that come
 * with the program, else English.
 *
 * @param language the language
 * @param books messages by their keys; those of an earlier one win
 */
public record Vocabulary(Language language, List<Map<String, String>> books) {

  private static final String FOLDER = "/communique/view/messages/";
  private static final Language ENGLISH = Language.of("en");

  private static final Map<Language, Map<String, String>> PACKAGED = new ConcurrentHashMap<>();

  /** Copies the list. */
  public Vocabulary {
    books = List.copyOf(books);
  }

  /** What the pages of a site say in that language. */
  public static Vocabulary of(Site site, Language language) {
    return new Vocabulary(
        language,
        Stream.of(
                site.wordbook(language).map(Wordbook::patterns),
                language.spoken().map(Vocabulary::packaged),
                Optional.of(packaged(ENGLISH)))
            .flatMap(Optional::stream)
            .distinct()
            .toList());
  }

  /** What the program says in English. */
  public static Vocabulary english() {
    return new Vocabulary(ENGLISH, List.of(packaged(ENGLISH)));
  }

  private static Map<String, String> packaged(Language spoken) {
    return PACKAGED.computeIfAbsent(
        spoken, one -> ResourceTable.read(FOLDER + one.tag() + Wordbook.ENDING));
  }

  /** The pattern under that key, if there is one. */
  public Optional<String> find(String key) {
    for (Map<String, String> book : books) {
      String pattern = book.get(key);
      if (pattern != null) {
        return Optional.of(pattern);
      }
    }
    return Optional.empty();
  }

  /** The keys of the program's English words. */
  public static Set<String> keys() {
    return packaged(ENGLISH).keySet();
  }
}
