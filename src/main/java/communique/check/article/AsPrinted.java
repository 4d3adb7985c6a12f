package communique.check.article;

import communique.shape.Invisible;

/**
 * The characters of a text that those of its folded form were made of, so that words can be given
 * as they are printed: with an ellipsis where three points are compared.
 */
final class AsPrinted {

  /** So many characters at most are folded to one that the eye sees. */
  private static final int LONGEST = 4;

  private final String raw;
  private final String plain;
  private final int[] begins;
  private final int[] ends;
  private int read;
  private int known;

  private AsPrinted(String raw, String plain) {
    this.raw = raw;
    this.plain = plain;
    this.begins = new int[plain.length()];
    this.ends = new int[plain.length()];
  }

  /** Follows both; where they part, the folded words are given, for they are found as well. */
  static AsPrinted of(String raw, Folded text) {
    AsPrinted printed = new AsPrinted(raw, text.plain());
    boolean followed = true;
    while (followed && printed.read < raw.length() && printed.known < printed.plain.length()) {
      followed = printed.follow();
    }
    return printed;
  }

  /** The words of a stretch; each gap is one space, or none where none is compared. */
  String words(Stretch stretch) {
    if (known < plain.length()) {
      return plain.substring(stretch.from(), stretch.until());
    }
    StringBuilder words = new StringBuilder();
    for (int i = stretch.from(); i < stretch.until(); i++) {
      if (i == stretch.from() || begins[i] != begins[i - 1]) {
        if (i > stretch.from()) {
          joiners(ends[i - 1], begins[i], words);
        }
        words.append(plain.charAt(i) == ' ' ? " " : raw.substring(begins[i], ends[i]));
      }
    }
    return words.toString();
  }

  /** Joiners are not compared, but whoever copies the words would write another word without. */
  private void joiners(int from, int until, StringBuilder words) {
    for (int i = from; i < until; i++) {
      if (Invisible.isJoiner(raw, i)) {
        words.append(raw.charAt(i));
      }
    }
  }

  private boolean follow() {
    char c = raw.charAt(read);
    if (Letters.isSpace(c)) {
      space();
      return true;
    }
    if (c == plain.charAt(known)) {
      take(1, 1);
      return true;
    }
    return angles() || unseen() || folded();
  }

  private void space() {
    int from = read;
    while (read < raw.length() && Letters.isSpace(raw.charAt(read))) {
      read++;
    }
    if (plain.charAt(known) == ' ') {
      begins[known] = from;
      ends[known] = read;
      known++;
    }
  }

  private void take(int characters, int made) {
    for (int i = 0; i < made; i++) {
      begins[known + i] = read;
      ends[known + i] = read + characters;
    }
    read += characters;
    known += made;
  }

  private boolean angles() {
    boolean found =
        (raw.startsWith("<<", read) && plain.charAt(known) == '«')
            || (raw.startsWith(">>", read) && plain.charAt(known) == '»');
    if (found) {
      take(2, 1);
    }
    return found;
  }

  private boolean folded() {
    for (int n = 1; n <= LONGEST && read + n <= raw.length(); n++) {
      String seen = Legible.of(raw.substring(read, read + n));
      if (!seen.isEmpty() && plain.startsWith(seen, known)) {
        take(n, seen.length());
        return true;
      }
    }
    return false;
  }

  private boolean unseen() {
    int length = Character.charCount(raw.codePointAt(read));
    boolean found = Legible.of(raw.substring(read, read + length)).isEmpty();
    read += found ? length : 0;
    return found;
  }
}
