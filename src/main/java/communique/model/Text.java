package communique.model;

import communique.shape.Doc;
import communique.shape.KeyedBy;
import communique.shape.Plain;
import communique.shape.ShortFor;
import communique.shape.WrittenAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words of ours or a name, in one language or several. */
@WrittenAs("wordings")
public record Text(List<Wording> wordings) implements Inclusive {

  private static final Wording NONE = new Wording(Optional.empty(), "");

  /** The words in one language. */
  @KeyedBy("language")
  @ShortFor("words")
  public record Wording(
      @Doc("The language; that of the site unless said.") Optional<Language> language,
      @Doc("The words.") @Plain String words) {

    /** The language that it says, else that one. */
    public Language languageOr(Language home) {
      return language.orElse(home);
    }
  }

  /** Whether there is no letter or digit in it. */
  public boolean isBlank() {
    return wordings.stream()
        .flatMapToInt(wording -> wording.words().codePoints())
        .noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a wording of the other has one of this in it: a hall of a palace names the palace. */
  @Override
  public boolean includes(Object other) {
    return other instanceof Text text
        && text.wordings.stream()
            .map(wording -> folded(wording.words()))
            .anyMatch(
                closer -> wordings.stream().anyMatch(own -> closer.contains(folded(own.words()))));
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  /** Words in the language of the site. */
  public static Text of(String words) {
    return new Text(List.of(new Wording(Optional.empty(), words)));
  }

  /** The same with more wordings, which serve those readers whom these do not. */
  Text or(Optional<Text> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Wording> all = new ArrayList<>(wordings);
    all.addAll(more.get().wordings());
    return new Text(all);
  }

  /**
   * Whether there are words in the reader's language.
   *
   * @param home the language of the site, in which words stand that do not say theirs
   */
  public boolean isFor(Language reader, Language home) {
    return wordings.stream().anyMatch(wording -> wording.languageOr(home).serves(reader));
  }

  /**
   * The words that serve a reader best: those in the reader's language, else those in that of the
   * site, else the first there are. Asked on every line of every page, so it is no stream.
   *
   * @param home the language of the site, in which words stand that do not say theirs
   */
  public Wording serving(Language reader, Language home) {
    for (Language wanted : List.of(reader, home)) {
      for (Wording wording : wordings) {
        if (wording.languageOr(home).serves(wanted)) {
          return wording;
        }
      }
    }
    return wordings.isEmpty() ? NONE : wordings.get(0);
  }
}
