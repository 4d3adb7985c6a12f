package communique.maven;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.CacheOfTests;
import communique.testing.Child;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * Releases of Maven, run with a local repository in which there is the plugin, as {@code mvn
 * install} puts it there. What else they need they take from the repository of whoever runs the
 * tests, else from where that came from; without a network it has to be in their own.
 *
 * @param temp holds the local repository and the settings
 * @param version of the plugin
 */
record Mavens(Path temp, String version) {

  private static final Pattern VERSION =
      Pattern.compile("<artifactId>communique</artifactId>\\s*<version>([^<]+)</version>");

  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>here</id>
            <repositories>%s</repositories>
            <pluginRepositories>%s</pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
      </settings>
      """;

  private static final String REPOSITORY =
      """
      <%s>
        <id>here</id>
        <url>%s</url>
        <releases><checksumPolicy>ignore</checksumPolicy><updatePolicy>never</updatePolicy></releases>
        <snapshots><enabled>false</enabled></snapshots>
      </%s>
      """;

  /**
   * What a run came to.
   *
   * @param status zero if it went well
   * @param printed all that it said
   */
  record Run(int status, List<String> printed) {

    Run {
      printed = List.copyOf(printed);
    }

    String text() {
      return String.join("\n", printed);
    }
  }

  /** Puts the plugin into a new local repository. */
  static Mavens with(Path temp) throws IOException {
    Matcher found = VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(found.find()).isTrue();
    Mavens mavens = new Mavens(temp, found.group(1));
    mavens.install();
    return mavens;
  }

  /** The releases to be run, as the build has unpacked them. */
  static List<Path> homes() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("target", "mavens"))) {
      return all.filter(home -> Files.exists(home.resolve("bin/mvn"))).sorted().toList();
    }
  }

  private Path repository() {
    return temp.resolve("repository");
  }

  private void install() throws IOException {
    Path classes = Path.of("target", "classes");
    assertThat(classes.resolve("META-INF/maven/plugin.xml"))
        .as("what mvn process-classes writes")
        .exists();
    Path folder = repository().resolve("communique/communique/" + version);
    Files.createDirectories(folder);
    Path jar = folder.resolve("communique-" + version + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        Stream<Path> all = Files.walk(classes)) {
      ZipOutputStream zip = new ZipOutputStream(out);
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
      }
      zip.finish();
    }
    Files.copy(Path.of("pom.xml"), folder.resolve("communique-" + version + ".pom"));
    Files.writeString(settings(), SETTINGS.formatted(from("repository"), from("pluginRepository")));
  }

  private Path settings() {
    return temp.resolve("settings.xml");
  }

  private static String from(String element) {
    String theirs = Path.of(System.getProperty("communique.maven.repository")).toUri().toString();
    return REPOSITORY.formatted(element, theirs, element);
  }

  /**
   * Runs one of them.
   *
   * @param online whether it may ask the network
   * @param jvm options of its Java
   * @param words goals and options
   */
  Run run(Path home, Path project, boolean online, String jvm, String... words)
      throws MavenInvocationException {
    List<String> printed = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(project.toFile());
    request.setPomFile(project.resolve("pom.xml").toFile());
    request.setGlobalSettingsFile(settings().toFile());
    request.setLocalRepositoryDirectory(repository().toFile());
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setMavenOpts(String.join(" ", Child.QUICK, CacheOfTests.option(), jvm));
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      request.addShellEnvironment("GIT_" + who + "_NAME", "Test");
      request.addShellEnvironment("GIT_" + who + "_EMAIL", "test@desk.example");
    }
    request.setBatchMode(true);
    request.setOffline(!online);
    request.addArgs(List.of(words));
    request.setOutputHandler(printed::add);
    DefaultInvoker invoker = new DefaultInvoker();
    invoker.setMavenHome(home.toFile());
    InvocationResult result = invoker.execute(request);
    assertThat(result.getExecutionException()).isNull();
    return new Run(result.getExitCode(), printed);
  }
}
