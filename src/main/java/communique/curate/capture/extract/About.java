package communique.curate.capture.extract;

import communique.model.Edtf;
import communique.model.Language;
import communique.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * What an item says of itself. Nothing in it is guessed: what it does not say is empty.
 *
 * @param publisher who published it
 * @param title its title as printed
 * @param authors who wrote it
 * @param published when it was published
 * @param language the language it is written in
 * @param address the web address that it calls its own
 * @param kind what kind of source it is
 */
public record About(
    Optional<String> publisher,
    Optional<String> title,
    List<String> authors,
    Optional<Edtf> published,
    Optional<Language> language,
    Optional<String> address,
    Optional<Source.Kind> kind) {

  /** Nothing is known. */
  public static final About NONE =
      new About(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The lists are copied. */
  public About {
    authors = List.copyOf(authors);
  }

  /** What this says, and what another says where this is silent. */
  public About or(About other) {
    return new About(
        publisher.or(other::publisher),
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        published.or(other::published),
        language.or(other::language),
        address.or(other::address),
        kind.or(other::kind));
  }

  /** The same with that publisher. */
  public About publisher(Optional<String> name) {
    return new About(name, title, authors, published, language, address, kind);
  }

  /** The same with that title. */
  public About title(Optional<String> words) {
    return new About(publisher, words, authors, published, language, address, kind);
  }

  /** The same with those authors. */
  public About authors(List<String> names) {
    return new About(publisher, title, names, published, language, address, kind);
  }

  /** The same with that date. */
  public About published(Optional<Edtf> day) {
    return new About(publisher, title, authors, day, language, address, kind);
  }

  /** The same with that language. */
  public About language(Optional<Language> tag) {
    return new About(publisher, title, authors, published, tag, address, kind);
  }

  /** The same with that address. */
  public About address(Optional<String> url) {
    return new About(publisher, title, authors, published, language, url, kind);
  }

  /** The same with that kind. */
  public About kind(Optional<Source.Kind> sort) {
    return new About(publisher, title, authors, published, language, address, sort);
  }
}
