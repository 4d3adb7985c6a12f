package communique.model;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts and regions that may stand in a tag of a language, see {@link Language}. */
final class LanguageSubtags {

  /** Scripts of ISO 15924 that are several, or none, of Unicode's. */
  private static final Set<String> MORE_SCRIPTS =
      Set.of(
          "Aran", "Cyrs", "Geok", "Hanb", "Hans", "Hant", "Hntl", "Jamo", "Jpan", "Kore", "Latf",
          "Latg", "Piqd", "Syre", "Syrj", "Syrn", "Zmth", "Zsye", "Zsym", "Zxxx");

  /** Codes that are kept for users. */
  private static final Pattern OF_USERS =
      Pattern.compile("Qa(?:a[a-z]|b[a-x])|AA|Q[M-Z]|X[A-Z]|ZZ");

  private static final Pattern AREA = Pattern.compile("[0-9]{3}");

  /** Today's countries, those that are reserved, and those that were. */
  private static final Set<String> REGIONS =
      Stream.concat(
              Stream.of(Locale.getISOCountries()),
              Stream.of(
                  "AC", "AN", "BU", "CP", "CS", "DD", "DG", "EA", "EU", "EZ", "FX", "IC", "NT",
                  "SU", "TA", "TP", "UN", "YD", "YU", "ZR"))
          .collect(Collectors.toUnmodifiableSet());

  /** What is often written for another. */
  private static final Map<String, String> MEANT = Map.of("UK", "GB", "EN", "GB", "JA", "JP");

  private LanguageSubtags() {}

  /** Whether that is the code of a script, or none is given. */
  static boolean isScript(String code) {
    return code.isEmpty()
        || MORE_SCRIPTS.contains(code)
        || OF_USERS.matcher(code).matches()
        || isOfUnicode(code);
  }

  private static boolean isOfUnicode(String code) {
    try {
      return List.of(UnicodeScript.values()).contains(UnicodeScript.forName(code));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether that is the code of a country or of an area, or none is given. */
  static boolean isRegion(String code) {
    return code.isEmpty()
        || REGIONS.contains(code)
        || AREA.matcher(code).matches()
        || OF_USERS.matcher(code).matches();
  }

  /** The country that was probably meant. */
  static Optional<String> region(String code) {
    return Optional.ofNullable(MEANT.get(code));
  }
}
