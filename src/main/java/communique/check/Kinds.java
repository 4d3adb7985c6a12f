package communique.check;

import java.util.Locale;

/** What a kind of record is called in a message. */
final class Kinds {

  private Kinds() {}

  /** {@code summit}, {@code claim}; a family of kinds by what they have in common. */
  static String name(Class<?> kind) {
    return switch (kind.getSimpleName()) {
      case "Entry" -> "record";
      case "Occasion" -> "summit or event";
      case "Speaking" -> "speaker, organization or agreement";
      case "Point" -> "claim, statement or event";
      default -> kind.getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  /** The same with its article. */
  static String aName(Class<?> kind) {
    String name = name(kind);
    return ("aeio".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }
}
