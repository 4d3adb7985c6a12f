package communique.curate.reading;

import communique.content.yaml.YamlText;
import java.util.Optional;

/**
 * Words of an article with what tells their place from others where they stand too, as in the W3C
 * TextQuoteSelector.
 */
record Selector(String words, Optional<String> prefix, Optional<String> suffix) {

  /** Whether the words alone will do. */
  boolean isPlain() {
    return prefix.isEmpty() && suffix.isEmpty();
  }

  /** As keys of a record, one a line. */
  String lines(String key, String indent) {
    return line(indent, key, words)
        + prefix.map(before -> line(indent, "prefix", before)).orElse("")
        + suffix.map(after -> line(indent, "suffix", after)).orElse("");
  }

  private static String line(String indent, String key, String value) {
    return indent + key + ": " + YamlText.value(value) + "\n";
  }
}
