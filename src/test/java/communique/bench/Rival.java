package communique.bench;

import communique.output.json.Json;
import communique.testing.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Another generator, with a layout of ours for {@link Page}.
 *
 * @param kind which
 * @param name what it is called, with its version
 * @param command how it is started
 */
record Rival(Kind kind, String name, List<String> command) implements Generator {

  /** How each is told what to do. */
  enum Kind {
    HUGO("content", "version") {
      @Override
      String file(Page page) {
        return page.isIndex() ? page.path().replaceFirst("index$", "_index") : page.path();
      }

      @Override
      String text(Page page) {
        return json(page, "url", "/" + page.address()) + "\n" + page.prose();
      }

      @Override
      List<String> build(Path folder) {
        return List.of("--quiet", "--source", folder.toString());
      }

      @Override
      Optional<List<String>> serve(Path folder, int port) {
        return Optional.of(
            List.of("server", "--source", folder.toString(), "--port", String.valueOf(port)));
      }
    },
    ELEVENTY("content", "--version") {
      @Override
      String file(Page page) {
        return page.path();
      }

      @Override
      String text(Page page) {
        return "---json\n" + json(page, "permalink", page.address()) + "---\n" + page.prose();
      }

      @Override
      List<String> build(Path folder) {
        return List.of("--quiet");
      }

      @Override
      Optional<List<String>> serve(Path folder, int port) {
        return Optional.of(List.of("--quiet", "--serve", "--port=" + port));
      }
    },
    JBAKE("content", "--help") {
      @Override
      String file(Page page) {
        return page.path();
      }

      /** Without a line behind it the head counts as the text. */
      @Override
      String text(Page page) {
        return String.join(
            "\n",
            "title=" + page.title(),
            "type=page",
            "status=published",
            "sheet=" + page.line(),
            "~~~~~~",
            page.prose(),
            "");
      }

      @Override
      List<String> build(Path folder) {
        return List.of("-b", folder.toString(), folder.resolve("public").toString());
      }

      @Override
      Optional<List<String>> serve(Path folder, int port) {
        return Optional.empty();
      }
    };

    private final String pages;
    private final String version;

    Kind(String pages, String version) {
      this.pages = pages;
      this.version = version;
    }

    /** The path of a page's file, without its ending. */
    abstract String file(Page page);

    /** What is in it. */
    abstract String text(Page page);

    /** What it is told to build the site in {@code public}. */
    abstract List<String> build(Path folder);

    /** What it is told to serve it while it is edited, if it can be. */
    abstract Optional<List<String>> serve(Path folder, int port);

    /** The command by which it is known. */
    String command() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What it is asked for its version with. */
    String version() {
      return version;
    }

    private static String json(Page page, String key, String address) {
      StringWriter out = new StringWriter();
      Json.write(
          out,
          json -> {
            json.put("title", page.title());
            json.put(key, address);
            page.write(json);
          });
      return out.toString();
    }
  }

  @Override
  public Project project(Subject dossier, Path folder) throws IOException {
    Trees.delete(folder);
    Files.createDirectories(folder.getParent());
    Trees.copy(Path.of("src/test/resources/bench").resolve(kind.command()), folder);
    for (Iterator<Page> pages = dossier.pages().iterator(); pages.hasNext(); ) {
      Page page = pages.next();
      Path file = folder.resolve(kind.pages).resolve(kind.file(page) + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, kind.text(page));
    }
    Path edited = folder.resolve(kind.pages).resolve(Subject.edited() + ".md");
    List<String> build = command(kind.build(folder));
    Map<Task, List<String>> commands = new EnumMap<>(Task.class);
    List.of(Task.CLEAN, Task.UNCHANGED, Task.EDIT).forEach(task -> commands.put(task, build));
    return new Project(
        name,
        folder,
        folder.resolve("public"),
        commands,
        kind.serve(folder, 0).map(any -> port -> command(kind.serve(folder, port).orElseThrow())),
        Edit.of(edited, dossier.claim()),
        Subject.edited() + ".html");
  }

  private List<String> command(List<String> args) {
    List<String> words = new ArrayList<>(command);
    words.addAll(args);
    return words;
  }
}
