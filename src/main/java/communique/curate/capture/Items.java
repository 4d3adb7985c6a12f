package communique.curate.capture;

import communique.curate.capture.extract.Bytes;
import communique.curate.capture.web.Answer;
import communique.curate.capture.web.Fetcher;
import communique.curate.edit.Beside;
import communique.curate.edit.Refused;
import communique.shape.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gets what a person names: an address on the web, or a file. */
public final class Items {

  /** In bytes. */
  private static final int LARGEST = 16 << 20;

  private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]+):.*");
  private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

  /** What ends so is a file, whatever servers may be called. */
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:txt|html?|mhtml?|pdf|eml|md|csv|json|docx?|rtf|ya?ml)$");

  private static final Pattern BARE =
      Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[:/?#].*)?");

  private final Fetcher fetcher;
  private final Optional<String> charset;

  /**
   * Gets nothing yet.
   *
   * @param charset the name of the encoding that the curator says a file or page is in
   */
  public Items(Fetcher fetcher, Optional<String> charset) {
    this.fetcher = fetcher;
    this.charset = charset;
  }

  /**
   * Gets it.
   *
   * @param named an http or https address, or the path of a file
   * @throws Refused if it cannot be had, with what would help
   * @throws IOException if the machine does not let a file be read
   */
  public Item get(String named) throws Refused, IOException {
    if (isOnWeb(named)) {
      return fetched(named);
    }
    if (SCHEME.matcher(named).matches() && !isFile(named)) {
      throw new Refused("\"" + named + "\" is neither a web address nor a file")
          .hint("give an address that begins with https:// or http://, or the path of a file");
    }
    return saved(named);
  }

  /** Whether that is the address of something on the web. */
  static boolean isOnWeb(String named) {
    return WEB.matcher(named).matches();
  }

  private static boolean isFile(String named) {
    try {
      return Files.exists(Path.of(named));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The address as it is asked for: without what is only for a browser. */
  static URI address(String written) throws Refused {
    return WebAddress.safe(written.split("#", 2)[0])
        .map(URI::create)
        .orElseThrow(
            () ->
                new Refused("\"" + written + "\" is no web address that can be asked for")
                    .hint(
                        BARE.matcher(written).matches()
                            ? "write https://" + written
                            : "copy it from the browser; put it in quotation marks if it has & or ? in"
                                + " it; it may have no name and password in it"));
  }

  /** What the server of an address answers. */
  Answer ask(URI address) {
    return fetcher.fetch(address);
  }

  private Item fetched(String named) throws Refused {
    Answer answer = ask(address(named));
    if (answer instanceof Answer.Sent sent) {
      refuseFirstPage(sent);
      return item(named, sent);
    }
    if (answer instanceof Answer.Gone gone) {
      throw new Refused("there is no page at " + named + " (" + gone.status() + ")")
          .hint("look whether the address is right; an archive may have a copy: save that");
    }
    Answer.Failed failed = (Answer.Failed) answer;
    Refused refused = new Refused("nothing was saved: " + failed.why());
    throw failed.hint().map(refused::hint).orElse(refused);
  }

  /** Where an article is gone, some servers send on to their first page. */
  private static void refuseFirstPage(Answer.Sent sent) throws Refused {
    if (isFirstPage(sent)) {
      throw new Refused(
              "there is no page at "
                  + sent.passed().get(0)
                  + " any more: it sends on to "
                  + sent.at())
          .hint("an archive may have a copy: save that");
    }
  }

  /** Whether an address of an article led to the first page of a site. */
  static boolean isFirstPage(Answer.Sent sent) {
    return sent.passed().size() > 1 && isRoot(sent.at()) && !isRoot(sent.passed().get(0));
  }

  /** Whether nothing follows the name of the server. */
  static boolean isRoot(URI address) {
    String path = Optional.ofNullable(address.getRawPath()).orElse("");
    return (path.isEmpty() || path.equals("/")) && address.getRawQuery() == null;
  }

  /** What a server sent. */
  Item item(String named, Answer.Sent sent) {
    List<String> charsets = Stream.concat(charset.stream(), sent.charset().stream()).toList();
    return new Item(sent.bytes(), named, sent.type(), charsets, sent.passed());
  }

  /** What is in a file. */
  Item saved(String named) throws Refused, IOException {
    Path file = path(named);
    if (Files.isDirectory(file)) {
      throw new Refused("\"" + named + "\" is a folder, not a file")
          .hint("give one file in it: HTML, MHTML, PDF, text or e-mail");
    }
    if (!Files.exists(file)) {
      Refused refused = new Refused("there is no file \"" + named + "\"");
      Optional<String> hint =
          Beside.nearest(file)
              .or(
                  () ->
                      Optional.of("if that is an address, write https://" + named)
                          .filter(
                              any -> BARE.matcher(named).matches() && !FILE.matcher(named).find()));
      throw hint.map(refused::hint).orElse(refused);
    }
    if (!Files.isRegularFile(file)) {
      throw new Refused("\"" + named + "\" is no plain file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Refused(
            "\""
                + named
                + "\" has more than "
                + (LARGEST >> 20)
                + " megabytes, which is no article");
      }
      return new Item(
          Bytes.of(bytes), named, Optional.empty(), charset.stream().toList(), List.of());
    }
  }

  private static Path path(String named) throws Refused {
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw new Refused("\"" + named + "\" can be no name of a file");
    }
  }
}
