package communique.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.RuleBook;
import communique.cli.Words;
import communique.model.Agreement;
import communique.model.Change;
import communique.model.Event;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Site;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.problem.Rule;
import communique.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages of the handbook that the program itself knows best. Refreshed with {@code
 * -Dgolden.refresh=true}.
 */
class HandbookTest {

  private static final Path HANDBOOK = Path.of("site", "markdown", "handbook");

  /** Who has a table read aloud hears of each cell what it is in. */
  @Test
  void everyColumnHasAHead() throws IOException {
    try (Stream<Path> pages = Files.list(HANDBOOK)) {
      for (Path page : pages.filter(path -> path.toString().endsWith(".md")).toList()) {
        List<String> lines = Files.readAllLines(page);
        for (int i = 1; i < lines.size(); i++) {
          if (lines.get(i).startsWith("| ---")) {
            assertThat(lines.get(i - 1)).as(page + ":" + i).doesNotContainPattern("\\|\\s*\\|");
          }
        }
      }
    }
  }

  @Test
  void contentModel() throws IOException {
    String head =
        """
        # The content model

        This page is written from the records of the program; each section is one record. Two shapes of file hold
        them: **sheets**, one Markdown file with YAML front matter for each summit, agreement and speaker, and
        **registers**, YAML lists of everything else. The file name of a sheet is the record's id; ids are unique across
        all kinds. Beside `ID.md` a file `ID.ko.md` holds its [prose in Korean](languages.md#Write_the_prose_in_several_languages). What a register file says once beside its list holds for every item of it. A register that grows
        long may be a folder: `sources/a.yaml` and `sources/2025/march.yaml` beside `sources.yaml` or in its place, and so
        `events/`, `changes/`, `register/` and `statements/`: any name, in folders below, by year or not. A file has at most 1 MiB,
        which are some thousand records; a register has no end. Beside the records may lie a README and what else a folder says of
        itself: a LICENSE, LICENCE, COPYING, NOTICE, AUTHORS, CONTRIBUTING or CHANGELOG, in any case, without an ending or
        with `.md`, `.markdown`, `.txt`, `.rst` or `.adoc` (outside the folders of records also `README.ko.md` and `LICENSE-MIT`). If it begins
        like a record, with `---`, a key or a list, it is read as one. Passed over
        are also what editors keep (`x.md~`, `#x.md#`, `~$x.docx`, `.bak`,
        `.swp`, `.tmp`), what systems leave (`Thumbs.db`, `desktop.ini`), the folders `src` and `target` (those of [Maven](maven.md)), and the files
        of a site that was built into this folder, as long as they are those that its `SHA256SUMS` names. A `.orig` or `.rej` is the trace of a
        merge that failed, and a warning says so. Any other file where records are expected is told; so is one elsewhere that begins like
        a list of records, and a hidden one, whose name or whose folder's name begins with a dot, that would be read if it were not. No ignore
        file changes this.

        A key that is absent means that nobody has looked; `not-stated` means that the curator looked and the sources do
        not say. A list of one item may be written without its brackets; a list of records may have groups, `{topics: [trade], list: […]}`,
        which say once what their items share, see [Citations](citations.md#Cite_once_for_a_group). So may the list of a register.

        Words are one line: a line break in them is a space, and nothing between Chinese or Japanese characters. Put
        them in quotation marks when they hold `: `, ` #` or, inside braces, a comma; when they begin with a mark such
        as `[`, `*`, `&`, `@` or `-` and a space. A `#` without a space behind it is an error in words
        without quotation marks (`No. #58123`), on their line or the next, since YAML drops what follows; `# ` is a comment:

        ```yaml
        title: "Gate #2: the talks"   # as the desk calls them
        ```

        Prose is Markdown, as far as [Citations](citations.md#What_prose_takes) tells.

        A **date** is as closely given as the source gives it, in EDTF (levels 0 and 1): `2025-11-01`, `2025-11`, `2025`, a
        season `2025-21` (spring) to `2025-24` (winter), a decade `202X`, a century `20XX`, a moment
        `2025-11-01T18:00:00+09:00`; an interval `2025-11-01/2025-11-02`, open as `2025/..`, its start unknown as `/2025`.
        `?` at its end marks it uncertain, `~` approximate, `%` both. Years have four digits, `0843`; the year before
        `0001` is `0000`, so 44 BC is `-0043`; more digits take a Y, `Y-12000`. Pages write 843 and 44 BC.
        An interval is marked at the end that needs it: `2004?/2005`. A season may be that of either half of the earth: it
        is compared as any day of its year, a summer and a winter also as one of the three months that follow it. A time is
        shown in the zone it is written in.
        What the desk does (`verified`, `embargo_until`, `withdrawn`) has a plain day or moment of four digits.
        """;
    Cases.matches(
        HANDBOOK.resolve("content-model.md"),
        head
            + FieldReference.of(
                List.of(
                    Summit.class,
                    Agreement.class,
                    Speaker.class,
                    Statement.class,
                    Event.class,
                    Source.class,
                    Organization.class,
                    Office.class,
                    Place.class,
                    Topic.class,
                    Change.class,
                    Site.class)));
  }

  @Test
  void rules() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules

            Every problem names its rule. `site.yaml` can change what a rule weighs: `rules: {uncited-prose: warning}`, with
            `error`, `warning` or `off`. Rules marked as fixed weigh what they weigh, because nothing behind them can be
            trusted while they are broken; while `site.yaml` cannot be read, they are the only ones that are told. A record
            can waive a warning, with a reason and a last day:

            ```yaml
            waive: [{rule: uncited-prose, reason: Taken over from the old desk., until: 2026-01-31}]
            ```

            A waiver that silences nothing, or whose last day is over, is a problem itself. `--strict` makes warnings fail a
            run.
            """);
    RuleBook.chapters().forEach((title, rules) -> chapter(page, title, rules));
    Cases.matches(HANDBOOK.resolve("rules.md"), page.toString());
  }

  @Test
  void words() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Words

            What the words of this program mean. `communique explain WORD` tells the same, and `communique explain words` all of
            them.

            | Word | What it means |
            | --- | --- |
            """);
    Words.all().forEach((word, means) -> page.append("| %s | %s |\n".formatted(word, means)));
    Cases.matches(HANDBOOK.resolve("words.md"), page.toString());
  }

  private static void chapter(StringBuilder page, String title, List<Rule> rules) {
    page.append("\n## ")
        .append(title)
        .append("\n\n| Rule | Weight | What breaks it |\n| --- | --- | --- |\n");
    for (Rule rule : rules) {
      String weight =
          rule.severity().name().toLowerCase(Locale.ROOT) + (rule.fixed() ? ", fixed" : "");
      page.append("| `%s` | %s | %s |\n".formatted(rule.slug(), weight, rule.sentence()));
    }
  }

  @Test
  void documentsNamePackagesThatExist() throws IOException {
    Pattern name = Pattern.compile("`communique\\.([a-z.]+)`");
    for (String document : List.of("README.md", "CONTRIBUTING.md")) {
      Matcher found = name.matcher(Files.readString(Path.of(document)));
      while (found.find()) {
        Path folder = Path.of("communique", found.group(1).split("\\."));
        assertThat(Stream.of("src/main/java", "src/test/java"))
            .as(document + ": " + found.group())
            .anyMatch(tree -> Files.isDirectory(Path.of(tree).resolve(folder)));
      }
    }
  }

  @Test
  void contributingNamesEveryPackage() throws IOException {
    Path sources = Path.of("src/main/java");
    String document = Files.readString(Path.of("CONTRIBUTING.md"));
    try (Stream<Path> folders = Files.walk(sources)) {
      assertThat(folders.filter(folder -> Files.exists(folder.resolve("package-info.java"))))
          .extracting(folder -> sources.relativize(folder).toString().replace('/', '.'))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }
  }

  /**
   * An example that begins with the name of a file of our own dossier stands in it to the letter.
   */
  @Test
  void examplesStandInTheDossier() throws IOException {
    Pattern example = Pattern.compile("```yaml\n# (content/\\S+)\n(.*?)```", Pattern.DOTALL);
    Matcher found = example.matcher(Files.readString(HANDBOOK.resolve("languages.md")));
    assertThat(found.results()).hasSize(5);
    for (MatchResult one : found.results().toList()) {
      String file = Files.readString(Path.of(one.group(1)));
      assertThat(IntStream.range(0, 12).mapToObj(one.group(2)::indent))
          .as(one.group())
          .anyMatch(file::contains);
    }
  }
}
