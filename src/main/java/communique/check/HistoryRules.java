package communique.check;

import communique.problem.Rule;
import java.util.List;

/** What a change to a published dossier has to keep; looked at when an earlier one is given. */
final class HistoryRules {

  static final Rule REMOVED_WITHOUT_REDIRECT =
      Rule.fixedError(
          "removed-without-redirect",
          "A published record is gone, and site.yaml sends its readers nowhere, or those of an old id elsewhere than before.");
  static final Rule CHANGED_WITHOUT_ENTRY =
      Rule.error(
          "changed-without-entry",
          "A published value was changed or taken out, and changes.yaml does not say so.");
  static final Rule CHANGE_DOES_NOT_MATCH =
      Rule.error(
          "change-does-not-match",
          "An entry of changes.yaml says that a record said what it did not say, or says now what it does not.");
  static final Rule ENTRY_REWRITTEN =
      Rule.error(
          "entry-rewritten",
          "An entry of changes.yaml that readers were shown is gone, or says something else.");
  static final Rule NOT_COMPARED =
      Rule.error(
          "not-compared",
          "What a file held at the revision cannot be read now, and so was not compared.");

  static final List<Rule> ALL =
      List.of(
          REMOVED_WITHOUT_REDIRECT,
          CHANGED_WITHOUT_ENTRY,
          CHANGE_DOES_NOT_MATCH,
          ENTRY_REWRITTEN,
          NOT_COMPARED);

  private HistoryRules() {}
}
