package communique.check;

import java.util.List;

/** Keys of which a language may have more than others, or fewer. */
final class OpenKeys {

  private static final List<String> BEGINNINGS =
      List.of("lang.", "language.", "verb.", "form.", "money.scale.");

  private OpenKeys() {}

  static boolean contain(String key) {
    return BEGINNINGS.stream().anyMatch(key::startsWith);
  }
}
