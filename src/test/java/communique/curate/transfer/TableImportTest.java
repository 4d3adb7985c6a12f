package communique.curate.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a table become drafts that cite their cells. */
class TableImportTest {

  static final String MAP =
      """
      kind: speaker
      id: ID
      cite: {row: ID, title: The list of Norland, publisher: Assembly of Norland, published: not-stated}
      fields:
        name: Name
        spellings: {column: Other names, split: ";"}
        country: {column: Country, means: {Norland: XA}}
        born: {column: Born, date: day/month/year}
        offices.1.title: Office
        offices.1.from: {column: From, date: day/month/year}
        same-as: {column: Wikidata, before: "wikidata:"}
      """;

  static final String HEAD = "ID,Name,Other names,Country,Born,Office,From,Wikidata\n";

  @TempDir private Path temp = Path.of("");
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(temp);
    desk.put("people.map.yaml", MAP);
  }

  @Test
  void nothingIsWrittenUntilItIsAskedFor() throws IOException {
    desk.put("people.csv", HEAD + "P-1,Ann Bell,,Norland,1970,,,\n");
    Map<String, String> before = desk.files();
    Program told = desk.run("people.csv", "--map", "people.map.yaml");
    assertThat(told.status()).isZero();
    assertThat(told.out())
        .contains("speaker p-1, line 2", "2 to add")
        .endsWith("Nothing was written; the same command with --write writes it.\n");
    assertThat(desk.files()).isEqualTo(before);
  }

  @Test
  void aRowBecomesADraftThatCitesItsCells() throws IOException {
    desk.put(
        "people.csv",
        HEAD + "P-1,José Árbol,J. Arbol; Joe Arbol,Norland,03/02/1960,President,05/2003,Q8684\n");
    assertThat(desk.run("people.csv", "--map", "people.map.yaml", "--write").status()).isZero();
    assertThat(desk.text("speakers/p-1.md"))
        .isEqualTo(
            """
            ---
            name: José Árbol
            spellings:
              - J. Arbol
              - Joe Arbol
            country: XA
            born:
              is: 1960-02-03
              cite:
                people-csv:
                  words: 03/02/1960
                  row: P-1
                  column: Born
            offices:
              - title: President
                from: 2003-05
                cite:
                  people-csv:
                    - words: President
                      row: P-1
                      column: Office
                    - words: 05/2003
                      row: P-1
                      column: From
            same-as: wikidata:Q8684
            state: draft
            ---
            """);
    assertThat(desk.text("sources.yaml"))
        .contains("id: people-csv", "kind: dataset", "read: 2025-06-01", "file: people.csv")
        .containsPattern("sha256: [0-9a-f]{64}");
    Program checked = desk.check();
    assertThat(checked.err()).doesNotContain("error").doesNotContain("warning[");
    assertThat(checked.out()).contains("all 3 passages compared with the saved articles");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTF-8,    ;,  false
          UTF-8,    ;,  true
          UTF-16LE, TAB, true
          UTF-16BE, TAB, true
          """)
  void spreadsheetsAreReadAsTheyAreSaved(Charset charset, String mark, boolean bom)
      throws IOException {
    String separator = mark.equals("TAB") ? "\t" : mark;
    String text = (HEAD + "P-1,\"Ann\r\nBell\",,Norland,1970,,,\n").replace(",", separator);
    desk.put("people.csv", ((bom ? "\uFEFF" : "") + text).getBytes(charset));
    assertThat(desk.run("people.csv", "--map", "people.map.yaml", "--write").err()).isEmpty();
    assertThat(desk.text("speakers/p-1.md")).contains("name: Ann Bell", "born:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          P-2,Bo,,Norland,31/02/1955,,,      | Born: "31/02/1955" is no day, read as day/month/year
          P-2,Bo,,Norland,21980,,,           | Born: "21980" looks like Excel's number of a day, not a date
          P-2,Bo,,Norland,3/4/55,,,          | Born: "3/4/55" has a year of two digits
          P-2,Bo,,Norland,3 May 1955,,,      | Born: "3 May 1955" is not written as day/month/year
          P-2,=A1&B1,,Norland,,,,            | Name: "=A1&B1" is a formula, not its result
          P-2,#REF!,,Norland,,,,             | Name: "#REF!" is what a spreadsheet shows where it failed
          1.2E+11,Bo,,Norland,,,,            | ID: "1.2E+11" is a long number that Excel has shortened
          P-2,,,Norland,,,,                  | "name" is missing
          P-2,Bo,,Sudland,,,,                | Country: "Sudland" is not a country code of ISO 3166-1, like KR
          P-2,Bo,,Norland,,,2001,            | Office, From: it does not say which office it is
          P-2,Bo,,Norland,,,,Q0              | Wikidata: "Q0" has not the form of wikidata:Q8684
          nul,Bo,,Norland,,,,                | ID: "nul" cannot be an id: Windows keeps this name for a device
          日本,Bo,,Norland,,,,                 | ID: no id can be made of "日本": an id has letters a-z and digits
          ,Bo,,Norland,,,,                   | ID: it is empty, and the id is made of it
          P-1,Twice,,Norland,,,,             | "P-1" names the row on line 2 already
          P 1,Twice,,Norland,,,,             | "p-1" is the id of the record on line 2 already
          P-2,Bo,,Norland,,,,,more           | the row has 9 cells, the first line names 8 columns
          """)
  void aBadRowIsToldAndTheOthersAreWritten(String row, String told) throws IOException {
    desk.put("people.csv", HEAD + "P-1,Ann,,Norland,,,,\n" + row + "\nP-9,Zoe,,Norland,,,,\n");
    Program run = desk.run("people.csv", "--map", "people.map.yaml", "--write");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("people.csv:3: " + told);
    assertThat(desk.file("speakers/p-1.md")).exists();
    assertThat(desk.file("speakers/p-9.md")).exists();
    assertThat(desk.file("speakers/p-2.md")).doesNotExist();
  }

  @Test
  void aRecordThatIsNamedAndNotThereIsTold() throws IOException {
    desk.put("towns.map.yaml", "kind: place\nid: Town\nfields: {name: Town, within: In}\n");
    desk.put("towns.csv", "Town,In\nOster,norland-province\nWester,oster\nNorland Province,\n");
    Program good = desk.run("towns.csv", "--map", "towns.map.yaml", "--write");
    assertThat(good.err()).isEmpty();
    assertThat(desk.text("register/towns-csv.yaml")).contains("within: norland-province");
    desk.put("more.csv", "Town,In\nNear,nowhere\nNearer,near\n");
    assertThat(desk.run("more.csv", "--map", "towns.map.yaml", "--write").err())
        .contains("more.csv:2: it names \"nowhere\"", "more.csv:3: it names \"near\"");
  }

  @Test
  void agreementsHaveTheirStepsAndTheirSides() throws IOException {
    desk.put(
        "pacts.map.yaml",
        """
        kind: agreement
        id: [No, Title]
        cite: {row: No, publisher: Registry of Norland, published: 2024}
        fields:
          title.is: Title
          title.official: {column: Official, language: ko}
          form: {column: Type, means: {MoU: mou}}
          parties: {column: Parties, split: "/"}
          history.1.status: {value: signed, column: Signed}
          history.1.when: {column: Signed, date: year-month-day}
          history.2.status: {value: in-force, column: In force}
          history.2.when: {column: In force, date: year-month-day}
        """);
    desk.put(
        "pacts.csv",
        "No;Title;Official;Type;Parties;Signed;In force\n7;Port pact;항만 협정;MoU;XA/XB;2001-05-06;\n");
    assertThat(desk.run("pacts.csv", "--map", "pacts.map.yaml", "--write").err()).isEmpty();
    assertThat(desk.text("agreements/7-port-pact.md"))
        .contains("is: mou", "is: XB", "status: signed", "ko: 항만 협정")
        .doesNotContain("in-force");
    assertThat(desk.check().err()).doesNotContain("error[");
  }

  @Test
  void eventsSourcesAndTopicsStandInFilesOfTheirOwn() throws IOException {
    desk.put(
        "e.map.yaml",
        "kind: event\nid: T\nfields: {title: T, when: {column: D, date: day.month.year}}\n");
    desk.put("e.csv", "T,D\nFair,1.2.2003\n");
    desk.put("s.map.yaml", "kind: source\nid: T\nfields: {title: T, publisher: P, url: U}\n");
    desk.put("s.csv", "T,P,U\nNews,Post of Norland,https://post.example/a\n");
    desk.put("t.map.yaml", "kind: topic\nid: T\nfields: {name.en: T, name.ko: K}\n");
    desk.put("t.csv", "T,K\nTrade,무역\n");
    for (String one : new String[] {"e", "s", "t"}) {
      assertThat(desk.run(one + ".csv", "--map", one + ".map.yaml", "--write").err()).isEmpty();
    }
    assertThat(desk.text("events/e-csv.yaml"))
        .contains("id: fair", "is: 2003-02-01", "state: draft");
    assertThat(desk.text("sources/s-csv.yaml")).contains("id: news").doesNotContain("draft");
    assertThat(desk.text("register/t-csv.yaml")).contains("ko: 무역", "state: draft");
    assertThat(desk.check().err())
        .contains("incomplete-source")
        .doesNotContain("uncited", "e-csv\" is not", "invalid");
  }

  @Test
  void aMappingIsProposedByTheNamesOfTheColumns() throws IOException {
    desk.put(
        "people.csv",
        "ID,Full name,Nationality,Date of birth,Died,Notes\n1,Ann,XA,31/12/1950,01/02/1999,x\n");
    Map<String, String> before = desk.files();
    Program proposed = desk.run("people.csv");
    assertThat(proposed.status()).isZero();
    assertThat(proposed.out())
        .contains("kind: speaker\n", "id: ID\n", "  name: Full name\n", "  country: Nationality\n")
        .contains("date: day/month/year\n", "date: day/month/year or month/day/year\n")
        .contains("# not used: Notes");
    assertThat(proposed.err()).contains("--map people.map.yaml");
    assertThat(desk.files()).isEqualTo(before);
    desk.put("people.map.yaml", proposed.out());
    assertThat(desk.run("people.csv", "--map", "people.map.yaml").err())
        .contains("died: \"day/month/year or month/day/year\" is no one way to write dates");
    desk.put("people.map.yaml", proposed.out().replace(" or month/day/year", ""));
    assertThat(desk.run("people.csv", "--map", "people.map.yaml").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: speaker\\nid: IDs\\nfields: {name: Name}            | id: the table has no column "IDs"
          kind: speaker\\nid: ID\\nfields: {nam: Name}              | nam: there is no field "nam" here
          kind: speaker\\nid: ID\\nfields: {born: {value: 1970}}    | that no column carries, and needs evidence
          kind: speaker\\nid: ID\\nfields: {offices: Name}          | it has fields of its own
          kind: spaeker\\nid: ID\\nfields: {name: Name}             | people.map.yaml:1:7
          kind: speaker\\nid: ID\\nfeilds: {name: Name}             | people.map.yaml:3:1
          kind: speaker\\nid: ID\\nfields: {name: {language: ko}}   | name: it has neither a column nor a value
          """)
  void aMappingThatDoesNotFitIsRefused(String map, String told) throws IOException {
    desk.put("people.map.yaml", map.replace("\\n", "\n"));
    desk.put("people.csv", HEAD + "P-1,Ann,,,,,,\n");
    Program run = desk.run("people.csv", "--map", "people.map.yaml", "--write");
    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains(told).doesNotContain("fault of the program");
    assertThat(desk.file("speakers")).doesNotExist();
  }

  @Test
  void bytesOfAnotherCharsetAreTold() throws IOException {
    desk.put("people.csv", (HEAD + "P-1,José,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(desk.run("people.csv", "--map", "people.map.yaml").err())
        .contains("people.csv:2: a byte on this line is not UTF-8 text", "CSV UTF-8");
  }

  @Test
  void theNextCommandIsComplete() throws IOException {
    desk.put("people.csv", HEAD + "P-1,Ann,,Norland,1970,,,\n");
    String file = temp.resolve("people.csv").toString();
    assertThat(desk.run("people.csv").err())
        .contains(
            "communique import %s %s --map people.map.yaml"
                .formatted(file, temp.resolve("dossier")));
    Program elsewhere =
        Program.run("import", file, temp.toString(), "--map", "people.map.yaml", "--write");
    assertThat(elsewhere.err())
        .contains(
            "communique import %s %s --map people.map.yaml"
                .formatted(file, temp.resolve("dossier")))
        .contains(" --write");
  }

  @Test
  void theFileIsSavedAmongTheSavedArticles() throws IOException {
    Path copy = Files.createDirectory(desk.file("snapshots")).resolve("people.csv");
    Path first = desk.put("people.csv", HEAD + "P-1,Ann,,Norland,1970,,,\n");
    Program told = desk.run("people.csv", "--map", "people.map.yaml");
    assertThat(told.out()).contains("snapshots/people.csv");
    assertThat(copy).doesNotExist();
    desk.run("people.csv", "--map", "people.map.yaml", "--write");
    assertThat(copy).hasSameBinaryContentAs(first);
    assertThat(Program.run("check", temp.resolve("dossier").toString(), "--strict").err())
        .isEmpty();
    Path second = desk.put("people.csv", HEAD + "P-1,Ann,,Norland,1971,,,\n");
    assertThat(desk.run("people.csv", "--map", "people.map.yaml", "--write").status()).isZero();
    assertThat(copy).hasSameBinaryContentAs(second);
    assertThat(desk.run("people.csv", "--map", "people.map.yaml").out())
        .endsWith("Nothing is to be written.\n");
  }

  @Test
  void anotherFileOfThatNameIsNotWrittenOver() throws IOException {
    Path copy = Files.createDirectory(desk.file("snapshots")).resolve("people.csv");
    Files.writeString(copy, "Synthetic, of another.\n");
    desk.put("people.csv", HEAD + "P-1,Ann,,Norland,1970,,,\n");
    Map<String, String> before = desk.files();
    Program run = desk.run("people.csv", "--map", "people.map.yaml", "--write");
    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains("is another file of that name", "another name");
    assertThat(desk.files()).isEqualTo(before);
  }

  @Test
  void whatIsToBeFilledInIsToldWithItsPlace() throws IOException {
    desk.put("people.map.yaml", "kind: speaker\nid: ID\nfields: {name: Name}\n");
    desk.put("people.csv", HEAD + "P-1,Ann,,,,,,\n");
    String told = desk.run("people.csv", "--map", "people.map.yaml", "--write").out();
    assertThat(told)
        .containsPattern("To fill in at \\S*sources.yaml:\\d+: publisher, published of people-csv");
    int line = Integer.parseInt(told.replaceAll("(?s).*sources\\.yaml:(\\d+): .*", "$1"));
    assertThat(desk.text("sources.yaml").lines().toList().get(line - 1)).endsWith("id: people-csv");
  }

  @Test
  void aCountryThatStandsForNothingIsABadRow() throws IOException {
    desk.put("people.map.yaml", MAP.replace("{column: Country, means: {Norland: XA}}", "Country"));
    desk.put("people.csv", HEAD + "P-1,Ann,,XA,,,,\nP-2,Bo,,XK,,,,\n");
    Program run = desk.run("people.csv", "--map", "people.map.yaml", "--write");
    assertThat(run.err())
        .contains("people.csv:3: Country: ISO 3166 leaves the code \"XK\" to its users")
        .contains("countries: {XK: {name: <its name>}} in site.yaml", "1 bad row");
    assertThat(desk.file("speakers/p-1.md")).exists();
    assertThat(desk.file("speakers/p-2.md")).doesNotExist();
  }

  @Test
  void allFaultsOfARowAreToldAtOnce() throws IOException {
    desk.put("people.csv", HEAD + "P-1,=A1,,Sudland,31/02/1955,,5/77,Q0\n");
    Program run = desk.run("people.csv", "--map", "people.map.yaml");
    assertThat(run.err())
        .contains("people.csv:2: Name: ", "people.csv:2: Country: ", "people.csv:2: Born: ")
        .contains("people.csv:2: From: ", "people.csv:2: Wikidata: ", "1 bad row")
        .doesNotContain("is missing");
  }

  @ParameterizedTest
  @CsvSource({"01/2021, month/year", "1.2.1970, day.month.year", "13-2-1970, day-month-year"})
  void theFormOfADateIsToldAsItIsTyped(String cell, String form) throws IOException {
    String bare = MAP.replace("{column: Born, date: day/month/year}", "Born");
    desk.put("people.csv", HEAD + "P-1,Ann,,Norland," + cell + ",,,\n");
    desk.put("people.map.yaml", bare);
    String told = desk.run("people.csv", "--map", "people.map.yaml").err();
    String typed = "born: {column: Born, date: " + form + "}";
    assertThat(told)
        .contains("Born: \"" + cell + "\" is not a date like")
        .contains("hint: in the mapping write " + typed);
    desk.put("people.map.yaml", bare.replace("born: Born", typed));
    assertThat(desk.run("people.csv", "--map", "people.map.yaml").err()).isEmpty();
  }

  @Test
  void aFormOfOtherMarksIsNamed() throws IOException {
    desk.put("people.csv", HEAD + "P-1,Ann,,Norland,13.2.1970,,,\n");
    assertThat(desk.run("people.csv", "--map", "people.map.yaml").err())
        .contains("in the mapping write date: day.month.year\n");
    desk.put("people.map.yaml", MAP.replace("day/month/year", "dd.mm.yyyy"));
    assertThat(desk.run("people.csv", "--map", "people.map.yaml").err())
        .contains("write date: day.month.year, or date: month.day.year\n");
  }
}
