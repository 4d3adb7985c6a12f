package communique.curate.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References become sources; people, institutions and offices of Popolo become drafts. */
class LibraryImportTest {

  @TempDir private Path temp = Path.of("");
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(temp);
  }

  @Test
  void anEntryOfBibtexBecomesASource() throws IOException {
    desk.put(
        "lib.bib",
        """
        A comment.
        @string{nt = "Norland Times"}
        @article{arbol:2025,
          author = {\\'Arbol, Jos{\\'e} and {World Bank and Fund of Norland} and M{\\"u}ller, Jr, Hans},
          title = {The {Norland} Pact: \\v{S}koda \\& na\\"{\\i}ve --- a view},
          journal = nt, year = 2025, month = nov, day = 3,
          url = {https://news.example/a\\_b?x=1\\%20}, language = {english},
        }
        """);
    assertThat(desk.run("lib.bib", "--write").err()).isEmpty();
    assertThat(desk.text("sources/lib-bib.yaml"))
        .isEqualTo(
            """
            sources:
              - id: arbol-2025
                publisher: Norland Times
                title: "The Norland Pact: Škoda & naïve — a view"
                published: 2025-11-03
                kind: news
                language: en
                author:
                  - José Árbol
                  - World Bank and Fund of Norland
                  - Hans Müller Jr
                url: https://news.example/a_b?x=1%20
            """);
    assertThat(desk.check().err()).doesNotContain("error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year=2001                          | 2001
          year=2001, month=feb               | 2001-02
          year=2001, month={March}           | 2001-03
          year=2001, month=4, day=5          | 2001-04-05
          year=2001, day=5                   | 2001
          date={2001-06}                     | 2001-06
          """)
  void aDateIsAsCloseAsTheEntryHasIt(String fields, String date) throws IOException {
    desk.put("lib.bib", "@book{b, title={B}, publisher={P}, " + fields + "}\n");
    desk.run("lib.bib", "--write");
    assertThat(desk.text("sources/lib-bib.yaml")).containsPattern("published: '?" + date + "'?\n");
  }

  @Test
  void whatIsBrokenInBibtexDoesNotSpoilTheRest() throws IOException {
    desk.put(
        "lib.bib",
        """
        @book{good1, title={A}, year={c. 1999}}
        @book{open, title={No end
        @book{con, title={A device}, year=2001}
        @book{undefined, title={A}, journal = nowhere}
        @book{good1, title={Again}}
        @novelty{good2, title={B}}
        """);
    Program run = desk.run("lib.bib", "--write");
    assertThat(run.err())
        .contains("lib.bib:2: the brace that opens this entry is not closed")
        .contains("lib.bib:3: \"con\" cannot be an id")
        .contains("lib.bib:4: an abbreviation or a cross-reference in it is not defined")
        .contains("lib.bib:5: \"good1\" names the row on line 1 already");
    assertThat(run.out())
        .contains("lib.bib:1: left out: year: \"c. 1999\" is no year, month or day")
        .contains("no kind of source is known for the type \"novelty\"");
    assertThat(desk.text("sources/lib-bib.yaml"))
        .contains("id: good1", "id: good2")
        .doesNotContain("published", "1999");
  }

  @Test
  void whatHasNoPlaceInASourceIsToldAndNotDroppedInSilence() throws IOException {
    desk.put(
        "lib.bib",
        """
        @book{b, title={B}, publisher={P}, year=2001, editor={A. Bell}, pages={3--9}, isbn={1}}
        @article{c, title={C}, journal={J}, publisher={P}, pages={4}, series={S}, bdsk-url-1={x}}
        """);
    assertThat(desk.run("lib.bib").out())
        .containsOnlyOnce("left out")
        .contains("editor (1), pages (2), isbn (1), series (1), publisher (1); a citation may");
    desk.put(
        "z.json",
        "[{\"id\": \"z\", \"type\": \"book\", \"title\": \"Z\", \"page\": \"3-9\", \"ISBN\": \"1\","
            + " \"container-title\": \"Series\", \"publisher\": \"P\"}]");
    assertThat(desk.run("z.json").out())
        .contains("page (1), ISBN (1), container-title (1); a citation may");
  }

  @Test
  void anItemOfCslBecomesASource() throws IOException {
    desk.put(
        "z.json",
        """
        [{"id": "http://library.example/items/ABCD", "type": "article-newspaper", "title": "Talks end",
          "container-title": "Norland Post", "issued": {"date-parts": [[2025, 11]]},
          "accessed": {"date-parts": [["2025", "11", "5"]]}, "URL": "https://post.example/talks",
          "DOI": "10.1000/182", "language": "en-GB",
          "author": [{"family": "Bell", "given": "Ann"}, {"literal": "Agency of Norland"},
                     {"family": "김", "given": "철수"}]},
         {"id": "t", "type": "book", "title": "About", "publisher": "P", "issued": {"date-parts": [[1999]], "circa": true}},
         {"type": "book", "title": "No id"},
         {"id": "x", "type": "book", "title": "X", "URL": "javascript:alert(1)"}]
        """);
    Program run = desk.run("z.json", "--write");
    assertThat(run.err())
        .contains("z.json:8: the item has no \"id\"", "z.json:9: \"javascript:alert(1)\"");
    assertThat(desk.text("sources/z-json.yaml"))
        .isEqualTo(
            """
            sources:
              - id: abcd
                publisher: Norland Post
                title: Talks end
                published: 2025-11
                kind: news
                language: en-GB
                author:
                  - Ann Bell
                  - Agency of Norland
                  - 김철수
                url: https://post.example/talks
                read: 2025-11-05
                same-as:
                  - "doi:10.1000/182"

              - id: t
                publisher: P
                title: About
                published: 1999~
                kind: book
            """);
    Map<String, String> before = desk.files();
    assertThat(desk.run("z.json", "--write").err()).contains("0 added, 0 updated, 2 unchanged");
    assertThat(desk.files()).isEqualTo(before);
  }

  @Test
  void aSourceThatIsThereAlreadyIsNotAddedAgain() throws IOException {
    java.nio.file.Files.writeString(
        desk.file("sources.yaml"),
        "- {id: own, publisher: P, title: T, published: 2001, url: https://post.example/talks}\n");
    desk.put("lib.bib", "@online{b, title={T}, url={https://post.example/talks}}\n");
    assertThat(desk.run("lib.bib", "--write").out())
        .contains("source b: the source \"own\" has this address already");
    assertThat(desk.file("sources/lib-bib.yaml")).doesNotExist();
  }

  private static final String POPOLO =
      """
      {"persons": [
        {"id": "p1", "name": "Gil Hay", "sort_name": "Hay, Gil", "birth_date": "1970-05",
         "other_names": [{"name": "G. Hay"}, {"name": "Gil Hay"}],
         "identifiers": [{"scheme": "wikidata", "identifier": "Q42"},
                         {"scheme": "parl", "identifier": "9"}]},
        {"id": "p2", "name": "Gil Hay"},
        {"id": "p3", "name": "Ida Joy",
         "birth_date": "1970-13-01"}],
       "organizations": [
        {"id": "gov", "name": "Government of Norland"},
        {"id": "asm", "name": "Assembly", "parent_id": "gov"}],
       "posts": [{"id": "pm", "label": "Prime Minister of Norland", "organization_id": "gov"}],
       "memberships": [
        {"id": "m1", "person_id": "p1", "post_id": "pm", "role": "Prime Minister",
         "start_date": "2010-01-02", "end_date": "2014"},
        {"id": "m2", "person_id": "p2", "organization_id": "asm", "role": "member",
         "start_date": "2001"}]}
      """;

  @Test
  void peopleOfPopoloBecomeDraftsWithTheirOffices() throws IOException {
    desk.put("parl.json", POPOLO);
    Program run = desk.run("parl.json", "--write");
    assertThat(run.err()).contains("parl.json:7: birth_date: there is no month 13");
    assertThat(run.out()).contains("identifiers of the scheme \"parl\"");
    assertThat(desk.text("speakers/gil-hay.md"))
        .contains("sort: Hay, Gil", "- G. Hay", "is: 1970-05", "wikidata:Q42", "state: draft")
        .contains("is: prime-minister-of-norland", "from: 2010-01-02", "row: start_date");
    assertThat(desk.text("speakers/gil-hay-p2.md")).contains("title: member, Assembly");
    assertThat(desk.text("register/parl-json.yaml"))
        .contains("id: government-of-norland", "within: government-of-norland")
        .contains("of: government-of-norland");
    Program checked = desk.check();
    assertThat(
            checked
                .err()
                .lines()
                .filter(line -> line.startsWith("error") || line.startsWith("warning")))
        .allMatch(line -> line.startsWith("error[incomplete-source]"));
    assertThat(checked.out()).contains("all 6 passages compared");
  }

  @Test
  void aSecondImportOfPopoloUpdates() throws IOException {
    desk.put("parl.json", POPOLO);
    desk.run("parl.json", "--write");
    desk.put(
        "parl.json", POPOLO.replace("\"2014\"", "\"2015\"").replace("1970-13-01", "1970-12-01"));
    assertThat(desk.run("parl.json", "--write").out())
        .contains("1 added, 2 updated, 4 unchanged", "speaker gil-hay: offices");
    assertThat(desk.text("speakers/gil-hay.md")).contains("2015").doesNotContain("2014");
  }

  @Test
  void jsonOfAnotherKindIsRefused() throws IOException {
    desk.put("a.json", "{\"a\": 1}");
    desk.put("b.json", "[{\"id\": 1,}]");
    assertThat(desk.run("a.json").err()).contains("neither Popolo nor CSL-JSON");
    assertThat(desk.run("b.json").err()).contains("b.json:1:11: here it stops being JSON");
  }
}
