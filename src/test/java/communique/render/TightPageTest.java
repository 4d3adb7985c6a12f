package communique.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page says nothing twice, and is the same page. */
class TightPageTest {

  @ParameterizedTest
  @CsvSource({
    "'<b><span lang=\"ko\">a</span></b>', '<b lang=ko>a</b>'",
    "'<a href=\"#b\"><span lang=\"ko\">a</span></a>', '<a href=\"#b\" lang=ko>a</a>'",
    "'<i class=c id=\"d\"><span lang=\"zh-Hant\">a</span></i>',"
        + " '<i class=c id=d lang=zh-Hant>a</i>'",
    "'<p>a</p>\n<p>b</p></div>', '<p>a\n<p>b</div>'",
    "'<p>a</p> <details><p>b</p></details>', '<p>a <details><p>b</details>'",
    "'<b id=\"a\" href=\"b\" class=\"c d\">', '<b id=a href=\"b\" class=\"c d\">'",
    "'<i>a</i>\n\n \n<i>b</i>', '<i>a</i>\n<i>b</i>'"
  })
  void leavesOutWhatIsSaidTwice(String written, String read) {
    assertThat(TightPage.of(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b><span lang=\"ko\">a</span> b</b>",
        "<b><span lang=\"ko\">a</span><span lang=\"ko\">b</span></b>",
        "<b><span class=c>a</span></b>",
        "<a title=\"in the language of the page\"><span lang=\"ko\">a</span></a>",
        "<b lang=\"en\"><span lang=\"ko\">a</span></b>",
        "<q><span lang=\"ar\" dir=\"rtl\">a</span></q>",
        "<div><span lang=\"ko\">a</span></div>"
      })
  void elsewhereALanguageIsSaidOfItsOwnWords(String page) {
    assertThat(TightPage.of(page)).isEqualTo(page.replaceAll("lang=\"(\\w+)\"", "lang=$1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><p>b</p></a>",
        "<p>a</p> and more",
        "<p>a</p><b>c</b>",
        "<rect class=\"a\"/>",
        "id=\"a\" <b>",
        "<pre>a\n\n<b id=\"c\"><span lang=\"ko\">a</span></b></pre>",
        "<script>\"<b><span lang=\"ko\">$1\\\"</span></b>\n\n</script>"
      })
  void allElseStays(String page) {
    assertThat(TightPage.of(page)).isEqualTo(page);
  }
}
