package communique.maven;

import java.util.List;

/** Checks a dossier and publishes its site, before Maven Site adds what else there is. */
public final class BuildMojo extends SiteMojo {

  @Override
  List<String> options() {
    return List.of();
  }
}
