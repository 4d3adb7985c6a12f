package communique.curate.transfer;

import communique.shape.Fingerprint;
import communique.shape.Node;
import java.nio.charset.StandardCharsets;

/** What a written value says, however it is laid out: equal if the words and their order are. */
final class Canonical {

  private static final int LENGTH = 16;

  private Canonical() {}

  /** A short print of a value. */
  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    return Fingerprint.of(bytes).substring(0, LENGTH);
  }

  private static void write(Node node, StringBuilder out) {
    if (node instanceof Node.Scalar scalar) {
      out.append(scalar.saysNotStated() ? '-' : '"').append(scalar.text()).append('\0');
    } else if (node instanceof Node.Sequence list) {
      out.append('[');
      list.items().forEach(item -> write(item, out));
      out.append(']');
    } else {
      out.append('{');
      for (Node.Entry entry : ((Node.Mapping) node).entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
      out.append('}');
    }
  }
}
