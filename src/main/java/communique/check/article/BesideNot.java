package communique.check.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What directly precedes or follows a passage and turns it to the opposite: the word before it, or
 * the letter of a word that it is cut from, as 不 of 不会; behind it the word that ends its verb, as
 * 않다, 없다, {@code not}. A punctuation or quotation mark between the two keeps them apart.
 */
final class BesideNot {

  private static final int NEAR = 12;

  private static final Pattern BEFORE =
      Pattern.compile("[不没沒勿莫毋未非无無]\\z|(?<!\\p{IsHangul})(?:[불비무미반부]|[안못] ?)\\z");

  private static final Pattern BEHIND =
      Pattern.compile(
          " ?(?:지 ?)?(?:않|못[하해했할한]|아니|아닌|아닙|없(?![애앴앨앤]))| ?지(?:는|도)? (?:말|마)"
              + "|ない|なかっ|ません|ぬ(?=[とがのこまうよ、。」』]|\\z)|不(?:可能|[行对對准])"
              + "| (?:not|never|nicht|niemals|pas|jamais|niet|nooit|ikke|inte|aldrig|değil)"
              + Parts.WORD_ENDS);

  private final String plain;
  private final String words;
  private final Tokens tokens;

  BesideNot(Folded text, Tokens tokens) {
    this.plain = text.plain();
    this.words = text.text();
    this.tokens = tokens;
  }

  /** Whether such a word or letter stands beside a passage. */
  boolean cuts(Place place) {
    return isBefore(place.from()) || isBehind(place.until());
  }

  private boolean isBefore(int from) {
    if (from == 0 || !Character.isLetter(plain.codePointAt(from))) {
      return false;
    }
    Matcher letters = BEFORE.matcher(plain).region(Math.max(0, from - NEAR), from);
    if (Letters.isSolid(plain.codePointAt(from))) {
      return letters.useTransparentBounds(true).useAnchoringBounds(true).find();
    }
    int last = tokens.from(from) - 1;
    boolean close = last >= 0 && plain.charAt(from - 1) == ' ' && tokens.end(last) == from - 1;
    return close && Negation.isNot(words.substring(tokens.start(last), tokens.end(last)));
  }

  private boolean isBehind(int until) {
    return Letters.isPart(plain.codePointBefore(until))
        && BEHIND
            .matcher(plain)
            .region(until, plain.length())
            .useTransparentBounds(true)
            .lookingAt();
  }
}
