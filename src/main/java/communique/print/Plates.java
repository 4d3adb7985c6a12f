package communique.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Gives the renderer the pictures of a manuscript, and the codes that it asks for. */
record Plates(Illustrations pictures) implements FSStreamFactory {

  /** What their addresses begin with, as the renderer names it. */
  static final Set<String> PROTOCOLS = Set.of(name(Illustrations.SCHEME), name(Code.SCHEME));

  private static String name(String scheme) {
    return scheme.substring(0, scheme.length() - 1);
  }

  /** Whether it may ask for that: for anything else it may not. */
  static boolean areMeant(String address) {
    return address.startsWith(Illustrations.SCHEME) || address.startsWith(Code.SCHEME);
  }

  @Override
  public FSStream getUrl(String address) {
    try {
      return new Opened(
          address.startsWith(Code.SCHEME)
              ? Code.png(address.substring(Code.SCHEME.length()))
              : pictures.bytes(address.substring(Illustrations.SCHEME.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Opened implements FSStream {

    private final byte[] bytes;

    Opened(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
