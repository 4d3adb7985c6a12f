package communique.cli;

import communique.build.KeptVersion;
import communique.build.Retold;
import communique.content.git.RevisionUnreadable;
import communique.curate.edit.Refused;
import communique.edition.HistoryEdition;
import java.nio.file.Path;
import java.util.Set;

/**
 * The versions before, for a command that is told to tell of them.
 *
 * @param forms what is built with them
 * @param bundle whether it is all packed
 */
record Earlier(Set<Form> forms, boolean bundle) {

  /** What the option of such a command says. */
  static final String OPTION =
      "Also tell of the versions before: each tag of the Git repository is one. A page, and since"
          + " when each claim and statement has been there.";

  /**
   * The versions of a dossier.
   *
   * @throws Refused if there are none: a history of nothing is a wrong command
   */
  Retold of(Path content) throws Refused {
    try {
      Path theme = content.resolve("templates");
      return new Retold(
          KeptVersion.of(content),
          archive -> new HistoryEdition(theme, Form.companions(forms, bundle, true), archive));
    } catch (RevisionUnreadable e) {
      throw Versions.wanting(
          content, e, "nothing was built", "leave --history out for a site without it");
    }
  }
}
