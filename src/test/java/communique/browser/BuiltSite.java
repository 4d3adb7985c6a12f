package communique.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site that was built for the tests.
 *
 * @param name for messages
 * @param folder where it lies
 * @param http its address on loopback, with a slash at its end
 */
public record BuiltSite(String name, Path folder, URI http) {

  /** Every page. */
  public Stream<Page> pages() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(file -> new Page(this, folder.relativize(file).toString().replace('\\', '/')))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page at that path. */
  public Page page(String path) {
    if (!Files.isRegularFile(folder.resolve(path))) {
      throw new IllegalArgumentException("the " + name + " site has no page " + path);
    }
    return new Page(this, path);
  }

  /** The longest page of every kind; not one that can only be read from its own host. */
  Stream<Page> kinds() {
    return pages()
        .filter(page -> !page.isShownAnywhere())
        .collect(
            Collectors.toMap(
                Page::kind,
                Function.identity(),
                BinaryOperator.maxBy(Comparator.comparing(Page::size)),
                TreeMap::new))
        .values()
        .stream();
  }

  /** The file that an address of this site leads to. */
  Path file(URI address) {
    return address.getScheme().equals("file")
        ? Path.of(address)
        : folder.resolve(http.relativize(address).getPath());
  }
}
