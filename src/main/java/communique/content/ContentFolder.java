package communique.content;

import communique.model.PictureName;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that a dossier is read from.
 *
 * @param root where the settings stand
 * @param unsaved what stands in an editor in the place of its files
 */
record ContentFolder(Path root, Unsaved unsaved) {

  static final String TEMPLATES = "templates";

  /** A folder of which nothing is open in an editor. */
  ContentFolder(Path root) {
    this(root, Unsaved.NONE);
  }

  /** Whether there is such a folder with settings in it, even such as cannot be read. */
  boolean isDossier() {
    return Files.exists(root.resolve(Layout.SITE), LinkOption.NOFOLLOW_LINKS);
  }

  /** The file that has the settings under a name that is not theirs. */
  Optional<String> misnamedSettings() {
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> path(root, file))
          .filter(name -> Layout.meant(name).filter(Layout.SITE::equals).isPresent())
          .sorted()
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * Every file and link that may hold records, by its path with {@code /}, sorted. A folder that
   * cannot be read is told, and the others are read. A site that was built into this folder is
   * passed over: see {@link Built}.
   */
  List<String> files(Consumer<Problem> problems) {
    List<String> found = new ArrayList<>();
    List<Built> built = new ArrayList<>();
    walk(
        root,
        problems,
        (path, file) -> {
          if (file.endsWith(Built.LIST)) {
            Built.of(path, file).ifPresent(built::add);
          }
          if (new Candidate(path, file).mayHoldRecords()) {
            found.add(path);
          }
        });
    found.removeIf(
        path ->
            !Layout.holdsRecords(path)
                && built.stream().anyMatch(site -> site.has(path, root.resolve(path))));
    begun().filter(path -> !found.contains(path)).forEach(found::add);
    Collections.sort(found);
    return found;
  }

  /** Files of records that are open in an editor; they may not have been saved yet. */
  private Stream<String> begun() {
    String start = name("") + "/";
    return unsaved.files().stream()
        .filter(file -> file.startsWith(start))
        .map(file -> file.substring(start.length()))
        .filter(Layout::holdsRecords);
  }

  /**
   * Tells what of the author's own templates cannot be read, and links that lead out of their
   * folder: what stands elsewhere on the machine is not for pages.
   */
  void checkTemplates(Consumer<Problem> problems) {
    Path templates = root.resolve(TEMPLATES);
    if (Files.isSymbolicLink(templates)) {
      problems.accept(
          unreadable(name(TEMPLATES), "the folder of the templates may not be a link to another"));
    } else if (Files.isDirectory(templates)) {
      walk(
          templates,
          problems,
          (path, file) -> {
            if (!Candidate.isHidden(path)) {
              checkTemplate(templates, path, problems);
            }
          });
    }
  }

  private void checkTemplate(Path templates, String path, Consumer<Problem> problems) {
    try {
      Path file = templates.resolve(path).toRealPath();
      if (!file.startsWith(templates.toRealPath())) {
        problems.accept(
            unreadable(
                name(TEMPLATES + "/" + path),
                "this link leads out of the folder of the templates"));
      } else if (!Files.isReadable(file)
          || !(Files.isRegularFile(file) || Files.isDirectory(file))) {
        problems.accept(unreadable(name(TEMPLATES + "/" + path), "the file cannot be read"));
      }
    } catch (IOException e) {
      problems.accept(unreadable(name(TEMPLATES + "/" + path), "this link leads nowhere"));
    }
  }

  /** The files and links in the folder of the pictures, by their names below it. */
  List<String> pictures(Consumer<Problem> problems) {
    Path pictures = root.resolve(PictureName.FOLDER);
    List<String> found = new ArrayList<>();
    if (Files.isSymbolicLink(pictures)) {
      problems.accept(
          unreadable(
              name(PictureName.FOLDER), "the folder of the pictures may not be a link to another"));
    } else if (Files.isDirectory(pictures)) {
      walk(
          pictures,
          problems,
          (path, file) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (!Candidate.isHidden(path)
                && !Candidate.isCopy(name)
                && !AboutTheFolder.mayBe(path)) {
              found.add(path);
            }
          });
    }
    return found;
  }

  /** Calls back with every file and link of a folder, links not followed. */
  private void walk(Path folder, Consumer<Problem> problems, BiConsumer<String, Path> action) {
    try {
      Path start = folder.toRealPath();
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              boolean apart = !at.equals(start) && Candidate.isOfVersions(at);
              return apart ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              action.accept(path(start, file), file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path at, IOException failure) {
              String found = folder.resolve(path(start, at)).normalize().toString();
              problems.accept(
                  unreadable(found.replace(File.separatorChar, '/'), "this cannot be read"));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException | UncheckedIOException e) {
      problems.accept(unreadable(folder.toString(), "the folder cannot be read to its end"));
    }
  }

  private static String path(Path start, Path file) {
    return start.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /**
   * The bytes of a file, no more than tell that there are too many; nothing if a problem was told.
   */
  Optional<byte[]> read(String path, Consumer<Problem> problems) {
    Optional<byte[]> open = unsaved.bytes(name(path));
    return open.isPresent() ? open : saved(path, problems);
  }

  private Optional<byte[]> saved(String path, Consumer<Problem> problems) {
    try {
      Path file = root.resolve(path).toRealPath();
      if (file.startsWith(root.toRealPath()) && Files.isRegularFile(file)) {
        return Optional.of(start(file, SourceText.LARGEST + 1));
      }
      problems.accept(
          unreadable(name(path), "this is not a file in the folder, or a link leads out of it"));
    } catch (IOException e) {
      problems.accept(unreadable(name(path), "the file cannot be read"));
    }
    return Optional.empty();
  }

  static byte[] start(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }

  /** Whether a file stands there that is no link. */
  boolean isFile(String path) {
    return unsaved.bytes(name(path)).isPresent()
        || Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a link stands there: what it leads to may change while it does not. */
  boolean isLink(String path) {
    return Files.isSymbolicLink(root.resolve(path));
  }

  /** Whether that is a template, or a style of the author's own. */
  boolean isOfTemplates(String path) {
    return path.startsWith(TEMPLATES + "/") && !Candidate.isText(path);
  }

  /**
   * The path below this folder of a file or folder that the system names; empty for this folder.
   */
  Optional<String> path(Path file) {
    try {
      Path start = root.toRealPath();
      return file.startsWith(start) ? Optional.of(path(start, file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.of("");
    }
  }

  /** The file's name as a person can open it from where the command was started. */
  String name(String path) {
    return root.resolve(path).normalize().toString().replace(File.separatorChar, '/');
  }

  private static Problem unreadable(String file, String message) {
    return Problem.of(ReadingRules.UNREADABLE_FILE, Location.of(file), message);
  }
}
