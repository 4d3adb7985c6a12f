package communique.output;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the place where a folder will be published.
 *
 * @param later what something else fills later, folders such as {@code handbook/} and single files:
 *     links may lead there
 * @param root the path of the folder on its host, with a slash at both ends; nothing if not known
 */
public record Host(Collection<String> later, Optional<String> root) {

  /** The page that a server gives where there is none: a reader meets it under any address. */
  private static final String MISSING = "404.html";

  /** Copies the list. */
  public Host {
    later = List.copyOf(later);
  }

  /** A host of which nothing is known but what is filled later. */
  public static Host filling(Collection<String> later) {
    return new Host(later, Optional.empty());
  }

  /**
   * Where a link leads. Only the page for missing addresses may name files from the root of the
   * host, for nothing is relative to it.
   */
  Target target(String page, String written) {
    return root.filter(path -> page.equals(MISSING) && written.startsWith(path))
        .map(path -> Target.of("", written.substring(path.length())))
        .orElseGet(() -> Target.of(page, written));
  }
}
