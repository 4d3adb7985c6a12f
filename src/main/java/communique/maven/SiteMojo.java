package communique.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Publishes into the folder of Maven Site, so that the sheets and Maven's own pages are one site.
 * Where a dossier has no pages for Maven Site, that has nothing to do: its own first page would
 * take the place of the dossier's.
 */
abstract class SiteMojo extends DossierMojo {

  /** Goals of Maven Site that come after the pages. */
  private static final Pattern GOES_ON = Pattern.compile("^site-deploy$|^site:|maven-site-plugin:");

  /** The folder to publish into. */
  private File out = new File("target/site");

  /** What to build, with commas between: {@code web}, {@code data}, {@code print}; else all. */
  private @Nullable String editions;

  /** Whether the versions before are told, each tag of the Git repository one. */
  private boolean history;

  /** The folder of Maven Site. */
  private File site = new File("target/site");

  /** What Maven was told to do. */
  private List<String> goals = List.of();

  /** Where the skin is packed. */
  private File skin = new File("target/skin/skin.jar");

  /** The dossier as Maven knows it. */
  private @Nullable MavenProject project;

  /** Maven's way to add to a project. */
  private @Nullable MavenProjectHelper helper;

  /** What the command is told besides. */
  abstract List<String> options();

  @Override
  final void go() throws MojoExecutionException, MojoFailureException {
    List<String> words = new ArrayList<>(options());
    words.add("--out=" + out);
    if (editions != null) {
      words.add("--edition=" + editions.replace(" ", ""));
    }
    if (history) {
      words.add("--history");
    }
    run("build", words);
    if (project != null && helper != null && plain(out).equals(plain(site))) {
      joinMavenSite(project, helper);
    }
  }

  /** Pages of Maven Site would take the place of the sheets that are there. */
  @Override
  final void leave() {
    if (project != null && !hasPages(project)) {
      keepOut(project);
    }
  }

  private void joinMavenSite(MavenProject dossier, MavenProjectHelper adding)
      throws MojoFailureException {
    Path pages = pages(dossier);
    if (!hasPages(dossier)) {
      keepOut(dossier);
    } else if (!Files.isRegularFile(pages.resolve("site.xml"))) {
      throw new MojoFailureException(
          pages
              + " has no site.xml, so its pages would not look like the sheets;"
              + " the handbook's maven.html has one to copy");
    } else if (dossier.getPackaging().equals("pom")) {
      Skin.write(skin.toPath());
      adding.attachArtifact(dossier, "jar", skin);
    }
  }

  /** Who skips Maven Site does not deploy, pack or stage the site either. */
  private void keepOut(MavenProject dossier) {
    boolean goesOn = goals.stream().anyMatch(goal -> GOES_ON.matcher(goal).find());
    Properties properties = dossier.getProperties();
    properties.setProperty(
        goesOn ? "generateReports" : "maven.site.skip", goesOn ? "false" : "true");
  }

  private static boolean hasPages(MavenProject dossier) {
    return Files.isDirectory(pages(dossier));
  }

  private static Path pages(MavenProject dossier) {
    return dossier.getBasedir().toPath().resolve("src/site");
  }
}
