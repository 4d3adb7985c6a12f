package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.stream.Collectors;

/**
 * A language that a site is built in: one in which the interface can speak to its readers.
 *
 * @param language the language
 */
@Doc("a language of the interface: en, ko, zh-Hans or ja")
public record SiteLanguage(Language language) implements Literal {

  /** Fails if the interface does not speak it. */
  public SiteLanguage {
    if (language.spoken().isEmpty()) {
      throw Unreadable.wrongType(
          "the interface does not speak \"%s\"; it speaks %s"
              .formatted(
                  language.tag(),
                  Language.SPOKEN.stream().map(Language::tag).collect(Collectors.joining(", "))));
    }
  }

  /** Reads a tag; fails if it is none, or the interface does not speak it. */
  public static SiteLanguage of(String tag) {
    return new SiteLanguage(Language.of(tag));
  }

  @Override
  public String written() {
    return language.written();
  }
}
