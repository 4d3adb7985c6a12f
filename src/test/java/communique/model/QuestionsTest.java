package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Ref;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.trace.Answers;
import communique.trace.Question;
import communique.trace.Question.Asks;
import communique.trace.Trace;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a dossier is asked is heard, and every question has an answer that can be told. */
class QuestionsTest {

  /**
   * They hand on to those that ask, or make something of a whole dossier before there are pages.
   */
  private static final Set<String> NO_QUESTIONS =
      Set.of(
          "heardBy",
          "again",
          "with",
          "illustration",
          "relations",
          "asSeenBy",
          "today",
          "told",
          "equals",
          "hashCode",
          "toString");

  @TempDir Path temp;

  private Publication publication;

  @BeforeEach
  void read() throws IOException {
    Path content = Dossiers.synthetic(temp);
    publication = Dossiers.load(content).asSeenBy(Reader.at(Instant.parse(Program.NOW)));
  }

  @TestFactory
  Stream<DynamicTest> noMethodOfADossierGoesUnheard() {
    return Arrays.stream(Dossier.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !NO_QUESTIONS.contains(method.getName()))
        .map(method -> DynamicTest.dynamicTest(method.toString(), () -> isHeard(method)));
  }

  private void isHeard(Method method) throws ReflectiveOperationException {
    Trace trace = Trace.begin();
    Publication heard = publication.heardBy(trace);
    Object[] arguments = Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
    Object answer = method.invoke(heard.dossier(), arguments);
    assertThat(answer).isNotNull();
    assertThat(trace.questions()).isNotEmpty();
  }

  private Object argument(Class<?> type) {
    Summit summit = publication.dossier().all(Summit.class).get(0);
    List<Object> known =
        List.of(
            publication.dossier().all(Statement.class).get(0),
            publication.dossier().all(Source.class).get(0),
            summit,
            summit.id(),
            Summit.class,
            Ref.to(Summit.class, summit.id()),
            publication.dossier().all(Organization.class).get(0),
            Language.of("en"),
            1,
            ByTime.MOMENTS,
            List.of("2025"),
            summit.prose().texts().get(0),
            summit.prose().texts().get(0).prose().passages().get(0),
            Optional.of(publication.dossier().all(Statement.class).get(0)));
    return known.stream()
        .filter(MethodType.methodType(type).wrap().returnType()::isInstance)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyQuestionIsAnswered() {
    Answers answers = publication.answers();
    String summit = publication.dossier().all(Summit.class).get(0).id();
    for (Asks asks : EnumSet.allOf(Asks.class)) {
      String about = asks == Asks.AHEAD ? "2025-01-01T00:00:00Z" : summit;
      String kind =
          switch (asks) {
            case ALL, NAMING -> "Statement";
            case MORE -> "MOMENTS 200 0";
            default -> "";
          };
      Question question = new Question(asks, kind, about);
      assertThat(answers.to(question)).isEqualTo(publication.answers().to(question));
    }
  }

  @Test
  void anAnswerIsAnotherWhereARecordIsAnother() {
    Speaker speaker = publication.dossier().all(Speaker.class).get(0);
    List<Question> about =
        List.of(
            Question.of(Asks.RECORD, speaker.id()),
            new Question(Asks.ALL, "Speaker", ""),
            new Question(Asks.ALL, "Sheet", ""),
            new Question(Asks.ALL, "Entry", ""));
    List<Question> others =
        List.of(
            Question.of(Asks.SETTINGS),
            new Question(Asks.ALL, "Summit", ""),
            Question.of(Asks.RECORD, publication.dossier().all(Summit.class).get(0).id()));
    Publication changed = without(speaker);
    assertThat(differing(about, changed)).isEqualTo(Set.copyOf(about));
    assertThat(differing(others, changed)).isEmpty();
  }

  private Set<Question> differing(List<Question> questions, Publication other) {
    Answers before = publication.answers();
    Answers after = other.answers();
    return questions.stream()
        .filter(question -> !before.to(question).equals(after.to(question)))
        .collect(Collectors.toSet());
  }

  private Publication without(Speaker speaker) {
    Dossier dossier =
        publication
            .dossier()
            .with(
                publication.dossier().items().stream()
                    .filter(item -> !item.id().equals(speaker.id()))
                    .toList());
    return new Publication(dossier, List.of(), Set.of(), publication.reader(), false);
  }
}
