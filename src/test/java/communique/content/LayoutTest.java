package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  @ParameterizedTest
  @CsvSource({
    "summits/a.md, Summit",
    "agreements/x y.md, Agreement",
    "statements/a.yaml, Statement",
    "sources.yaml, Source",
    "sources/of-2025.yaml, Source",
    "sources/2025/march/of the ministry.yaml, Source",
    "events/2025/a.yaml, Event",
    "register/places/a.yaml, 'Office,Organization,Place,Topic'",
    "changes/2025.yaml, Change",
    "statements/2025/a.yaml, Statement",
    "events.yaml, Event",
    "changes.yaml, Change",
    "register/a.yaml, 'Office,Organization,Place,Topic'",
    "register.yaml, 'Office,Organization,Place,Topic'",
  })
  void aFileHoldsTheKindsOfItsPlace(String path, String kinds) {
    assertThat(
            Stream.concat(
                    Layout.sheet(path).stream(),
                    Layout.register(path).stream().flatMap(it -> it.lists().values().stream()))
                .map(Class::getSimpleName)
                .sorted())
        .containsExactly(kinds.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "summits.md",
        "summits/.md",
        "speakers/.md.md",
        "events/.yaml.yaml",
        "events/.hidden/a.yaml",
        "summits/a/b.md",
        "summits//a.md",
        "/summits/a.md",
        "Summits/a.md",
        "summits/a.yaml",
        "summits/a.MD",
        "statements.yaml",
        "statements/.yaml",
        "statements/a.md",
        "statements//a.yaml",
        "sources/a/.yaml",
        "sites/sources/a.yaml",
        "sources/.yaml",
        "sources.yml",
        "more/sources.yaml",
        "other.yaml",
        ".yaml",
        "/a.yaml",
        "site.yaml"
      })
  void anyOtherFileHoldsNone(String path) {
    assertThat(Layout.holdsRecords(path)).isFalse();
  }
}
