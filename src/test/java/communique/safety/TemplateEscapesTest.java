package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways out of a template to classes, files and the machine: each is a problem with its place. */
@Tag("thorough")
class TemplateEscapesTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "<#assign n = \"new\">${\"java.lang.Object\"?new()}",
        "${page?api.class}",
        "${page?api}",
        "${page.head?api.getClass()}",
        "${site?api.class.protectionDomain}",
        "${t?api.class}",
        "${page.class}",
        "${page.getClass()}",
        "${page.class.protectionDomain.classLoader}",
        "${page.class.classLoader.loadClass(\"java.lang.Runtime\")}",
        "${page[\"class\"]}",
        "${page[\"getClass\"]()}",
        "${page.head.class.forName(\"java.lang.Runtime\")}",
        "${page.hashCode()}",
        "${page.toString()}",
        "${page.equals(site)}",
        "${page.wait()}",
        "${site.title.class}",
        "${site.title.wordings()}",
        "${\"x\".class}",
        "${\"x\".getBytes()}",
        "${[1].class}",
        "${[1].getClass().forName(\"java.lang.Runtime\")}",
        "${t.class}",
        "${t.messages}",
        "${t[\"messages\"]}",
        "${statics[\"java.lang.System\"].exit(3)}",
        "${Runtime.getRuntime()}",
        "${\"page.class\"?eval}",
        "${\"page?api\"?eval}",
        "<#assign e = \"${r'$'}{page.class}\"?interpret><@e/>",
        "<#include \"../site.yaml\">",
        "<#include \"/../site.yaml\">",
        "<#include \"../../../../../../etc/passwd\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"classpath:communique/view/messages/en.properties\">",
        "<#import \"../site.yaml\" as x>",
        "${.get_optional_template(\"../site.yaml\").include()}",
        "<#macro a><@a/></#macro><@a/>",
        "<#function f x><#return f(x)></#function>${f(1)}"
      })
  void eachIsAProblem(String trick) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path templates = Files.createDirectory(content.resolve("templates"));
    Files.writeString(templates.resolve("topic.ftlh"), "<!DOCTYPE html>\n" + trick);
    Path out = temp.resolve("out");
    Program run = Program.run("build", content.toString(), "--out=" + out);
    assertThat(run.status()).as(trick + run.err()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[broken-template] " + templates.resolve("topic.ftlh"))
        .doesNotContain("\tat ");
    assertThat(out.resolve("topics")).doesNotExist();
  }

  /** The clock and the machine, by every way that leads to them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${ . now }",
        "${.now?string(\"yyyy\")}",
        "${.now?long?c}",
        "${(.now)?iso_utc}",
        "<#assign x = .now>${x?date}",
        "<#if .now?long % 2 == 0>a</#if>",
        "<#list [.now] as x>${x?time}</#list>",
        "${\"at ${.now}\"}",
        "${t(\"home\" + .now)}",
        "<#macro m at=.now>${at}</#macro><@m/>",
        "<#function f><#return .now></#function>${f()}",
        "${(\".n\" + \"ow\")?eval}",
        "<@(\"$\" + \"{.n\" + \"ow}\")?interpret />",
        "<#setting locale=\"JVM default\">${1?string.currency}",
        "<#setting time_zone=\"JVM \" + \"default\">${0?number_to_datetime}",
        "<#setting timeZone=\"JVM default\">${0?numberToDatetime}",
        "<#include \"clock.ftlh\">",
        "<#import \"clock.ftlh\" as clock>",
        "<#attempt>${.now}<#recover></#attempt>"
      })
  void whatIsNotTheSameInEveryRunIsAProblem(String trick) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path templates = Files.createDirectory(content.resolve("templates"));
    Files.writeString(templates.resolve("clock.ftlh"), "<#assign x = .now>");
    Files.writeString(templates.resolve("topic.ftlh"), "<!DOCTYPE html>\n" + trick);
    Program run = build(content);
    assertThat(run.status()).as(trick + run.err()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[broken-template] ", "pages have to be the same in every run")
        .containsPattern("templates/(topic.ftlh:2:\\d+|clock.ftlh:1:1)");
  }

  @Test
  void wordsThatLookLikeItAreWords() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path templates = Files.createDirectory(content.resolve("templates"));
    Files.writeString(
        templates.resolve("topic.ftlh"),
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title></head><body class=\"a.now\">"
            + "<#-- .now --> right .now, what?eval ${\"costs $5 .now\"} <#noparse>${.now}</#noparse>"
            + "</body></html>\n");
    Program run = build(content);
    assertThat(run.err()).doesNotContain("broken-template");
  }

  @Test
  void anAttemptThatFailsTellsTheTerminalNothing() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path templates = Files.createDirectory(content.resolve("templates"));
    Files.writeString(
        templates.resolve("topic.ftlh"),
        "<#attempt>${page.nothing}<#recover>words\u001b]0;x</#attempt>");
    PrintStream terminal = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      build(content);
    } finally {
      System.setErr(terminal);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "../outside", "theme", "/", "nowhere"})
  void aFolderOfTemplatesThatIsALinkIsAProblem(String target) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.createDirectory(temp.resolve("outside"));
    Files.createDirectory(content.resolve("theme"));
    Files.writeString(temp.resolve("secret"), "secret");
    Files.createSymbolicLink(content.resolve("templates"), Path.of(target));
    assertThat(checked(content)).contains("error[unreadable-file] " + content + "/templates\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../site.yaml", "../../secret", "/etc", "nowhere", "x.ftlh", "../.."})
  void aLinkAmongTheTemplatesThatLeadsOutIsAProblem(String target) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(temp.resolve("secret"), "secret");
    Path templates = Files.createDirectories(content.resolve("templates/deep"));
    Files.createSymbolicLink(templates.resolve("x.ftlh"), Path.of(target));
    Files.createSymbolicLink(templates.resolveSibling("x.ftlh"), Path.of(target));
    assertThat(checked(content))
        .contains("error[unreadable-file] " + content + "/templates/x.ftlh\n");
  }

  @Test
  void aLinkToAnotherTemplateIsNone() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path templates = Files.createDirectories(content.resolve("templates/deep"));
    Files.writeString(templates.resolve("a.ftlh"), "a");
    Files.createSymbolicLink(templates.resolve("b.ftlh"), Path.of("a.ftlh"));
    assertThat(Program.run("check", content.toString()).err()).isEmpty();
  }

  private String checked(Path content) {
    Program built = build(content);
    assertThat(built.status()).as(built.err()).isEqualTo(1);
    assertThat(temp.resolve("out")).doesNotExist();
    return Program.run("check", content.toString()).err();
  }

  private Program build(Path content) {
    return Program.run("build", content.toString(), "--out=" + temp.resolve("out"));
  }
}
