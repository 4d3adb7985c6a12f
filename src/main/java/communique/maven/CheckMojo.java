package communique.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Checks a dossier and writes nothing. */
public final class CheckMojo extends DossierMojo {

  @Override
  void go() throws MojoExecutionException, MojoFailureException {
    run("check", List.of());
  }
}
