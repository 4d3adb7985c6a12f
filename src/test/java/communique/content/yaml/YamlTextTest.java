package communique.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Problem;
import communique.shape.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as the same again. */
class YamlTextTest {

  @Test
  void wordsStandWithoutQuotationMarksWhereTheyCan() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", "port-1");
    fields.put("title", "Port: a talk");
    fields.put("published", YamlText.Word.NOT_STATED);
    fields.put("topics", List.of("sea", "trade"));
    fields.put("snapshot", Map.of("file", "port.txt"));
    assertThat(YamlText.item(fields))
        .isEqualTo(
            """
            - id: port-1
              title: "Port: a talk"
              published: not-stated
              topics: [sea, trade]
              snapshot:
                file: port.txt
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "~",
        "null",
        "true",
        "12",
        "2025-11-01",
        "not-stated",
        "a #b",
        "a#b",
        "a: b",
        "a:",
        "- a",
        "#a",
        "'a",
        "\"a\"",
        "[a",
        "{a",
        "a, b",
        "@a",
        "%a",
        "`a",
        "!a",
        "&a",
        "*a",
        "| a",
        "> a",
        "a\nb",
        " a ",
        "a\tb",
        "\\n",
        "회담: 결과",
        "会谈：结果",
        "“a”",
        "100%",
        "? a",
        "=",
        "<<",
        "---",
        "...",
        "a\uFEFFb",
        "\uD83D\uDE00",
        "[[a]]"
      })
  void whateverTheWordsAreTheyAreReadAsTheSame(String words) {
    for (Object value :
        List.of(words, List.of(words), Map.of("k", words), List.of("a", Map.of("k", words)))) {
      List<Problem> problems = new ArrayList<>();
      String text = YamlText.of(Map.of("a", value));
      Node node = Yaml.read("f", text, 1, problems::add).orElseThrow();
      assertThat(problems).as(text).isEmpty();
      assertThat(texts(node)).as(text).contains(words);
      assertThat(node.saysNotStated()).isFalse();
    }
    assertThat(YamlText.value(words)).isNotEmpty();
  }

  @Test
  void aCharacterThatNoTextCanHoldBecomesASpace() {
    assertThat(YamlText.value("a\u0000b\u2028c\u001Bd")).isEqualTo("a b c d");
  }

  private static List<String> texts(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.saysNotStated() ? List.of() : List.of(scalar.text());
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().flatMap(item -> texts(item).stream()).toList();
    }
    return ((Node.Mapping) node)
        .entries().stream().flatMap(entry -> texts(entry.value()).stream()).toList();
  }

  @Test
  void wordsWithAColonAreNoKeyInAList() {
    String text = YamlText.of(Map.of("a", List.of("wikidata:Q8684", "plain words")));
    List<Problem> problems = new ArrayList<>();
    assertThat(Yaml.read("", text, 1, problems::add)).isPresent();
    assertThat(problems).isEmpty();
    assertThat(text).contains("- \"wikidata:Q8684\"").contains("- plain words");
  }
}
