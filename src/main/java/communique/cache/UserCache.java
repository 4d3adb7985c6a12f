package communique.cache;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where this user's machine keeps what can be made again: below the folder that the system has for
 * it, a folder for each dossier; whoever adds one clears away those that are {@link Disused}. It is
 * never in the dossier itself, for nothing that comes with one is trusted, and what is kept of it
 * may be under embargo.
 */
public final class UserCache {

  /** The system property that names another folder. */
  public static final String PROPERTY = "communique.cache";

  private static final String NAME = "communique";

  /** In hex digits; paths may not get long on Windows. */
  private static final int NAME_LENGTH = 32;

  private UserCache() {}

  /**
   * The folder that belongs to a dossier, made if it is not there.
   *
   * @param content the folder with {@code site.yaml}
   * @return nothing if the user has none, it would lie in the dossier, or what is there is not the
   *     user's own
   */
  public static Optional<OwnFolder> of(Path content) {
    try {
      Optional<Path> root = root(System.getenv()::get, System.getProperties()::getProperty);
      return root.isPresent() && !real(root.get()).startsWith(content.toRealPath())
          ? Optional.of(of(content, root.get()))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Where a folder is or would be, whatever links lead there. */
  private static Path real(Path folder) throws IOException {
    Path there = folder.normalize();
    while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(folder.normalize())).normalize();
  }

  private static OwnFolder of(Path content, Path root) throws IOException {
    byte[] path = content.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(root);
    OwnFolder caches = OwnFolder.at(root.resolve(NAME));
    String name = Fingerprint.of(path).substring(0, NAME_LENGTH);
    if (!caches.hasFolder(name)) {
      new Disused(caches).delete();
    }
    return caches.folder(name);
  }

  /**
   * The folder for the caches of all programs: that of {@link #PROPERTY}, {@code XDG_CACHE_HOME}
   * (XDG Base Directory Specification), or what the system is used to.
   */
  static Optional<Path> root(
      Function<String, @Nullable String> environment,
      Function<String, @Nullable String> properties) {
    Optional<Path> home = absolute(properties.apply("user.home"));
    String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
    return absolute(properties.apply(PROPERTY))
        .or(() -> absolute(environment.apply("XDG_CACHE_HOME")))
        .or(
            () ->
                system.startsWith("windows")
                    ? absolute(environment.apply("LOCALAPPDATA"))
                    : home.map(
                        own ->
                            own.resolve(system.startsWith("mac") ? "Library/Caches" : ".cache")));
  }

  /** What is relative would lie wherever a command was started; the specification ignores it. */
  private static Optional<Path> absolute(@Nullable String path) {
    try {
      return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
