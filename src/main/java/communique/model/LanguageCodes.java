package communique.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of languages, and codes that are written in their place. */
final class LanguageCodes {

  /** ISO 639-1, and what the registry of BCP 47 keeps beside it. */
  private static final Set<String> TWO_LETTERS =
      Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of("sh", "mo"))
          .collect(Collectors.toUnmodifiableSet());

  /** Codes of countries (ISO 3166-1) and the language that is meant by them. */
  private static final Map<String, String> COUNTRIES =
      pairs(
          "kr ko kp ko jp ja cn zh-Hans tw zh-Hant hk zh-Hant gr el ua uk cz cs dk da se sv ee et"
              + " rs sr il he ir fa vn vi us en gb en eg ar by be kz kk kg ky np ne la lo al sq xk sq"
              + " au en nz en ie en at de mx es cl es pe es uy es py es ec es cu es br pt"
              + " ae ar iq ar sy ar jo ar ye ar qa ar ly ar tm tk tj tg pk ur bd bn lk si kh km"
              + " mm my ph fil ch de in hi sg en sa ar kw ar bh ar ge ka md ro me sr ma ar ad ca bt dz"
              + " mc fr va it mv dv er ti do es gt es hn es ni es gq es ao pt mz pt gw pt ke sw tz sw"
              + " bf fr bj fr cd fr cg fr ci fr cm fr cf fr dj fr gh en jm en bb en gy en bz en bw en"
              + " zm en zw en lr en gm en mw en ls en pg en sb en");

  /** Of those the languages that newsrooms do write in: nothing else is meant by them. */
  private static final Set<String> IN_USE = Set.of("la");

  private static final Map<String, String> CHINESE =
      pairs("CN Hans SG Hans MY Hans TW Hant HK Hant MO Hant");

  /** ISO 639-2: BCP 47 wants the code of two letters where there is one. */
  private static final class ThreeLetters {
    static final Map<String, String> ALL = threeLetters();
  }

  private LanguageCodes() {}

  private static Map<String, String> threeLetters() {
    Map<String, String> codes =
        new HashMap<>(
            pairs(
                "chi zh ger de fre fr dut nl gre el per fa cze cs rum ro slo sk may ms mac mk ice is"
                    + " geo ka bur my baq eu arm hy alb sq tib bo wel cy"));
    for (String code : Locale.getISOLanguages()) {
      codes.put(new Locale(code).getISO3Language(), code);
    }
    return Map.copyOf(codes);
  }

  private static Map<String, String> pairs(String words) {
    String[] each = words.split(" ", -1);
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < each.length; i += 2) {
      pairs.put(each[i], each[i + 1]);
    }
    return Map.copyOf(pairs);
  }

  /** Whether a tag may begin with that code; those of three letters are taken on trust. */
  static boolean isRegistered(String code) {
    return code.length() == 2 ? TWO_LETTERS.contains(code) : !ThreeLetters.ALL.containsKey(code);
  }

  /** The code of the language with that English name: {@code ko} of {@code Korean}. */
  static Optional<String> named(String name) {
    return Optional.ofNullable(Names.ALL.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** What was meant by a code with which no tag may begin. */
  static Optional<String> meant(String code) {
    return Optional.ofNullable(ThreeLetters.ALL.get(code)).or(() -> ofCountry(code));
  }

  /** The language that is meant by the code of its country, in lowercase. */
  static Optional<String> ofCountry(String code) {
    return Optional.ofNullable(COUNTRIES.get(code));
  }

  /** Whether a code of a country that is that of a language, too, is nearly always a slip. */
  static boolean isSlip(String code) {
    return COUNTRIES.containsKey(code) && TWO_LETTERS.contains(code) && !IN_USE.contains(code);
  }

  /** The languages of a country (Unicode CLDR), the nearest first: English is spoken anywhere. */
  static List<String> spokenIn(String country) {
    return Spoken.IN.getOrDefault(country, List.of());
  }

  /** The English name of the language that has that code. */
  static String name(String code) {
    return new Locale(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The script in which Chinese is written in that country (ISO 15924), where that is known. */
  static Optional<String> scriptIn(String country) {
    return Optional.ofNullable(CHINESE.get(country));
  }

  /** Asked for only where a tag is the code of a country, too: to gather them takes a while. */
  private static final class Spoken {

    /** Languages by country, English last. */
    static final Map<String, List<String>> IN =
        Stream.of(Locale.getAvailableLocales())
            .filter(locale -> !locale.getCountry().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Locale::getCountry,
                    Collectors.mapping(
                        Locale::getLanguage,
                        Collectors.collectingAndThen(Collectors.toSet(), Spoken::sorted))));

    private static List<String> sorted(Set<String> codes) {
      return codes.stream()
          .sorted(
              Comparator.comparing((String code) -> code.equals("en"))
                  .thenComparing(String::length)
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  /** Asked for only where words are no tag: to gather them takes a while. */
  private static final class Names {

    /** ISO 639-1 by English names in lowercase. */
    static final Map<String, String> ALL = all();

    private static Map<String, String> all() {
      Map<String, String> names = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        names.putIfAbsent(
            new Locale(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      }
      names.put("chinese", "zh-Hans");
      return Map.copyOf(names);
    }
  }
}
