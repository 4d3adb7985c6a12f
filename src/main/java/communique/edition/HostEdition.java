package communique.edition;

import communique.model.Entry;
import communique.model.Publication;
import communique.model.Site;
import communique.output.OutputFile;
import communique.trace.Memory;
import communique.view.Addresses;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What hosts of static sites look for beside the pages: that no other generator is to be run over
 * them, what is sent with them, and where addresses lead that are gone. A host that knows a file
 * does not show it; one that does not know it is done no harm.
 */
public final class HostEdition implements Edition {

  /** GitHub Pages leaves the files as they are. */
  static final String NO_JEKYLL = ".nojekyll";

  /** Netlify, Cloudflare Pages and others send these with what they serve. */
  static final String HEADERS = "_headers";

  /** Netlify, Cloudflare Pages and GitLab Pages send readers on without a page between. */
  static final String REDIRECTS = "_redirects";

  @Override
  public Stream<Section> sections(Publication publication, Memory memory) {
    Site site = publication.dossier().site();
    String root = site.root().orElse("/");
    Lines headers =
        new Lines(
            List.of(
                root + "*",
                "  X-Content-Type-Options: nosniff",
                "  X-Frame-Options: DENY",
                "  Referrer-Policy: strict-origin-when-cross-origin",
                // Pages ask for each with a hash of its bytes.
                root + "assets/*",
                "  Cache-Control: public, max-age=604800"));
    Lines redirects = new Lines(redirects(publication, root).toList());
    Stream<Section> always =
        Stream.of(file(NO_JEKYLL, new Lines(List.of())), file(HEADERS, headers));
    return redirects.lines().isEmpty()
        ? always
        : Stream.concat(always, Stream.of(file(REDIRECTS, redirects)));
  }

  private static Section file(String path, Lines text) {
    return Section.of(new OutputFile<>(path, () -> text, Lines::write));
  }

  /** Each in every language, as far as readers may see where it leads. */
  private static Stream<String> redirects(Publication publication, String root) {
    Site site = publication.dossier().site();
    return site.redirects().stream()
        .flatMap(
            redirect ->
                publication.dossier().find(redirect.to()).stream()
                    .flatMap(to -> lines(site, redirect.from(), to.getClass(), to.id(), root)));
  }

  private static Stream<String> lines(
      Site site, String from, Class<? extends Entry> kind, String to, String root) {
    return site.readers()
        .map(site::folder)
        .flatMap(
            folder ->
                Addresses.page(kind, from).stream()
                    .flatMap(
                        old ->
                            Addresses.page(kind, to).stream()
                                .map(
                                    now ->
                                        "%s%s%s %s%s%s 301"
                                            .formatted(root, folder, old, root, folder, now))));
  }

  /**
   * Lines of text.
   *
   * @param lines without their ends
   */
  private record Lines(List<String> lines) {

    void write(OutputStream out) throws IOException {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
