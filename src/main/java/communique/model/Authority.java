package communique.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A register of the world that gives identifiers of a form of their own, which it checks. */
enum Authority {
  WIKIDATA("Wikidata", "Q[1-9]\\d{0,11}", "https://www.wikidata.org/wiki/%s", "Q8684"),
  VIAF("VIAF", "[1-9]\\d{0,21}", "https://viaf.org/viaf/%s", "102333412"),
  ISNI("ISNI", "\\d{15}[\\dX]", "https://isni.org/isni/%s", "0000 0001 2150 090X", true),
  ORCID(
      "ORCID",
      "\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]",
      "https://orcid.org/%s",
      "0000-0002-1825-0097",
      true),
  LCNAF("LCNAF", "n[a-z]?\\d{8,10}", "https://id.loc.gov/authorities/names/%s", "n79021164"),
  GEONAMES("GeoNames", "[1-9]\\d{0,9}", "https://www.geonames.org/%s", "1835848"),
  ROR("ROR", "0[a-hj-km-np-tv-z\\d]{6}\\d{2}", "https://ror.org/%s", "03yrm5c26"),
  DOI("DOI", "10\\.\\d{4,9}/[-._;()/:<>+\\[\\]a-z\\d]+", "https://doi.org/%s", "10.1000/182"),
  UNTC(
      "UN Treaty Collection",
      "08\\d{6}[\\da-f]{8}",
      "https://treaties.un.org/Pages/showDetails.aspx?objid=%s",
      "0800000280158d47");

  private static final Pattern SCHEME = Pattern.compile("(?i)https?://(www\\.)?");

  /** Wikidata has an address for the thing besides that of the page on it. */
  private static final Pattern ENTITY = Pattern.compile("(?i)(wikidata\\.org)/entity/");

  private final String title;
  private final Pattern form;
  private final String address;
  private final String example;
  private final boolean hasCheckDigit;

  Authority(String title, String form, String address, String example) {
    this(title, form, address, example, false);
  }

  Authority(String title, String form, String address, String example, boolean hasCheckDigit) {
    this.title = title;
    this.form = Pattern.compile(form);
    this.address = address;
    this.example = example;
    this.hasCheckDigit = hasCheckDigit;
  }

  /** The one with that name, in whatever case. */
  static Optional<Authority> named(String name) {
    return Arrays.stream(values()).filter(one -> one.prefix().equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all. */
  static List<String> names() {
    return Arrays.stream(values()).map(Authority::prefix).toList();
  }

  /** What it calls itself. */
  String title() {
    return title;
  }

  /** What stands before the colon. */
  String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One that is right, with its prefix. */
  String example() {
    return prefix() + ":" + example;
  }

  /** The identifier as it is written everywhere, if it is one of this register. */
  Optional<String> read(String words) {
    String id = plain(words);
    return Optional.of(id).filter(one -> form.matcher(one).matches() && isWhole(one));
  }

  private boolean isWhole(String id) {
    return !hasCheckDigit || isSummed(id);
  }

  /** Whether it has the form, and only the check digit is wrong. */
  boolean isMistyped(String words) {
    return form.matcher(plain(words)).matches();
  }

  private String plain(String words) {
    return switch (this) {
      case ISNI -> words.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
      case ORCID, WIKIDATA -> words.strip().toUpperCase(Locale.ROOT);
      case DOI, LCNAF, ROR, UNTC -> words.strip().toLowerCase(Locale.ROOT);
      case GEONAMES, VIAF -> words.strip();
    };
  }

  /** Where the register tells of it. */
  String address(String id) {
    return address.formatted(
        id.replace("<", "%3C").replace(">", "%3E").replace("[", "%5B").replace("]", "%5D"));
  }

  private static String decoded(String path) {
    return path.replaceAll("(?i)%3c", "<")
        .replaceAll("(?i)%3e", ">")
        .replaceAll("(?i)%5b", "[")
        .replaceAll("(?i)%5d", "]");
  }

  /** The identifier in an address of this register, if it is one. */
  Optional<String> in(String url) {
    String bare = ENTITY.matcher(SCHEME.matcher(url).replaceFirst("")).replaceFirst("$1/wiki/");
    String own = SCHEME.matcher(address).replaceFirst("").formatted("");
    Matcher id = Pattern.compile("[^/?#&]+(?=[/?#&]|$)").matcher(bare);
    boolean isOwn = bare.regionMatches(true, 0, own, 0, own.length());
    if (this == DOI) {
      return isOwn ? read(decoded(bare.substring(own.length()))) : Optional.empty();
    }
    return isOwn && id.find(own.length()) && id.start() == own.length()
        ? read(id.group())
        : Optional.empty();
  }

  /** The check digit of ISO 27729 (ISO 7064, MOD 11-2). */
  private static boolean isSummed(String id) {
    String digits = id.replace("-", "");
    int sum = 0;
    for (char digit : digits.substring(0, digits.length() - 1).toCharArray()) {
      sum = (sum + (digit - '0')) * 2 % 11;
    }
    int check = (12 - sum) % 11;
    return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
