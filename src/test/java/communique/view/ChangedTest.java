package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.change.Facets;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangedTest {

  static Stream<String> fields() {
    return Stream.of(Entry.class.getPermittedSubclasses())
        .flatMap(ChangedTest::kinds)
        .filter(kind -> kind != Change.class)
        .flatMap(kind -> Facets.names(kind.asSubclass(Entry.class)).stream())
        .map(name -> name.replaceFirst(" <.*", ""))
        .distinct();
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isRecord()
        ? Stream.of(kind)
        : Stream.of(kind.getPermittedSubclasses()).flatMap(ChangedTest::kinds);
  }

  /** Pages print a key that has none as it is written, in whatever language they are. */
  @ParameterizedTest
  @MethodSource("fields")
  void everythingThatCanBeChangedHasAName(String field) {
    assertThat(Language.SPOKEN)
        .extracting(Messages::new)
        .allSatisfy(
            messages ->
                assertThat(messages.get("changed." + field)).isNotBlank().isNotEqualTo(field));
  }
}
