package communique.curate.capture;

import communique.curate.capture.extract.Bytes;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A page or a file as it came.
 *
 * @param bytes all of it
 * @param name what it is called in messages: its address, or its path
 * @param type what a server says it is
 * @param charsets names of the encodings that it is said to be in, the weightier first
 * @param passed the addresses that led to it, the one that was asked for first; none of a file
 */
public record Item(
    Bytes bytes, String name, Optional<String> type, List<String> charsets, List<URI> passed) {

  /** The lists are copied. */
  public Item {
    charsets = List.copyOf(charsets);
    passed = List.copyOf(passed);
  }

  /** Where it came from, if that is known. */
  public Optional<URI> at() {
    return passed.isEmpty() ? Optional.empty() : Optional.of(passed.get(passed.size() - 1));
  }
}
