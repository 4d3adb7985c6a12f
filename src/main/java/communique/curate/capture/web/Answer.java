package communique.curate.capture.web;

import communique.curate.capture.extract.Bytes;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What came of a request. */
public sealed interface Answer {

  /**
   * Something was sent.
   *
   * @param passed every address on the way, the one asked for first, the one that answered last
   * @param type what the server says it is, without parameters, in lowercase
   * @param charset the name of the encoding that the server says it is in
   * @param bytes all of it, unpacked
   */
  record Sent(List<URI> passed, Optional<String> type, Optional<String> charset, Bytes bytes)
      implements Answer {

    /** Where it came from. */
    public URI at() {
      return passed.get(passed.size() - 1);
    }
  }

  /**
   * The server says that there is no such page any more.
   *
   * @param status 404 or 410
   */
  record Gone(int status) implements Answer {}

  /**
   * Nothing could be had.
   *
   * @param why a clause: {@code the server answers 500}
   * @param hint what would help
   * @param isThere whether a server has the page, and does not hand it to this program
   */
  record Failed(String why, Optional<String> hint, boolean isThere) implements Answer {

    /** It is not known whether a server has the page. */
    public Failed(String why, Optional<String> hint) {
      this(why, hint, false);
    }
  }
}
