package communique.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Agreement;
import communique.model.Event;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Subject;
import communique.model.Summit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of all items that a change can name, those that are told by a record's id refer to it. */
class SubjectTest {

  @Test
  void anItemOfARecordRefersToIt() {
    assertThat(
            Stream.of(Summit.class, Agreement.class, Speaker.class, Event.class, Statement.class)
                .flatMap(kind -> Facets.names(kind).stream())
                .filter(name -> name.contains(" <"))
                .distinct())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(Subject.of(name.replaceAll("<.*>", "some-id")).references())
                    .as(name)
                    .hasSize(name.endsWith("<id>") || name.endsWith("<status>") ? 0 : 1));
  }
}
