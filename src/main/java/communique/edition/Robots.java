package communique.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What robots are asked, RFC 9309.
 *
 * @param open whether they may read the site
 * @param sitemap the address of the list of its pages, if the site has one
 */
record Robots(boolean open, Optional<String> sitemap) {

  void write(OutputStream out) throws IOException {
    String rule = open ? "Allow: /" : "Disallow: /";
    String words =
        "User-agent: *\n"
            + rule
            + "\n"
            + sitemap.map(address -> "\nSitemap: " + address + "\n").orElse("");
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }
}
