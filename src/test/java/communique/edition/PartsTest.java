package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Speaker;
import communique.model.Summit;
import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.GeneratedDossier;
import communique.testing.Program;
import communique.testing.Trees;
import communique.view.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that gather much, and much that is between many. */
@Tag("slow")
class PartsTest {

  /** A page that loads and is read on a phone. */
  private static final int MOST_BYTES = 150_000;

  private static final int MOST_ELEMENTS = 3000;

  @TempDir Path temp;

  @Test
  void everyRecordStandsInOnePartOfItsListAndEveryPartIsReached() throws IOException {
    Built built = Built.of(GeneratedDossier.write(temp.resolve("many"), 720, 1), Program.NOW);
    for (Class<? extends Entry> kind : List.of(Summit.class, Agreement.class, Speaker.class)) {
      String folder = Addresses.folder(kind);
      Set<String> reached = reached(built.out(), folder + "/index.html", folder);
      Set<String> parts = parts(built.out().resolve(folder));
      assertThat(reached).as(folder).containsAll(parts).hasSizeGreaterThan(5);
      assertThat(listed(built.out().resolve(folder), parts))
          .as(folder)
          .containsExactlyInAnyOrderElementsOf(
              built.publication().dossier().all(kind).stream()
                  .map(entry -> entry.id() + ".html")
                  .toList());
    }
    assertThat(Files.readString(built.out().resolve("timeline.html"))).contains("href=\"timeline/");
    assertThat(built.out().resolve("who-said-what/letter_k.html")).exists();
    try (Stream<Path> all = Files.walk(built.out())) {
      assertThat(all.filter(file -> file.toString().endsWith(".html")))
          .allSatisfy(
              file -> {
                assertThat(Files.size(file)).isLessThan(MOST_BYTES);
                assertThat(parse(file).getAllElements().size()).isLessThan(MOST_ELEMENTS);
              });
    }
  }

  /** The files of a folder that are parts of its list, but for those that only lead to parts. */
  private static Set<String> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().contains("_"))
          .filter(file -> parse(file).select("#_parts").isEmpty())
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toSet());
    }
  }

  private static List<String> listed(Path folder, Set<String> parts) {
    return parts.stream()
        .flatMap(part -> parse(folder.resolve(part)).select("#_records th a").stream())
        .map(link -> link.attr("href"))
        .toList();
  }

  /** The pages of a folder to which one comes by the ways to parts. */
  private static Set<String> reached(Path out, String from, String folder) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String page = open.pop();
      parse(out.resolve(page)).select("#_parts a").stream()
          .map(link -> link.attr("href"))
          .filter(reached::add)
          .forEach(href -> open.push(folder + "/" + href));
    }
    return reached;
  }

  /** An agreement of all is a line on the page of each. */
  @Test
  void whatIsBetweenManyGrowsWithTheirNumberOnly() throws IOException {
    List<Long> bytes = new ArrayList<>();
    for (int parties : List.of(40, 80)) {
      Path content =
          Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("p" + parties));
      for (int number = 0; number < 3; number++) {
        Files.writeString(content.resolve("agreements/all-" + number + ".md"), ofAll(parties));
      }
      Path countries = Built.of(content, Program.NOW).out().resolve("countries");
      try (Stream<Path> files = Files.list(countries)) {
        List<Path> all = files.toList();
        assertThat(all).hasSizeBetween(parties, parties + 5);
        bytes.add(all.stream().mapToLong(PartsTest::size).sum());
      }
      Document register = parse(countries.resolveSibling("agreements").resolve("index.html"));
      assertThat(register.select("[data-label=Parties]").text())
          .contains("and %d more".formatted(parties - 5));
    }
    assertThat(bytes.get(1)).isLessThan(bytes.get(0) * 22 / 10);
  }

  private static String ofAll(int parties) {
    String of =
        Stream.of(Locale.getISOCountries())
            .limit(parties)
            .map(code -> "  - {is: %s, cite: {sluice-paper: all of them}}\n".formatted(code))
            .collect(Collectors.joining());
    return "---\ntitle: {is: {en: All of them, ko: 모두, zh-Hans: 全部}}\nparties:\n" + of + "---\n";
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
