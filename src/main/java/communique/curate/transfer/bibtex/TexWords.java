package communique.curate.transfer.bibtex;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Words as TeX writes them, to plain ones. */
public final class TexWords {

  /** Accents that are set on the letter after them, by their combining character. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"));

  private static final Pattern ACCENT =
      Pattern.compile(
          "\\\\(?:([`'^~=.\"])\\s*|([uvHcdkr])(?:\\s+|(?=\\{)))(?:\\{\\s*(\\\\[ij]|\\p{L})\\s*\\}|(\\\\[ij](?![A-Za-z])|\\p{L}))");

  private static final Pattern DOTLESS = Pattern.compile("\\\\([ij])");

  private TexWords() {}

  /** The words without braces, commands and ties, letters with their accents. */
  public static String plain(String tex) {
    String accented = accented(tex).replace("~", "\u00A0");
    return Normalizer.normalize(printed(accented), Normalizer.Form.NFC)
        .replace("---", "—")
        .replace("--", "–")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }

  private static String accented(String tex) {
    Matcher accent = ACCENT.matcher(tex);
    return accent.replaceAll(found -> Matcher.quoteReplacement(letter(accent)));
  }

  private static String letter(Matcher accent) {
    String mark = accent.group(1) == null ? accent.group(2) : accent.group(1);
    String bare = accent.group(3) == null ? accent.group(4) : accent.group(3);
    String letter = DOTLESS.matcher(bare).replaceAll("$1");
    return Normalizer.normalize(letter + ACCENTS.get(mark), Normalizer.Form.NFC);
  }

  /** What TeX would print; of what the library cannot read, the words without their braces. */
  private static String printed(String tex) {
    try {
      List<LaTeXObject> objects = new LaTeXParser().parse(tex);
      return new LaTeXPrinter().print(objects);
    } catch (ParseException | TokenMgrException e) {
      return tex.replaceAll("[{}]", "");
    }
  }
}
