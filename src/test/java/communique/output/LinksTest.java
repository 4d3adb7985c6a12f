package communique.output;

import static communique.output.Site.broken;
import static communique.output.Site.file;
import static communique.output.Site.page;
import static communique.output.Site.publish;
import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link may lead to, and what is told if it does not. */
class LinksTest {

  private static final OutputFile<?> XI =
      page("speakers/xi-jinping.html", "<h2 id='xi-neighbours'>…</h2><a name='old'></a>");

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../speakers/xi-jinping.html'>",
        "<a href='../speakers/xi-jinping.html?q=1#xi-neighbours'>",
        "<a href='../speakers/xi-jinping.html#xi%2Dneighbours'>",
        "<a href='../speakers/xi%2Djinping.html#old'>",
        "<a href=' ./../speakers/./xi-jinping.html '>",
        "<a href='#here' id='here'>",
        "<a href=''>",
        "<a href='#'>",
        "<a href='?q=1'>",
        "<a href='#top'>",
        "<a href='lee-xi.html#here'><i id='here'>",
        "<a href='https://example.org/'>",
        "<a href='//example.org/'>",
        "<a href='mailto:desk@example.org'>",
        "<form action='https://example.org/'>",
        "<link rel='canonical' href='https://example.org/'>",
        "<blockquote cite='https://example.org/'>",
        "<img src='data:image/png;base64,AAAA'>",
        "<img src='../icon.svg' srcset='../icon.svg 1x, ../icon.svg#page=2 2x'>",
        "<object data='../icon.svg'>",
        "<meta http-equiv='refresh' content='0; url=../speakers/xi-jinping.html'>",
        "<meta http-equiv='refresh' content='5'>",
        "<meta property='og:image' content='https://example.org/x.png'>",
        "<a href='../SHA256SUMS'>",
        "<p style='color: red'>",
        "<style>/* url(https://example.org) */ p::before { content: 'url(x)' }</style>",
        "<style>p { content: 'https://example.org'; quotes: '//' '//' }</style>",
        "<style>p { background: image-set('../icon.svg' type('//example.org/x') 1x) }</style>",
        "<style>@namespace \"http://www.w3.org/2000/svg\"; p { --x: 'a // b' }</style>",
        "<svg xmlns='http://www.w3.org/2000/svg'><use href='../icon.svg#x'/></svg>",
        "<p>https://example.org</p>",
      })
  void goodLinksAreNotMentioned(String body) {
    assertThat(broken(temp, XI, file("icon.svg", "<svg/>"), page("summits/lee-xi.html", body)))
        .isEmpty();
  }

  @Test
  void aLinkToAPageThatIsNotWrittenIsBroken() {
    assertThat(linked("<a href='../speakers/xi-jinpin.html#old'>Xi</a>"))
        .containsExactly(
            "broken-link out/summits/lee-xi.html:3:10:"
                + " \"../speakers/xi-jinpin.html#old\" leads to speakers/xi-jinpin.html, which is"
                + " not written | did you mean \"../speakers/xi-jinping.html\"?");
  }

  @Test
  void aLinkToAnAnchorThatIsNotThereIsBroken() {
    assertThat(linked("<a href='../speakers/xi-jinping.html#xi-neighbors'>Xi</a>"))
        .containsExactly(
            "broken-anchor out/summits/lee-xi.html:3:10:"
                + " speakers/xi-jinping.html has no anchor \"xi-neighbors\""
                + " | did you mean \"xi-neighbours\"?");
    assertThat(linked("<a href='#hre'>Xi</a><p id='here'>"))
        .containsExactly(
            "broken-anchor out/summits/lee-xi.html:3:10:"
                + " summits/lee-xi.html has no anchor \"hre\" | did you mean \"here\"?");
  }

  @Test
  void everyMissingAnchorOfAPageIsTold() {
    assertThat(
            linked(
                """
                <a href='../speakers/xi-jinping.html#a1'>1</a>
                <a href='../speakers/xi-jinping.html#old'>2</a>
                <a href='../speakers/xi-jinping.html#a3'>3</a>
                """))
        .extracting(told -> told.substring(0, told.indexOf(" speakers")))
        .containsExactly(
            "broken-anchor out/summits/lee-xi.html:3:10:",
            "broken-anchor out/summits/lee-xi.html:5:10:");
  }

  @Test
  void lettersOfAnotherCaseAreAnotherFile() {
    assertThat(linked("<a href='../speakers/Xi-Jinping.html'>")).hasSize(1);
    assertThat(linked("<a href='../speakers/xi-jinping.html#Old'>")).hasSize(1);
  }

  @Test
  void aLinkToAFolderIsBrokenBecauseADiskHasNoIndexPages() {
    assertThat(
            broken(temp, page("speakers/index.html", ""), page("a.html", "<a href='speakers/'>")))
        .containsExactly(
            "broken-link out/a.html:3:10: \"speakers/\" leads to speakers/, which is not written"
                + " | did you mean \"speakers/index.html\"?");
    assertThat(broken(temp, page("index.html", ""), page("s/a.html", "<a href='..'>")))
        .containsExactly(
            "broken-link out/s/a.html:3:10: \"..\" leads to /, which is not written"
                + " | did you mean \"../index.html\"?");
  }

  @Test
  void aLinkFromTheRootIsBroken() {
    assertThat(linked("<a href='/speakers/xi-jinping.html#old'>"))
        .containsExactly(
            "broken-link out/summits/lee-xi.html:3:10:"
                + " \"/speakers/xi-jinping.html#old\" is not relative to its page"
                + " | did you mean \"../speakers/xi-jinping.html\"?");
    assertThat(linked("<a href='file:///home/desk/x.html'>")).hasSize(1);
    assertThat(linked("<a href='C:\\desk\\x.html'>")).hasSize(1);
  }

  @Test
  void aLinkOutOfTheSiteIsBroken() {
    assertThat(linked("<a href='../../secret.html'>"))
        .containsExactly(
            "broken-link out/summits/lee-xi.html:3:10: \"../../secret.html\" leads out of the site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='no.png'>",
        "<img srcset='no.png 2x'>",
        "<video poster='no.png'>",
        "<form action='no.html'>",
        "<button formaction='no.html'>",
        "<object data='no.pdf'>",
        "<link rel='alternate' href='no.json'>",
        "<script src='no.js'></script>",
        "<meta http-equiv='Refresh' content=\"0; URL='no.html'\">",
        "<p style='background: url(no.png)'>",
        "<style>@import 'no.css';</style>",
        "<svg><use xlink:href='no.svg'/></svg>",
        "<area href='no.html'>",
      })
  void everyKindOfLinkIsFollowed(String body) {
    assertThat(linked(body)).singleElement().asString().startsWith("broken-link ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='https://example.org/x.png'>",
        "<img src='//example.org/x.png'>",
        "<img src='\\\\example.org/x.png'>",
        "<img src=' HTTPS:example.org/x.png'>",
        "<img src='../icon.svg' srcset='../icon.svg, https://example.org/x.png 2x'>",
        "<script src='http://example.org/x.js'></script>",
        "<iframe src='https://example.org/'></iframe>",
        "<link rel='stylesheet' href='https://example.org/x.css'>",
        "<link rel='preconnect' href='https://example.org/'>",
        "<link rel='shortcut ICON' href='https://example.org/x.ico'>",
        "<video poster='https://example.org/x.png'>",
        "<a href='../icon.svg' ping='a.html https://example.org/x'>",
        "<iframe srcdoc='&lt;img src=https://example.org/x.png&gt;'>",
        "<iframe srcdoc='&lt;iframe srcdoc=&quot;&amp;lt;img src=//example.org/x&amp;gt;&quot;&gt;'>",
        "<object data='https://example.org/x.pdf'>",
        "<base href='https://example.org/'>",
        "<meta http-equiv='refresh' content='0;https://example.org/'>",
        "<p style='background: url(\"https://example.org/x.png\")'>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>p { background: URL( //example.org/x.png ) }</style>",
        "<style>@import/**/'https://example.org/x.css';</style>",
        "<style>@\\69mport 'https://example.org/x.css';</style>",
        "<style>@import 'https\\3a //example.org/x.css' supports(font-format('woff2'));</style>",
        "<style>p { background: u\\72l(https://example.org/x.png) }</style>",
        "<style>p { background: url(https\\:\\/\\/example.org/x.png) }</style>",
        "<style>p { background: image-set('https://example.org/x.png' 1x) }</style>",
        "<style>p { background: -webkit-image-set(/**/ \"https://example.org/x.png\" 1x) }</style>",
        "<style>p { background: src('https://example.org/x.png') }</style>",
        "<style>p { --x: 'https://example.org/x.png'; background: image-set(var(--x) 1x) }</style>",
        "<p style='background: image-set(\"https://example.org/x.png\" 1x)'>",
        "<svg><image href='https://example.org/x.png'/></svg>",
        "<svg><style>p { background: url(https://example.org/x.png) }</style></svg>",
      })
  void whatAPageWouldLoadFromAnotherHostIsTold(String body) {
    assertThat(broken(temp, file("icon.svg", ""), page("s/a.html", body)))
        .singleElement()
        .asString()
        .startsWith("outside-request out/s/a.html:3:")
        .contains("example.org")
        .endsWith("would be loaded from another host");
  }

  @Test
  void styleSheetsAreLookedThroughToo() {
    OutputFile<?> style =
        file(
            "assets/site.css",
            """
            @namespace svg url(http://www.w3.org/2000/svg);
            /* url(no.png) */
            @font-face { src: url("../fonts/serif.ttf") }
            p { background: url(no.png), url(data:image/png;base64,AAAA) }
            h1 { background: url('https://example.org/x.png') }
            """);

    assertThat(broken(temp, style, file("fonts/serif.ttf", "")))
        .containsExactly(
            "broken-link out/assets/site.css:4:21:"
                + " \"no.png\" leads to assets/no.png, which is not written",
            "outside-request out/assets/site.css:5:23:"
                + " \"https://example.org/x.png\" would be loaded from another host");
  }

  @Test
  void aFaultOfATemplateIsToldOnceForAllPages() {
    OutputFile<?>[] pages =
        IntStream.range(10, 60)
            .mapToObj(i -> page("s/p" + i + ".html", "<i>" + i + "</i><a href='../no/such.html'>"))
            .toArray(OutputFile<?>[]::new);

    assertThat(broken(temp, pages))
        .containsExactly(
            "broken-link out/s/p10.html:3:19: \"../no/such.html\" leads to no/such.html, which is"
                + " not written (so it is on 49 other pages)");
  }

  @Test
  void aPageThatNobodyKnowsDoesNotHideTheFaultOfAnother() {
    OutputFile<?> twice = page("s/a.html", "<a href='no.html'>");

    assertThat(broken(temp, twice, twice, page("s/b.html", "<a href='no.html'>")))
        .singleElement()
        .asString()
        .startsWith("broken-link out/s/b.html:3:10: \"no.html\" leads to s/no.html");
  }

  @Test
  void aLinkThatIsGoodInOneFolderMayBeBrokenInAnother() {
    assertThat(
            broken(
                temp,
                page("s/a.html", "<a href='b.html'><a href='#x' id='x'>"),
                page("s/b.html", "<a href='b.html'>"),
                page("t/c.html", "<a href='b.html'>"),
                page("s/d.html", "<a href='#x'>")))
        .extracting(told -> told.substring(0, told.indexOf(": ")))
        .containsExactly("broken-anchor out/s/d.html:3:10", "broken-link out/t/c.html:3:10");
  }

  @Test
  void aLinkMayLeadToAFileThatAnotherEditionWritesLater() {
    try (OutputFolder out = OutputFolder.open(temp)) {
      out.write(Stream.of(page("a.html", "<a href='b.html#x'><a href='c.pdf'>")));
      out.write(Stream.of(page("b.html", "<p id='x'>"), file("c.pdf", "")));

      assertThat(out.checkLinks().list()).isEmpty();
    }
  }

  @Test
  void aLinkMayLeadToWhatSomeoneElsePutThere() throws IOException {
    Files.createDirectories(temp.resolve("handbook"));
    Files.writeString(temp.resolve("handbook/index.html"), "<h1 id='start'>");

    assertThat(broken(temp, page("a.html", "<a href='handbook/index.html#start'>"))).isEmpty();
    assertThat(broken(temp, page("a.html", "<a href='handbook/index.html#stat'>"))).hasSize(1);
    assertThat(broken(temp, page("a.html", "<a href='handbook/no.html'>"))).hasSize(1);
  }

  @Test
  void aLinkMayNotLeadToWhatThisBuildDeletes() {
    publish(temp, page("gone.html", "<p id='x'>"));

    assertThat(broken(temp, page("a.html", "<a href='gone.html#x'>"))).hasSize(1);
  }

  @Test
  void aLinkMayLeadToWhatIsFilledLater() {
    assertThat(later("<a href='handbook/rules.html#x'>")).isEmpty();
    assertThat(later("<a href='downloads/all.zip'>")).isEmpty();
    assertThat(later("<a href='handbooks/rules.html'>")).hasSize(1);
    assertThat(later("<a href='downloads/all.zip.html'>")).hasSize(1);
    assertThat(later("<a href='downloads/all.zip/x.html'>")).hasSize(1);
  }

  /** Whichever of the pages comes first. */
  @Test
  void aFolderThatThisBuildFillsIsNobodyElses() {
    OutputFile<?> ours = page("handbook/terms/start.html", "<p id='x'>");
    assertThat(later("<a href='handbook/no.html'>", ours)).hasSize(1);
    assertThat(later("<a href='handbook/terms/no.html'>", ours)).hasSize(1);
    assertThat(later("<a href='handbook/terms/start.html#no'>", ours)).hasSize(1);
    assertThat(later("<a href='handbook/terms/start.html#x'>", ours)).isEmpty();
    assertThat(later("<a href='handbook/index.html#x'>", ours)).isEmpty();
    assertThat(later("<a href='handbook/no.html'>", page("handbooks/a.html", ""))).isEmpty();
  }

  private List<String> later(String body, OutputFile<?>... more) {
    List<String> later = List.of("handbook/", "downloads/all.zip");
    try (OutputFolder out = OutputFolder.open(temp, Cache.none(), Host.filling(later), () -> {})) {
      out.write(Stream.of(page("a.html", body)));
      out.write(Stream.of(more));
      return Site.told(temp, out.checkLinks());
    }
  }

  @Test
  void placesAreCountedInCodePoints() {
    assertThat(linked("𠮷𠮷 习近平 <a href='no.html'>"))
        .singleElement()
        .asString()
        .startsWith("broken-link out/summits/lee-xi.html:3:17:");
  }

  @Test
  void unchangedPagesAreCheckedToo() {
    publish(temp, page("a.html", "<a href='b.html'>"), page("b.html", ""));

    assertThat(broken(temp, page("a.html", "<a href='b.html'>"))).hasSize(1);
  }

  @Test
  void checkingTwiceTellsTheSame() {
    try (OutputFolder out = OutputFolder.open(temp)) {
      out.write(Stream.of(page("a.html", "<a href='b.html'>")));
      Problems first = out.checkLinks();

      assertThat(out.checkLinks()).isEqualTo(first);
      out.write(Stream.of(page("b.html", "")));
      assertThat(out.checkLinks().list()).isEmpty();
      assertThat(first.list()).hasSize(1);
    }
  }

  @Test
  void hostilePagesDoNoHarm() {
    String deep = "<div>".repeat(20_000);
    String wild = "<style>" + "url(/*".repeat(20_000) + "'\\'".repeat(20_000) + "</style>";
    String attributes = "<a href='%zz#%'><a href='\u0001'><a href='a\u0000b'><img srcset=',,, ,'>";

    assertThat(broken(temp, page("a.html", deep), page("b.html", wild), page("c.html", attributes)))
        .allSatisfy(told -> assertThat(told).startsWith("broken-link "));
  }

  private List<String> linked(String body) {
    return broken(temp, XI, page("summits/lee-xi.html", body));
  }
}
