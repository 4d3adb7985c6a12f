package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan of start tags finds what stands in the tree of the page. */
class TagScanTest {

  private static final Set<String> KEYS = Set.of("id", "href", "src", "xlink:href", "srcset");

  private static final String MARKUP =
      "<a·href=x> <p·id='a'> <u·title=\"b\"> <i·id=c > / < \" ' = <! <? &amp; &#39; &lt"
          + " &copy=1 word <b> <div·id=f> ·url(z) id=g ·href='h'·href=\"i\" · ·é ·한";

  private static final String RAW =
      " <style> </style> <STYLE\t> </Style·x='>'> <textarea> </textarea> <iframe> </iframe>";

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsAllOfOurOwnPages(Path page) throws IOException {
    same(Files.readString(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A HREF = x ID=\ny\tclass>",
        "<a href='a\"b' id=\"a'b\">",
        "<a href=a\"b'c=d/ id=e/>",
        "<a href=x/><img src=y/>",
        "<a/href=x/id=y>",
        "<a href='x'id='y'src=z>",
        "<a =href=x id=y>",
        "<a href=>x</a>",
        "<a href>x</a>",
        "<a href=x href=y ID=z id=w>",
        "<a title='<i id=no>' id=yes>",
        "<a title=<i id=yes>",
        "<a href='a>b'>",
        "<a href='?a=1&amp;b=2&c=3&copy=4&copy;&lt;&#x41;&#66;&notit;&nosuch;'>",
        "<a href='&ltx' id='&lt=' src='&hellip;é한'>",
        "<!-- <a id=no> --><a id=yes>",
        "<!--><a id=yes>-->",
        "<!---><a id=yes>-->",
        "<!-- -- > <a id=no> --!><a id=yes>",
        "<!-- <!-- --><a id=yes>-->",
        "<!--<a id=no>--->",
        "<!-- <a id=no>",
        "<!DOCTYPE html SYSTEM 'a>b'><a id=yes>",
        "<!x '> <a id=yes>'>",
        "<?xml a='>'?><a id=yes>",
        "</ a id=no><a id=yes>",
        "</><a id=yes>",
        "</a title='>' id=no><a id=yes>",
        "< a id=no>",
        "<1 id=no>",
        "<a id=no",
        "<a id='no><b id=no>",
        "<script>'<a id=no>'</script><a id=yes>",
        "<script>'</scripts><a id=no>'</script ><a id=yes>",
        "<script><!-- <script> </script> <a id=no> --></script><a id=yes>",
        "<script><!-- <script </script> <a id=no>--></script><a id=yes>",
        "<script><!-- </script><a id=yes>",
        "<script><!--><script></script><a id=yes>",
        "<script><!-- <scripts> </script><a id=yes>",
        "<script>--><!-- <script>--></script><a id=yes>",
        "<SCRIPT>x</SCRIPT\n><a id=yes>",
        "<script src=x/><a id=no></script><a id=yes>",
        "<style>a{}</style/><a id=yes>",
        "<style><!-- </style><a id=yes> -->",
        "<style>'<a id=no>'",
        "<style>é url(x)</stylesheet> url(y)</style>",
        "<title>&amp;<a id=no></title><a id=yes>",
        "<textarea><a id=no><!-- </textarea><a id=yes>",
        "<iframe src=x><a id=no></iframe><a id=yes>",
        "<xmp><a id=no></xmp><noembed><a id=no></noembed><a id=yes>",
        "<a id=yes><plaintext><a id=no></plaintext><a id=no>",
        "<template><a id=yes></template>",
        "<svg><a xlink:href=x href=y /><use href='#z'/></svg>",
        "<svg><style>url(x)</style><title><a id=yes></title></svg>",
        "<svg><style><![CDATA[ url(x) <a id=no> ]]></style></svg>",
        "<svg><style><!-- </style> --><g id=yes></g></svg>",
        "<svg><style/><g id=yes></g></svg><style><g id=no></g></style>",
        "<p><noscript><a id=yes></noscript>",
        "<svg><foreignObject><style><a id=no></style><p id=yes></foreignObject></svg>",
        "<svg><desc><textarea><a id=no></textarea></desc><textarea><g id=yes></svg>",
        "<svg><p id=yes><style><a id=no></style>",
        "<div><svg></div><style><a id=no></style>",
        "<a href=x><svg></a><style><a id=no></style>",
        "<svg><svg></svg><style><g id=yes></style></svg><style><g id=no></style>",
        "<![CDATA[<a id=yes>]]>",
        "<tr id=no><td id=no><a id=yes></td></tr>",
        "<table><tr id=yes><td id=yes><table></table></td><th id=yes></table><th id=no>",
        "<template><tr id=yes><td id=yes></template><td id=no>",
        "<math><mi><textarea><a id=no></textarea></mi><mtext id=yes></math>",
        "<a href='a\r\nb'>",
      })
  void findsWhatABrowserFinds(String page) {
    same(page);
  }

  /** What the tree leaves out, such as a form within another, may be found besides. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        MARKUP
            + RAW
            + " <img·src=\"b\"> </a> <!-- --> --!> -> </p> </b> </div> <td·id=h> <tr·id=j> <table> </table>",
        MARKUP + " <title> <script> </script> <script·src=y> </Script\t> </scripts> </p>",
        MARKUP + RAW + " <svg> </svg> <svg/> <g·id=d> <circle·id=e·/> <![CDATA[x]]> <desc>·</desc>",
      })
  void missesNothingOfAnyPage(String vocabulary) {
    List<String> pieces =
        Stream.of(vocabulary.split(" ")).map(piece -> piece.replace('·', ' ')).toList();
    for (int seed = 0; seed < 2_000; seed++) {
      String page =
          new Random(seed)
              .ints(20, 0, pieces.size())
              .mapToObj(pieces::get)
              .collect(joining("", "", "</title></textarea></iframe></style></script>"));
      assertThat(scan(page)).as(page).containsAll(TreeScan.of(page, KEYS));
    }
  }

  private static void same(String page) {
    assertThat(scan(page)).isEqualTo(TreeScan.of(page, KEYS));
  }

  private static Set<String> scan(String page) {
    Set<String> found = new TreeSet<>();
    TagScan.scan(
        TagScan.octets(page),
        KEYS,
        new TagScan.Finder() {
          @Override
          public void tag(String name, Map<String, TagScan.Attribute> attributes) {
            attributes.forEach((key, value) -> found.add(name + " " + key + "=" + value.value()));
          }

          @Override
          public void style(String css, int at) {
            if (!css.isEmpty()) {
              found.add(
                  "style: "
                      + new String(
                          css.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), UTF_8));
            }
          }
        });
    return found;
  }
}
