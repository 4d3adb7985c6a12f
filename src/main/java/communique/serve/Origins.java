package communique.serve;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Statement;
import communique.view.Addresses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files of the author a page is made of: the file of its record, and those of the statements
 * that refer to it.
 *
 * @param files by the path of the page, without the folder of its language
 */
record Origins(Map<String, Set<String>> files) {

  static final Origins NONE = new Origins(Map.of());

  /** The origins of every page of a dossier, whether or not its record could be read. */
  static Origins of(Dossier dossier) {
    Map<String, Set<String>> files = new HashMap<>();
    for (Item item : dossier.items()) {
      Addresses.page(item.kind(), item.id())
          .ifPresent(page -> files.put(page, files(dossier, item)));
    }
    return new Origins(files);
  }

  private static Set<String> files(Dossier dossier, Item item) {
    Set<String> files = new HashSet<>(Set.of(item.origin().file()));
    item.entry().stream()
        .flatMap(entry -> statements(dossier, entry))
        .map(statement -> dossier.origin(statement).file())
        .forEach(files::add);
    return files;
  }

  private static Stream<Statement> statements(Dossier dossier, Entry entry) {
    return dossier.referring(Statement.class, entry).stream();
  }

  /**
   * These, and the earlier ones too: a file that cannot be read tells no longer to what it refers.
   */
  Origins or(Origins earlier) {
    Map<String, Set<String>> both = new HashMap<>(files);
    earlier.files.forEach(
        (page, old) ->
            both.merge(
                page,
                old,
                (one, other) -> {
                  Set<String> all = new HashSet<>(one);
                  all.addAll(other);
                  return all;
                }));
    return new Origins(both);
  }

  /** The files that the page at a path is made of; none where it is the page of no record. */
  Set<String> of(String page) {
    return Optional.ofNullable(files.get(page))
        .orElseGet(() -> files.getOrDefault(page.substring(page.indexOf('/') + 1), Set.of()));
  }
}
