package communique.print;

import java.io.IOException;

/** Where the pictures of a manuscript are: it is asked for nothing else. */
@FunctionalInterface
public interface Illustrations {

  /** Before the address of each picture in a manuscript. */
  String SCHEME = "picture:";

  /** Of a manuscript without any. */
  Illustrations NONE =
      address -> {
        throw new IOException("there is no picture " + address);
      };

  /**
   * The bytes of a JPEG or PNG file in sRGB, without transparency.
   *
   * @param address what follows the scheme
   * @throws IOException if there is no such picture, or it cannot be read
   */
  byte[] bytes(String address) throws IOException;
}
