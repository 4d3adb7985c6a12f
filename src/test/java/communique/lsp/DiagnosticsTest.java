package communique.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told as it is typed. */
class DiagnosticsTest {

  private static final String STATEMENTS = "statements/cape-talks-2025.yaml";
  private static final String SUMMIT = "summits/cape-talks-2025.md";

  @TempDir Path temp;

  private static List<String> codes(List<Diagnostic> problems) {
    return problems.stream().map(one -> one.getCode().getLeft()).toList();
  }

  @Test
  void wordsThatTheArticleDoesNotHaveAreToldBeforeTheyAreSaved() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open(STATEMENTS);
      assertThat(typist.problems(STATEMENTS)).isEmpty();
      typist.type(
          STATEMENTS, typist.saved(STATEMENTS).replace("We keep them lit", "We kept them lit"));
      List<Diagnostic> told = typist.problems(STATEMENTS);
      assertThat(codes(told)).containsExactly("quote-not-in-source");
      Diagnostic one = told.get(0);
      assertThat(one.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      assertThat(one.getSource()).isEqualTo("communique");
      assertThat(one.getMessage()).contains("We kept them lit").contains("\nhint: ");
      assertThat(one.getRange()).isEqualTo(Protocol.range(7, 50, 68));
      typist.type(STATEMENTS, typist.saved(STATEMENTS));
      assertThat(typist.problems(STATEMENTS)).isEmpty();
    }
  }

  @Test
  void whatIsUnsavedInOneFileIsToldInAnother() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open("sources.yaml");
      assertThat(typist.problems("sources.yaml")).isEmpty();
      typist.type(
          "sources.yaml", typist.saved("sources.yaml").replace("cape-courier\n", "cape-herald\n"));
      List<Diagnostic> elsewhere = typist.problems(SUMMIT, told -> !told.isEmpty());
      assertThat(codes(elsewhere)).containsOnly("unknown-reference");
      typist.close("sources.yaml");
      assertThat(typist.problems(SUMMIT, List::isEmpty)).isEmpty();
    }
  }

  @Test
  void halfALineLosesNothingElse() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      String text = typist.saved(SUMMIT).replace("signed one protocol}}", "signed two protocols}}");
      typist.open(SUMMIT, text);
      assertThat(codes(typist.problems(SUMMIT))).contains("quote-not-in-source");
      int line = typist.problems(SUMMIT).get(0).getRange().getStart().getLine();
      typist.type(SUMMIT, text.replace("held: 2025-04-02\n", "held: 2025-04-02\nnote\nven: {a"));
      List<Diagnostic> told = typist.problems(SUMMIT);
      assertThat(codes(told)).contains("invalid-yaml", "quote-not-in-source");
      assertThat(told)
          .filteredOn(one -> one.getCode().getLeft().equals("quote-not-in-source"))
          .allSatisfy(one -> assertThat(one.getRange().getStart().getLine()).isEqualTo(line + 1));
      assertThat(typist.log()).isEmpty();
    }
  }

  @Test
  void placesAreCountedAsEditorsCount() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      String text =
          typist
              .saved(STATEMENTS)
              .replace("gist: Sudmark sends oil.", "gist: {en: 🕯🕯 한국 中国, xx: [[nobody]]}");
      typist.open(STATEMENTS, text);
      List<Diagnostic> told = typist.problems(STATEMENTS);
      assertThat(told).isNotEmpty();
      String line = text.lines().toList().get(11);
      assertThat(told)
          .filteredOn(one -> one.getRange().getStart().getLine() == 11)
          .isNotEmpty()
          .allSatisfy(
              one ->
                  assertThat(line.substring(0, one.getRange().getStart().getCharacter()))
                      .endsWith("xx: ["));
    }
  }

  @Test
  void anotherProgramSaves() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open(SUMMIT);
      assertThat(typist.problems(SUMMIT)).isEmpty();
      String text = typist.saved(STATEMENTS);
      typist.save(STATEMENTS, text.replace("oto-finch\n", "otto-finch\n"));
      assertThat(codes(typist.problems(STATEMENTS, told -> !told.isEmpty())))
          .contains("unknown-reference");
      typist.save(STATEMENTS, text);
      assertThat(typist.problems(STATEMENTS, List::isEmpty)).isEmpty();
    }
  }

  @Test
  void aNewFileCountsBeforeItIsSaved() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open("speakers/una-reed.md", "---\nname: Una Reed\nsort: Reed, Una\n---\n");
      typist.problems("speakers/una-reed.md");
      typist.open(STATEMENTS, typist.saved(STATEMENTS).replace("oto-finch\n", "una-reed\n"));
      assertThat(codes(typist.problems(STATEMENTS))).doesNotContain("unknown-reference");
      assertThat(Files.exists(temp.resolve("speakers/una-reed.md"))).isFalse();
    }
  }

  @Test
  void aFolderThatIsNoDossierIsTold() {
    try (Typist typist = Typist.at(temp)) {
      assertThat(codes(typist.problems("site.yaml", told -> !told.isEmpty())))
          .containsExactly("no-dossier");
      assertThat(typist.leave()).isTrue();
    }
  }

  @Test
  void whatHasOneRightAnswerIsOffered() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      String text = typist.saved(SUMMIT).replace("venue:", "venu:");
      typist.open(SUMMIT, text);
      List<Diagnostic> told = typist.problems(SUMMIT);
      assertThat(codes(told)).contains("unknown-field");
      Range there = told.get(0).getRange();
      List<CodeAction> actions =
          Typist.answer(
                  typist
                      .documents()
                      .codeAction(
                          new CodeActionParams(
                              typist.id(SUMMIT), there, new CodeActionContext(told))))
              .stream()
              .map(one -> one.getRight())
              .toList();
      assertThat(actions).extracting(CodeAction::getTitle).containsExactly("Replace venu by venue");
      var step = actions.get(0).getEdit().getDocumentChanges().get(0).getLeft();
      assertThat(step.getTextDocument().getUri()).isEqualTo(typist.uri(SUMMIT));
      assertThat(step.getEdits().toString()).contains("venue");
    }
  }
}
