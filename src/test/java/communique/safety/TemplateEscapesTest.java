package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways out of a template to classes, files and the machine: each is a problem with its place. */
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
        "<#include \"secret.txt\">",
        "<#import \"../site.yaml\" as x>",
        "${.get_optional_template(\"../site.yaml\").include()}",
        "<#macro a><@a/></#macro><@a/>",
        "<#function f x><#return f(x)></#function>${f(1)}"
      })
  void eachIsAProblem(String trick) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path templates = Files.createDirectory(content.resolve("templates"));
    Files.createSymbolicLink(templates.resolve("secret.txt"), content.resolve("site.yaml"));
    Files.writeString(templates.resolve("topic.ftlh"), "<!DOCTYPE html>\n" + trick);
    Path out = temp.resolve("out");
    Program run = Program.run("build", content.toString(), "--out=" + out);
    assertThat(run.status()).as(trick + run.err()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[broken-template] " + templates.resolve("topic.ftlh"))
        .doesNotContain("\tat ");
    assertThat(out.resolve("topics")).doesNotExist();
  }
}
