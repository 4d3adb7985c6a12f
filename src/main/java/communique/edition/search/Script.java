package communique.edition.search;

import communique.model.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the index: one call that hands its data to the page. A script may be loaded where a
 * page is read without a server and may not read files.
 *
 * @param path the path under which the page asks for it, from the index's own folder
 * @param data a literal of JavaScript
 */
record Script(String path, String data) {

  void write(OutputStream out) throws IOException {
    String call = "communique.found(" + quoted(path) + ", " + data + ");\n";
    out.write(call.getBytes(StandardCharsets.UTF_8));
  }

  /** A list of literals. */
  static String list(Stream<String> literals) {
    return literals.collect(Collectors.joining(",", "[", "]"));
  }

  /** Wordings: in the language of the site or in none as a string, else with the language. */
  static Stream<String> wordings(List<Text.Wording> wordings) {
    return wordings.stream().map(Script::wording);
  }

  private static String wording(Text.Wording wording) {
    return wording
        .language()
        .map(in -> list(Stream.of(quoted(in.tag()), quoted(wording.words()))))
        .orElseGet(() -> quoted(wording.words()));
  }

  /** A string as ECMA-404 writes it, safe in every JavaScript since 2019. */
  static String quoted(String words) {
    StringBuilder literal = new StringBuilder(words.length() + 2).append('"');
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter == '"' || letter == '\\') {
        literal.append('\\').append(letter);
      } else if (letter < ' ') {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      } else {
        literal.append(letter);
      }
    }
    return literal.append('"').toString();
  }
}
