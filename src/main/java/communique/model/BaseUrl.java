package communique.model;

import communique.problem.ReadingRules;
import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import communique.shape.WebAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address under which a site is published: every address of a page is this one and the page's
 * path, so it names a folder and nothing more.
 *
 * @param written http or https, a host, and a path with a slash at its end, in ASCII
 */
@Doc("the address of a site like https://desk.example/sheets/")
public record BaseUrl(String written) implements Literal {

  /** In characters. */
  private static final int LONGEST = 2_000;

  private static final Pattern WEB = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

  /** What is more than one step of a path once it is decoded. */
  private static final Pattern NO_STEP =
      Pattern.compile("(?i)(\\.|%2e){1,2}|.*%(2f|5c|[01].|7f).*");

  private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?");

  /** Reads an address; fails if pages could not stand below it, or would lead to another host. */
  public static BaseUrl of(String words) {
    if (words.length() > LONGEST || !WEB.matcher(words).matches()) {
      throw Unreadable.because(
          ReadingRules.UNSAFE_URL,
          "\"" + shown(words) + "\" is not the address of a site; it begins with https: or http:");
    }
    URI address =
        WebAddress.safe(words)
            .map(URI::create)
            .orElseThrow(
                () ->
                    Unreadable.because(
                        ReadingRules.UNSAFE_URL,
                        "\"" + words + "\" names no host plainly, or hides something"));
    String path = String.valueOf(address.getRawPath());
    String folder = address.getScheme() + "://" + address.getRawAuthority() + steps(path);
    boolean isFolder = steps(path).equals(path.endsWith("/") ? path : path + "/");
    if (!isFolder || address.getRawQuery() != null || address.getRawFragment() != null) {
      throw Unreadable.wrongType(
              "\"" + words + "\" is not the address of a folder that pages can stand in")
          .hint(Optional.of("did you mean \"" + folder + "\"?"));
    }
    return new BaseUrl(folder);
  }

  /** The path without steps that lead elsewhere, and without a page at its end. */
  private static String steps(String path) {
    String steps =
        Arrays.stream(path.split("/", -1))
            .filter(step -> !step.isEmpty() && !NO_STEP.matcher(step).matches())
            .filter(step -> !PAGE.matcher(step).matches())
            .collect(Collectors.joining("/"));
    return steps.isEmpty() ? "/" : "/" + steps + "/";
  }

  private static String shown(String words) {
    return words.length() > LONGEST ? words.substring(0, 50) + "…" : words;
  }

  /** The path on the host, with a slash at both ends. */
  public String path() {
    return URI.create(written).getRawPath();
  }
}
