package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;

/**
 * A language that a site is built in: one in which the interface speaks, or for which the dossier
 * has a message file.
 *
 * @param language the language
 */
@Doc("a language of the interface: en, ko, zh-Hans, ja, or one with a message file of yours")
public record SiteLanguage(Language language) implements Literal {

  /** Reads a tag; fails if it is none. */
  public static SiteLanguage of(String tag) {
    return new SiteLanguage(Language.of(tag));
  }

  @Override
  public String written() {
    return language.written();
  }
}
