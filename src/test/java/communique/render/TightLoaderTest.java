package communique.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.StringTemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that is read without what HTML lets one leave out is the same page. */
class TightLoaderTest {

  private static final Path TEMPLATES = Path.of("templates");

  @ParameterizedTest
  @CsvSource({
    "'<ul><li>a</li><li class=\"b\">c</li></ul>', '<ul><li>a<li class=b>c</ul>'",
    "'<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a<dd>b</dl>'",
    "'<@m class=\"a\" b=\"</li>\"/><p class=\"a\">', '<@m class=\"a\" b=\"</li>\"/><p class=a>'",
    "'<#if (a > 1) && b == \"</td>\"><i></i></td>', '<#if (a > 1) && b == \"</td>\"><i></i>'",
    "'${t(\"</dd>\")}<#-- <li></li> --><b></b>', '${t(\"</dd>\")}<#-- <li></li> --><b></b>'",
    "'<p>a</p><pre>b</pre>x=\"y\"', '<p>a</p><pre>b</pre>x=\"y\"'",
    "'<a class=\"b\" href=\"${to}\" rel=\"c\">', '<a class=b href=\"${to}\" rel=\"c\">'",
    "'<a href=\"b\" title=\"c d\" id=\"e\" hidden>', '<a href=\"b\" title=\"c d\" id=e hidden>'",
    "'<i class=\"a<#if b> c</#if>\" id=\"d\">', '<i class=\"a<#if b> c</#if>\" id=\"d\">'",
    "'<rect class=\"a\"/><i id=\"\">', '<rect class=\"a\"/><i id=\"\">'",
    "'<p id=\"a\"<#if b> id=\"c\"</#if>>', '<p id=\"a\"<#if b> id=\"c\"</#if>>'"
  })
  void leavesOutWhatCanBe(String written, String read) throws IOException {
    assertThat(read("page.ftlh", written)).isEqualTo(read);
  }

  @Test
  void whatIsPrintedStaysXhtml() throws IOException {
    assertThat(read("print/sheet.ftlh", "<li class=\"a\">b</li>"))
        .isEqualTo("<li class=\"a\">b</li>");
  }

  /** A fault in a template has a line. */
  @ParameterizedTest
  @MethodSource
  void templates(Path template) throws IOException {
    String written = Files.readString(template);
    String read = read(template.getFileName().toString(), written);
    assertThat(read.lines().count()).isEqualTo(written.lines().count());
    assertThat(read.length()).isLessThanOrEqualTo(written.length());
  }

  static Stream<Path> templates() {
    try (Stream<Path> all = Files.list(TEMPLATES)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name, String template) throws IOException {
    StringTemplateLoader whole = new StringTemplateLoader();
    whole.putTemplate(name, template);
    TightLoader tight = new TightLoader(whole);
    StringWriter text = new StringWriter();
    try (Reader reader =
        tight.getReader(Objects.requireNonNull(tight.findTemplateSource(name)), "UTF-8")) {
      reader.transferTo(text);
    }
    return text.toString();
  }
}
