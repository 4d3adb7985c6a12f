package communique.serve;

import communique.model.Dossier;
import communique.model.Item;
import communique.model.Statement;
import communique.view.Addresses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files of the author a page is made of: the file of its record, and those of the statements
 * that refer to it.
 *
 * @param dossiers any of them may tell: a file that cannot be read does not tell any longer to what
 *     it refers
 */
record Origins(List<Dossier> dossiers) {

  /** The files that the page at a path is made of; none where it is the page of no record. */
  Set<String> of(String page) {
    return dossiers.stream().flatMap(dossier -> files(dossier, page)).collect(Collectors.toSet());
  }

  private static Stream<String> files(Dossier dossier, String page) {
    String id = page.substring(page.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
    return dossier.item(id).stream()
        .filter(item -> isPageOf(item, page))
        .flatMap(
            item ->
                Stream.concat(
                    Stream.of(item.origin().file()),
                    item.entry().stream()
                        .flatMap(entry -> dossier.referring(Statement.class, entry).stream())
                        .map(said -> dossier.origin(said).file())));
  }

  /** In whichever language. */
  private static boolean isPageOf(Item item, String page) {
    return Addresses.page(item.kind(), item.id())
        .filter(own -> page.equals(own) || page.endsWith("/" + own))
        .isPresent();
  }
}
