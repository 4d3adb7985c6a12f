package communique.word;

import java.io.IOException;

/** Where the pictures of a typescript are: it is asked for nothing else. */
@FunctionalInterface
public interface Plates {

  /** Before the address of each picture in a typescript. */
  String SCHEME = "picture:";

  /** Of a typescript without any. */
  Plates NONE =
      address -> {
        throw new IOException("there is no picture " + address);
      };

  /**
   * The bytes of a JPEG or PNG file.
   *
   * @param address what follows the scheme
   * @throws IOException if there is no such picture, or it cannot be read
   */
  byte[] bytes(String address) throws IOException;
}
