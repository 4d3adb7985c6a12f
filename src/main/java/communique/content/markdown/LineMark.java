package communique.content.markdown;

import communique.shape.Characters;
import java.util.regex.Pattern;

/** What begins a line in other dialects of Markdown, or lacks a part, and is shown as typed. */
enum LineMark {
  BULLET(
      "[•·・‣▪●◦－] *[^\\s•·・‣▪●◦－]|[–−] +\\S",
      false,
      "this makes no list",
      "an item begins with - and a space; where no list is meant, write the sign within a line"),
  DEFINITION(": +\\S", false, "there are no lists of definitions", "write a list, or a sentence"),
  TABLE(
      "\\||:?-+:? *(?:\\| *:?-+:? *)+$",
      false,
      "this is no table",
      "below its head stands a line such as | --- | --- |, with as many parts as the head"),
  HEADING("#{2,6}[^#\\s]", false, "this is no heading", "put a space after the #"),
  DEEP_HEADING("#{7,} ", false, "this is no heading", "a heading has one to six #"),
  CONTAINER(
      "(?::::|!!! |\\?\\?\\? )",
      false,
      "there are no boxes",
      "write a quote with >, or a paragraph"),
  ABBREVIATION(
      "\\*\\[[^\\]]{1,60}\\]:",
      false,
      "abbreviations are not explained",
      "explain them in the text"),
  ALERT("\\[![A-Za-z]{1,20}\\]", true, "there are no boxes", "write a paragraph"),
  TASK("\\[[ xX]\\] ", true, "there are no lists of tasks", "leave the brackets out"),
  CONTENTS("\\[TOC\\]\\s*$", true, "there is no table of contents", "leave it out"),
  FRONT("\\+\\+\\+\\s*$", false, "this parts nothing", "leave it out");

  private static final Characters FIRST = Characters.of("•·・‣▪●◦－–−:|-#!?*[+");

  private final Pattern pattern;
  private final boolean onlyFirst;
  private final String message;
  private final String hint;

  LineMark(String pattern, boolean onlyFirst, String message, String hint) {
    this.pattern = Pattern.compile("\\s*+(?:" + pattern + ")");
    this.onlyFirst = onlyFirst;
    this.message = message;
    this.hint = hint;
  }

  /** Whether the line begins with what any of them begins with; hardly a line does. */
  static boolean mayBegin(String line) {
    String words = line.stripLeading();
    return !words.isEmpty() && FIRST.has(words.charAt(0));
  }

  boolean begins(CharSequence line) {
    return pattern.matcher(line).lookingAt();
  }

  /** Whether it is a mark only on the first line of its paragraph. */
  boolean onlyFirst() {
    return onlyFirst;
  }

  /** Why it would be shown as typed. */
  String message() {
    return message + ": this would be shown as typed";
  }

  /** What to write. */
  String hint() {
    return hint;
  }
}
