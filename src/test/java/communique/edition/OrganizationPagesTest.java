package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organization has a page as a country has: what it agreed on, where it was, what it said. */
class OrganizationPagesTest {

  private static final String SITE =
      """
      title: Salt and water
      publisher: The Salt Desk
      languages: [en, ko]
      """;

  private static final String SOURCES =
      """
      - {id: post, publisher: Tide Post, title: Salt, published: 2025-04-03, kind: news, language: en, read: 2025-04-05}
      """;

  private static final String REGISTER =
      """
      organizations:
        - id: union
          name: {en: Salt Union, ko: 소금 연합}
          native: {fr: Union du sel}
          same-as: wikidata:Q458
          cite: {post: the members of the Union}
          members:
            - LI
            - {is: SM, to: 2015-12-31, cite: {post: left in 2015}}
            - {is: AD, from: 2020-01-01}
        - {id: salt-office, name: Salt Office, within: union}
        - {id: wire, name: Tide Wire}
        - {id: archive, name: Archive of pacts}
      offices:
        - {id: salt-keeper, title: Keeper of the salt, of: salt-office}
      topics:
        - {id: salt, name: Salt}
      """;

  private static final String KEEPER =
      """
      ---
      name: Ida Brook
      offices: [{is: salt-keeper, from: 2012, cite: {post: keeper since 2012}}]
      ---
      """;

  private static final String TALKS =
      """
      ---
      title: Talks on salt
      kind: bilateral
      held: {is: 2014-05-04, cite: {post: on 4 May 2014}}
      participants:
        - {speaker: ida-brook, for: salt-office, cite: {post: Brook of the Office}}
        - {for: MC, cite: {post: Monaco}}
      ---
      """;

  private static final String PACT =
      """
      ---
      title: Salt pact
      parties: {cite: {post: between them}, list: [union, MC]}
      history: [{status: signed, when: 2014-05-04, cite: {post: signed that day}}]
      depositary: {is: archive, cite: {post: kept in the archive}}
      ---
      """;

  private static final String SAID =
      """
      event: talks
      statements:
        - id: union-says
          speaker: union
          topics: salt
          gist: The Union has salt.
          said: {source: post, verb: said, words: has salt}
        - id: official-says
          speaker: {unnamed: an official, for: salt-office}
          about: union
          gist: Salt is dear.
          said: {source: post, verb: said, words: salt is dear, via: wire}
      """;

  @TempDir static Path temp;

  private static Path out = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    write("site.yaml", SITE);
    write("sources.yaml", SOURCES);
    write("register.yaml", REGISTER);
    write("speakers/ida-brook.md", KEEPER);
    write("summits/talks.md", TALKS);
    write("agreements/pact.md", PACT);
    write("statements/talks.yaml", SAID);
    out = Built.of(temp, Program.NOW).out();
  }

  private static void write(String file, String text) throws IOException {
    Files.createDirectories(temp.resolve(file).getParent());
    Files.writeString(temp.resolve(file), text);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }

  private static List<String> in(Document page, String section, String what) {
    return page.select("section:has(> h2#part_" + section + ") " + what).eachText();
  }

  @Test
  void membersStandWithTheirYearsThoseWhoLeftLast() throws IOException {
    Document page = page("organizations/union.html");
    assertThat(in(page, "members", "li > a"))
        .containsExactly(
            "Andorra, from 1 January 2020", "Liechtenstein", "San Marino, until 31 December 2015");
    assertThat(in(page, "members", "li .src a")).hasSize(3);
    assertThat(page.select("h1 .native[lang=fr]").text()).isEqualTo("Union du sel");
    assertThat(page.select("a[href*=Q458]")).isNotEmpty();
  }

  @Test
  void whatABodyOfItDidItDid() throws IOException {
    for (String id : List.of("union", "salt-office")) {
      Document page = page("organizations/" + id + ".html");
      assertThat(in(page, "meetings", "tbody th")).containsExactly("Talks on salt");
      assertThat(in(page, "speakers", "tbody th")).containsExactly("Ida Brook");
      assertThat(page.select("#official-says")).hasSize(1);
    }
    assertThat(in(page("organizations/union.html"), "agreements", "tbody th"))
        .containsExactly("Salt pact");
    assertThat(in(page("organizations/salt-office.html"), "agreements", "tbody th")).isEmpty();
    assertThat(in(page("organizations/union.html"), "filed", "dd")).containsExactly("Salt Office");
    assertThat(in(page("organizations/salt-office.html"), "filed", "dd"))
        .containsExactly("Salt Union");
  }

  @Test
  void itsOwnWordsAreAtHomeThereAndThoseOfWhomItSends() throws IOException {
    assertThat(page("topics/salt.html").select("a[href$=union.html#union-says]")).isNotEmpty();
    assertThat(page("who-said-what.html").select("a[href]").eachAttr("href"))
        .contains("organizations/union.html#union-says")
        .contains("organizations/salt-office.html#official-says");
    assertThat(in(page("organizations/union.html"), "meant", "a"))
        .containsExactly("an official (Salt Office): Salt is dear.");
  }

  @Test
  void whoKeepsADocumentAndOnWhomSomethingRestsSaysSo() throws IOException {
    assertThat(in(page("organizations/archive.html"), "kept", "tbody th"))
        .containsExactly("Salt pact");
    assertThat(in(page("organizations/wire.html"), "others", "a")).containsExactly("Salt is dear.");
  }

  @Test
  void aSheetTellsForWhomAnOrganizationActedOnThatDay() throws IOException {
    Document sheet = page("agreements/pact.html");
    assertThat(sheet.select("dt:contains(Members then) ~ dd").eachText())
        .anyMatch(then -> then.startsWith("Salt Union: Liechtenstein, San Marino"));
    assertThat(sheet.select("#part_related a, aside a, dd > a").eachText()).contains("Salt Union");
    assertThat(page("summits/talks.html").text()).doesNotContain("Members then");
  }

  @Test
  void theListTellsHowMuchThereIsOfEach() throws IOException {
    Document list = page("organizations/index.html");
    assertThat(list.select("tbody th").eachText())
        .containsExactly("Archive of pacts", "Salt Office", "Salt Union Union du sel", "Tide Wire");
    assertThat(page("ko/organizations/index.html").select("h1").text()).isEqualTo("기관");
    assertThat(page("ko/organizations/union.html").select("h1").text()).startsWith("소금 연합");
    assertThat(page("index.html").select(".entrances a[href=organizations/index.html]")).hasSize(1);
  }
}
