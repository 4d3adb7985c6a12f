package communique.output;

import communique.trace.Answers;
import communique.trace.Question;
import communique.trace.Transcript;
import java.util.List;

/** Is told of every file that a build comes to. Called by several threads at once. */
@FunctionalInterface
public interface Watcher {

  /** Looks away. */
  Watcher NONE = made -> {};

  /** One file is done. */
  void done(Made made);

  /**
   * What became of a file.
   *
   * @param path its path
   * @param why why it was made, or that it was not
   * @param before what was asked and answered when it was made last; nothing if nobody knows
   * @param now the same of what stands there now
   * @param answers what is answered now
   */
  record Made(String path, Why why, Transcript before, Transcript now, Answers answers) {

    /** Whether it is made from a record. */
    public boolean isFrom(String id) {
      return now.questions().stream().anyMatch(asked -> answers.isIn(asked, id));
    }

    /** What it asked when it was made last and is answered in another way now. */
    public List<Question> changed() {
      return before.changed(answers);
    }
  }

  /** Why a file was made. */
  enum Why {
    /** It was not: it stands as it was written, and is made from the same. */
    NOT,
    /** It was not: something is answered in another way, but it shows the same. */
    ALIKE,
    /** It is made in every build. */
    ALWAYS,
    /** Nobody knows of an earlier one. */
    NEW,
    /** The theme, the settings or what is built beside it are others. */
    SETTING,
    /** Something that it asked is answered in another way. */
    ANSWERS,
    /** It does not stand as it was written. */
    TOUCHED
  }
}
