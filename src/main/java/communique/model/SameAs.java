package communique.model;

import communique.problem.Nearest;
import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import communique.shape.WebAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the thing is called in a register of the world: {@code wikidata:Q8684}, or the address under
 * which others tell of it. An address of a register that is known is the identifier in it, so that
 * two ways to write one are equal.
 *
 * @param written the identifier after the name of its register, or an address
 */
@Doc("an identifier like wikidata:Q8684, or an address that begins with https:")
public record SameAs(String written) implements Literal {

  /** What the field that holds them means, in every record. */
  static final String MEANING =
      "The same in registers of the world: wikidata:, viaf:, isni:, orcid:, lcnaf:, geonames:, ror:,"
          + " doi: or untc: (UN Treaty Collection) with the identifier there, or an address.";

  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#:]+)");

  /** Reads one; fails if it is none, and says what is wrong with it. */
  public static SameAs of(String words) {
    return words.regionMatches(true, 0, "http", 0, 4) ? atAddress(words) : identified(words);
  }

  private static SameAs atAddress(String words) {
    return Stream.of(Authority.values())
        .flatMap(one -> one.in(words).map(id -> new SameAs(one.prefix() + ":" + id)).stream())
        .findFirst()
        .or(() -> WebAddress.safe(words).map(SameAs::new))
        .orElseThrow(
            () ->
                Unreadable.wrongType(
                    "\"" + words + "\" names no host plainly, or hides something"));
  }

  private static SameAs identified(String words) {
    int colon = words.indexOf(':');
    if (colon < 0) {
      throw Unreadable.wrongType("\"" + words + "\" does not say of which register it is")
          .hint(guessed(words).or(() -> Optional.of(known())));
    }
    String name = words.substring(0, colon).strip();
    Authority register =
        Authority.named(name)
            .orElseThrow(
                () ->
                    Unreadable.wrongType("\"" + name + "\" is no register that is known here")
                        .hint(
                            Nearest.slip(name, Authority.names()).or(() -> Optional.of(known()))));
    String id = words.substring(colon + 1);
    return register
        .read(id)
        .map(plain -> new SameAs(register.prefix() + ":" + plain))
        .orElseThrow(() -> refused(register, id.strip()));
  }

  private static Unreadable refused(Authority register, String id) {
    return register.isMistyped(id)
        ? Unreadable.wrongType(
            "\"%s\" is mistyped: its last character, which checks the others, does not fit them"
                .formatted(id))
        : Unreadable.wrongType("\"%s\" has not the form of %s".formatted(id, register.example()));
  }

  private static Optional<String> guessed(String words) {
    return Stream.of(Authority.WIKIDATA, Authority.DOI, Authority.ORCID)
        .filter(one -> one.read(words).isPresent())
        .map(one -> "did you mean \"" + one.prefix() + ":" + words + "\"?")
        .findFirst();
  }

  private static String known() {
    return "write one of "
        + String.join(", ", Authority.names())
        + " and a colon before it, or an address";
  }

  private Optional<Authority> register() {
    return Authority.named(written.substring(0, written.indexOf(':')));
  }

  /** The name of the register; that of the host, if it is an address. */
  public String where() {
    return register().map(Authority::title).orElseGet(this::host);
  }

  private String host() {
    Matcher host = HOST.matcher(written);
    return host.lookingAt() ? host.group(1) : written;
  }

  /** The identifier in its register; empty if it is an address. */
  public String id() {
    return register().map(one -> written.substring(written.indexOf(':') + 1)).orElse("");
  }

  /** The address where it is told of. */
  public String address() {
    return register().map(one -> one.address(id())).orElse(written);
  }
}
