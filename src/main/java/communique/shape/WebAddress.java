package communique.shape;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses a dossier may link to, and how they are written in ASCII. */
public final class WebAddress {

  private static final String MAILTO = "mailto:";
  private static final Pattern MAIL = Pattern.compile("(?i)mailto:([^@?#]+@[^@?#]+)(\\?[^#]*)?");
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^/?#:]+)(?::(\\d{1,5}))?([/?#].*)?");
  private static final Pattern LABEL = Pattern.compile("(?i)[a-z0-9_](?:[a-z0-9_-]*+(?<!-))?");

  private static final String KEPT = "-._~:/?@!$&'()*+,;=";
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_LABEL = 63;
  private static final int LAST_PORT = 65_535;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private WebAddress() {}

  /**
   * The address in ASCII, or nothing if it is not http, https or mailto, or hides something.
   *
   * @param written the address, entities and backslashes decoded
   */
  public static Optional<String> safe(String written) {
    if (isHiding(written)) {
      return Optional.empty();
    }
    if (written.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
      return MAIL.matcher(written).matches()
          ? Optional.of(MAILTO + encode(written.substring(MAILTO.length())))
          : Optional.empty();
    }
    Matcher web = WEB.matcher(written);
    return web.matches() ? web(web) : Optional.empty();
  }

  private static Optional<String> web(Matcher web) {
    String scheme = web.group(1).toLowerCase(Locale.ROOT);
    String port = Optional.ofNullable(web.group(3)).map(digits -> ":" + digits).orElse("");
    String rest = Optional.ofNullable(web.group(4)).map(WebAddress::encode).orElse("");
    if (port.length() > 1 && Integer.parseInt(port.substring(1)) > LAST_PORT) {
      return Optional.empty();
    }
    return host(web.group(2)).map(host -> scheme + "://" + host + port + rest);
  }

  /** The name of a host; nobody's name and password, and no brackets, stand before or around it. */
  private static Optional<String> host(String written) {
    String host;
    try {
      host = isAscii(written) ? written : IDN.toASCII(written);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean named = host.length() <= LONGEST_HOST && !host.isEmpty();
    for (String label : host.split("\\.", -1)) {
      named &= label.length() <= LONGEST_LABEL && LABEL.matcher(label).matches();
    }
    return named ? Optional.of(host) : Optional.empty();
  }

  /** Whether a name is written as it is sent, so that the tables of IDNA are not needed. */
  private static boolean isAscii(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHiding(String written) {
    int c;
    for (int i = 0; i < written.length(); i += Character.charCount(c)) {
      c = written.codePointAt(i);
      if (hides(c)) {
        return true;
      }
    }
    return false;
  }

  /** Control characters, spaces, invisible characters and halves of characters. */
  private static boolean hides(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String encode(String rest) {
    StringBuilder encoded = new StringBuilder(rest.length());
    boolean fragment = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean opens = c == '#' && !fragment;
      fragment |= opens;
      if (opens || isPlain(c) || (c == '%' && isEncoded(rest, i))) {
        encoded.append(c);
      } else {
        int code = rest.codePointAt(i);
        i += Character.charCount(code) - 1;
        for (byte part : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.toHexDigits(part));
        }
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || KEPT.indexOf(c) >= 0;
  }

  private static boolean isEncoded(String text, int percent) {
    return percent + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(percent + 1))
        && HexFormat.isHexDigit(text.charAt(percent + 2));
  }
}
