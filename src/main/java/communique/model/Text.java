package communique.model;

import communique.shape.Doc;
import communique.shape.KeyedBy;
import communique.shape.ShortFor;
import communique.shape.WrittenAs;
import java.util.List;
import java.util.Optional;

/** Words of ours or a name, in one language or several. */
@WrittenAs("wordings")
public record Text(List<Wording> wordings) {

  /** The words in one language. */
  @KeyedBy("language")
  @ShortFor("words")
  public record Wording(
      @Doc("The language; that of the site unless said.") Optional<Language> language,
      @Doc("The words.") String words) {}

  /** Whether there is no letter or digit in it. */
  public boolean isBlank() {
    return wordings.stream()
        .flatMapToInt(wording -> wording.words().codePoints())
        .noneMatch(Character::isLetterOrDigit);
  }

  /** Words in the language of the site. */
  public static Text of(String words) {
    return new Text(List.of(new Wording(Optional.empty(), words)));
  }

  /** The words in the first of these languages that they are in, else the first there are. */
  public String in(Language language) {
    return wordings.stream()
        .filter(wording -> wording.language().filter(language::equals).isPresent())
        .findFirst()
        .or(() -> wordings.stream().filter(w -> w.language().isEmpty()).findFirst())
        .or(() -> wordings.stream().findFirst())
        .map(Wording::words)
        .orElse("");
  }
}
