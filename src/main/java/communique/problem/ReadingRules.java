package communique.problem;

import static communique.problem.Rule.fixedError;

import java.util.List;

/** The rules of reading a file. None can be lowered: what cannot be read cannot be checked. */
public final class ReadingRules {

  public static final Rule INVALID_ENCODING =
      fixedError(
          "invalid-encoding",
          "A file is not UTF-8, or holds a control character, or one that stands for a lost letter.");
  public static final Rule CONFLICT_MARKER =
      fixedError("conflict-marker", "A merge left its marks in a file, and nobody has chosen yet.");
  public static final Rule INVALID_YAML = fixedError("invalid-yaml", "A file is not YAML.");
  public static final Rule DUPLICATE_KEY =
      fixedError("duplicate-key", "A mapping has the same key twice.");
  public static final Rule ALIAS_OR_TAG =
      fixedError("alias-or-tag", "YAML anchors, aliases and tags are not part of the format.");
  public static final Rule TOO_LARGE =
      fixedError("too-large", "A file is larger than a curated file can be.");
  public static final Rule TOO_DEEP =
      fixedError("too-deep", "Values or prose are nested deeper than a curated file can be.");
  public static final Rule UNKNOWN_FIELD =
      fixedError("unknown-field", "A key is not a field of the record it stands in.");
  public static final Rule MISSING_FIELD =
      fixedError("missing-field", "A record lacks a field that it cannot do without.");
  public static final Rule SAID_FOR_NOTHING =
      fixedError(
          "said-for-nothing",
          "A record says something once for the fields below it, and holds for none of them.");
  public static final Rule WRONG_TYPE =
      fixedError("wrong-type", "A value is not of the kind that its field takes.");
  public static final Rule NEARLY_NOT_STATED =
      fixedError(
          "nearly-not-stated",
          "A value is nearly the word not-stated, or means it, and would be told as a fact.");
  public static final Rule INVALID_DATE =
      fixedError("invalid-date", "A date is not EDTF (level 0 or 1), or does not exist.");
  public static final Rule INVALID_ID = fixedError("invalid-id", "An id is not a lowercase slug.");
  public static final Rule INVALID_MARKDOWN =
      fixedError(
          "invalid-markdown", "Prose uses Markdown that a sheet cannot show as it is meant.");
  public static final Rule UNSAFE_URL =
      fixedError("unsafe-url", "A link is not http, https or mailto.");
  public static final Rule COMMA_IN_BRACES =
      fixedError("comma-in-braces", "A comma inside { } cut a sentence in two.");
  public static final Rule LINK_STARTS_VALUE =
      fixedError("link-starts-value", "A value begins with [[, which YAML reads as a list.");
  public static final Rule VALUE_CUT_BY_COMMENT =
      fixedError(
          "value-cut-by-comment", "A # inside words makes a comment of the rest of the line.");
  public static final Rule INVISIBLE_TEXT =
      fixedError(
          "invisible-text", "Words hold a character that nobody sees and no script needs there.");
  public static final Rule UNSUPPORTED_MARKDOWN =
      fixedError("unsupported-markdown", "Prose or words use a mark that would be shown as typed.");
  public static final Rule NO_DOSSIER =
      fixedError("no-dossier", "A folder has no site.yaml, or no record.");
  public static final Rule UNREADABLE_FILE =
      fixedError("unreadable-file", "A file or folder cannot be read.");
  public static final Rule UNEXPECTED_FILE =
      fixedError("unexpected-file", "A file stands where no kind of record has its place.");
  public static final Rule TEXT_WITHOUT_SHEET =
      fixedError(
          "text-without-sheet",
          "Running text in another language stands beside no sheet of its id.");
  public static final Rule INVALID_MESSAGES =
      fixedError(
          "invalid-messages", "A file of messages is not in the format of Java's properties.");
  public static final Rule MERGE_LEFT_OVER =
      Rule.fixedWarning(
          "merge-left-over", "A merge or a patch left a file with what it could not put in.");

  /** All of them, in the order of the handbook. */
  public static final List<Rule> ALL =
      List.of(
          INVALID_ENCODING,
          CONFLICT_MARKER,
          INVALID_YAML,
          DUPLICATE_KEY,
          ALIAS_OR_TAG,
          TOO_LARGE,
          TOO_DEEP,
          UNKNOWN_FIELD,
          MISSING_FIELD,
          SAID_FOR_NOTHING,
          WRONG_TYPE,
          NEARLY_NOT_STATED,
          INVALID_DATE,
          INVALID_ID,
          INVALID_MARKDOWN,
          UNSAFE_URL,
          COMMA_IN_BRACES,
          LINK_STARTS_VALUE,
          VALUE_CUT_BY_COMMENT,
          INVISIBLE_TEXT,
          UNSUPPORTED_MARKDOWN,
          NO_DOSSIER,
          UNREADABLE_FILE,
          UNEXPECTED_FILE,
          TEXT_WITHOUT_SHEET,
          INVALID_MESSAGES,
          MERGE_LEFT_OVER);

  private ReadingRules() {}
}
