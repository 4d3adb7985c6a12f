package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.MissingEntry;
import communique.curate.revise.ChangeAdding.Account;
import communique.model.Change;
import communique.model.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An editor is asked for the kind and the reason, and for nothing that is known. */
class QuestionsTest {

  private static final MissingEntry ENTRY =
      new MissingEntry(
          "talks-held",
          "talks",
          Optional.of(Subject.of("held")),
          LocalDate.of(2025, 6, 1),
          List.of(Change.Kind.CORRECTION, Change.Kind.CLARIFICATION),
          Optional.empty(),
          Optional.empty());

  private final StringWriter asked = new StringWriter();

  @Test
  void kindAndReason() throws IOException {
    assertThat(answer("status\nCorrecton\ncorrection\n We had misread it. \n", Optional.empty()))
        .contains(new Account(Change.Kind.CORRECTION, Optional.of("We had misread it.")));
    assertThat(asked.toString())
        .contains(
            "of: held",
            "kind (correction, clarification): ",
            "write one of correction, clarification",
            "did you mean \"correction\"?");
  }

  @Test
  void theReasonAlone() throws IOException {
    assertThat(answer("Why not\n", Optional.of(Change.Kind.CLARIFICATION)))
        .contains(new Account(Change.Kind.CLARIFICATION, Optional.of("Why not")));
    assertThat(asked.toString()).doesNotContain("kind (");
  }

  @Test
  void whoSaysNothingHasNotSaidIt() throws IOException {
    assertThat(answer("\n", Optional.empty())).isEmpty();
    assertThat(answer("correction\n", Optional.empty())).isEmpty();
    assertThat(answer("", Optional.empty())).isEmpty();
    assertThat(
            Questions.none(new PrintWriter(asked))
                .account(ENTRY, Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  private Optional<Account> answer(String typed, Optional<Change.Kind> kind) throws IOException {
    BufferedReader in = new BufferedReader(new StringReader(typed));
    return new Questions(Optional.of(in), new PrintWriter(asked, true))
        .account(ENTRY, kind, Optional.empty());
  }
}
