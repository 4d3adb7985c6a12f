package communique.maven;

import java.util.List;

/** The same as {@code build}, and packs the site into one file for where there is no network. */
public final class BundleMojo extends SiteMojo {

  @Override
  List<String> options() {
    return List.of("--bundle");
  }
}
