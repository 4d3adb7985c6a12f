package communique.content.markdown;

import communique.shape.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What other dialects of Markdown know and ours shows as typed. Each has characters of which it
 * needs one, and is looked for in text that has it.
 */
enum Dialect {
  FOOTNOTE("^", "\\^\\[", "there are no footnotes", "put the words into the text or into a note"),
  CITATION(
      "@",
      "(?<![\\p{IsLatin}\\p{N}@/.;:_［【〔〖-])@([a-z0-9]+(?:-[a-z0-9]+)+)(?![\\p{L}\\p{N}@.-]*[\\p{L}\\p{N}@])"
          + "(?![^\\[\\]]{0,60}+\\])"
          + Quoted.NOT,
      "this is no citation",
      "write [@%s]"),
  OTHER_CITATION(
      "@",
      "\\A[^\\[\\]@]{0,60}+(?<![\\p{L}\\p{N}])@([a-z0-9-]{1,60}+)[^\\[\\]]{0,60}+\\]",
      "this is no citation, which begins with [@",
      "write [@%s] and other words outside the brackets"),
  WIDE_CITATION(
      "＠［【〔〖",
      "(?:[［【〔〖]\\s*+[@＠]|\\A\\s*+＠(?=[^\\[\\]]{0,60}+\\])|(?<![\\p{IsLatin}\\p{N}［【〔〖])＠(?=[a-z0-9]++-))"
          + "\\s*+([a-z0-9]+(?:-[a-z0-9]+)*)",
      "this is no citation, which begins with [@",
      "write [@%s]"),
  WIDE_LINK(
      "［【〔〖[",
      "[［【〔〖]{2}|\\[\\s++\\[(?=[a-z0-9])",
      "this is no link, which begins with [[",
      "write [[id]] or [[id|words]]"),
  STRIKETHROUGH(
      "~",
      "~~(?=\\S)|~~ [^~]{1,80}+~~|(?<![\\p{L}\\p{N}~])~[^\\s~](?:[^~]{0,80}[^\\s~])?~(?![\\p{N}~])",
      "words cannot be struck out",
      "say what was changed in changes.yaml"),
  ADDRESS(
      "/wW",
      "(?i)(?=[hw])(?<![\\p{Alnum}/])(?:https?://|www\\.(?=[a-z0-9]))\\S{1,200}",
      "an address in the text does not become a link",
      "write <https://…> or [words](https://…)"),
  MAIL(
      "@",
      "(?<=[\\p{Alnum}])@[\\p{Alnum}-]{1,60}\\.\\p{Alpha}",
      "an address in the text does not become a link",
      "write <name@host.example>"),
  HIGHLIGHT(
      "=", "==[^=\\s][^=]{0,200}==", "words cannot be highlighted", "write *words* or **words**"),
  INSERTED(
      "+",
      "\\+\\+[^+\\s][^+]{0,200}\\+\\+",
      "words cannot be marked as inserted",
      "leave the marks out"),
  RAISED(
      "^",
      "\\^[^\\s^]{1,20}\\^",
      "there are no raised letters",
      "write the character itself, such as ²"),
  LOWERED(
      "~",
      "(?<=[A-Za-z])~[^\\s~]{1,20}~",
      "there are no lowered letters",
      "write the character itself, such as ₂"),
  FORMULA(
      "$",
      "\\$\\$|(?<![\\p{L}\\p{N}$])\\$"
          + "(?:[^\\s$]{1,40}|[^\\s$](?=[^$]{0,80}[\\\\^_{=+])[^$]{0,80}[^\\s$])\\$(?!\\p{N})",
      "there are no formulas",
      "write them in words"),
  SHORTCODE(
      ":",
      "(?<![\\p{Alnum}:]):[a-z][a-z0-9_+-]{1,30}:(?![\\p{Alnum}:])",
      "a name between colons does not become a picture",
      "write the character itself"),
  REFERENCE(
      "&",
      "&#(?:[0-9]{9,}+|[0-9]++(?!;)|[xX](?:[0-9a-fA-F]{9,}+|[0-9a-fA-F]++(?!;)))",
      "this does not stand for a character",
      "write the character itself"),
  ATTRIBUTES(
      "{", "\\{[#.:][^{}]{0,100}\\}", "classes and ids cannot be set", "leave the braces out");

  // Nothing changes such a set, but that it cannot be changed is not seen from outside.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Characters needed;

  private final Pattern pattern;
  private final String message;
  private final String hint;

  Dialect(String needed, String pattern, String message, String hint) {
    this.needed = Characters.of(needed);
    this.pattern = Pattern.compile(pattern);
    this.message = message;
    this.hint = hint;
  }

  /** Whether it is no slip within the words of a link, which can be an address. */
  boolean isOfLinks() {
    return this == ADDRESS || this == MAIL;
  }

  /** Whether the text has a character that this mark needs. */
  boolean mayBeIn(String text) {
    return needed.areIn(text);
  }

  /** What it looks like in the text, escaped characters aside. */
  Pattern pattern() {
    return pattern;
  }

  /** Why it would be shown as typed. */
  String message() {
    return message + ": this would be shown as typed";
  }

  /** What to write instead of what the pattern found. */
  String hint(Matcher found) {
    return found.groupCount() == 0 ? hint : hint.formatted(found.group(1));
  }
}
