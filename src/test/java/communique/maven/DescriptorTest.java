package communique.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What Maven is told of the goals is what their classes have, and what the handbook says. */
class DescriptorTest {

  private static final Path FILE = Path.of("src", "main", "plugin", "plugin.xml");

  private static final Path PAGE = Path.of("site", "markdown", "handbook", "maven.md");

  private static Document descriptor() throws IOException {
    return Jsoup.parse(Files.readString(FILE), "", Parser.xmlParser());
  }

  @Test
  void thereAreFourGoals() throws IOException {
    assertThat(descriptor().select("mojo > goal").eachText())
        .containsExactly("check", "build", "bundle", "print");
    assertThat(descriptor().select("mojo > threadSafe").eachText()).hasSize(4).containsOnly("true");
  }

  @TestFactory
  Stream<DynamicTest> eachSetsTheFieldsOfItsClass() throws IOException {
    return descriptor().select("mojo").stream()
        .map(mojo -> DynamicTest.dynamicTest(text(mojo, "goal"), () -> compare(mojo)));
  }

  private static void compare(Element mojo) throws ClassNotFoundException {
    List<String> fields = new ArrayList<>();
    for (Class<?> at = Class.forName(text(mojo, "implementation"));
        !at.getSimpleName().startsWith("Abstract");
        at = Objects.requireNonNull(at.getSuperclass())) {
      for (Field field : at.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.add(field.getName() + " " + field.getType().getName());
        }
      }
    }
    List<String> told =
        new ArrayList<>(
            mojo.select("parameter").stream()
                .map(one -> text(one, "name") + " " + text(one, "type"))
                .toList());
    mojo.select("requirement")
        .forEach(one -> told.add(text(one, "field-name") + " " + text(one, "role")));
    assertThat(told).containsExactlyInAnyOrderElementsOf(fields);
    assertThat(mojo.select("configuration > *"))
        .extracting(one -> one.tagName() + " " + one.attr("implementation"))
        .containsExactlyElementsOf(
            told.stream().filter(one -> !one.startsWith("helper ")).toList());
  }

  @Test
  void theHandbookNamesWhatCanBeSet() throws IOException {
    String page = Files.readString(PAGE);
    for (Element one : descriptor().select("configuration > *:matchesOwn(communique)")) {
      assertThat(one.text()).isEqualTo("${communique." + one.tagName() + "}");
      assertThat(page)
          .contains("| `" + one.tagName() + "` | `communique." + one.tagName() + "` | ");
    }
    for (String goal : descriptor().select("mojo > goal").eachText()) {
      assertThat(page).contains("| `communique:" + goal + "` | ");
    }
  }

  private static String text(Element element, String child) {
    return Objects.requireNonNull(element.selectFirst(child), child).text();
  }
}
