package communique.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A dossier with one slip in it.
 *
 * @param what what was done, for a message
 * @param path the file that it is in
 * @param text what that file says now
 */
record Mutation(String what, String path, String text) {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Pattern VALUE = Pattern.compile("(?<=: )[^\\n{}\\[\\],]+");
  private static final Pattern SIGN = Pattern.compile("[\\[\\]{}:,\"'\\-\\n|]");

  private static final List<String> DATES =
      List.of(
          "2025-13", "2025-02-30", "yesterday", "2025-11-01T10:00:00", "../2025", "9999", "2025~");
  private static final List<String> VALUES =
      List.of(
          "", "[]", "{}", "[[a]]", "not-stated", "7", "true", "{is: x}", "\"", "&a x", "!t x", "|");
  private static final List<String> SIGNS =
      List.of(
          "", "\t", "[", "]", "{", "}", ":", ",", "\"", "'", "\n", "\u0000", "@", "[[", "[@", "#");

  /** One slip, chosen by chance. */
  static Mutation of(Map<String, String> dossier, Random chance) {
    List<String> paths = new ArrayList<>(dossier.keySet());
    String path = paths.get(chance.nextInt(paths.size()));
    String text = dossier.get(path);
    int kind = chance.nextInt(8);
    String mutated =
        switch (kind) {
          case 0 -> swapIds(text, chance);
          case 1 -> dropLine(text, chance);
          case 2 -> replace(text, DATE, DATES, chance);
          case 3 -> replace(text, VALUE, VALUES, chance);
          case 4 -> text.substring(0, chance.nextInt(text.length() + 1));
          case 5 -> replace(text, SIGN, SIGNS, chance);
          case 6 -> repeatLine(text, chance);
          default ->
              replace(text, WORD, List.of("nobody", "X Y", "-a", "xi-jinping", "a--b"), chance);
        };
    return new Mutation("kind " + kind + " in " + path, path, mutated);
  }

  private static String swapIds(String text, Random chance) {
    List<MatchResult> ids = WORD.matcher(text).results().toList();
    if (ids.size() < 2) {
      return text;
    }
    MatchResult one = ids.get(chance.nextInt(ids.size()));
    MatchResult other = ids.get(chance.nextInt(ids.size()));
    return text.substring(0, one.start()) + other.group() + text.substring(one.end());
  }

  private static String replace(String text, Pattern found, List<String> by, Random chance) {
    List<MatchResult> places = found.matcher(text).results().toList();
    if (places.isEmpty()) {
      return text;
    }
    MatchResult place = places.get(chance.nextInt(places.size()));
    String words = by.get(chance.nextInt(by.size()));
    return text.substring(0, place.start()) + words + text.substring(place.end());
  }

  private static String dropLine(String text, Random chance) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    lines.remove(chance.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static String repeatLine(String text, Random chance) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int line = chance.nextInt(lines.size());
    lines.add(chance.nextInt(lines.size()), lines.get(line));
    return String.join("\n", lines);
  }
}
