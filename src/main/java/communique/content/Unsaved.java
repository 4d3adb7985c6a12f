package communique.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that stand in an editor and not yet in their files. Whatever reads a file of the dossier
 * reads them in its place.
 *
 * @param texts by the name of the file, as printed in problems
 */
public record Unsaved(Map<String, String> texts) {

  /** Nothing is open in an editor: the files count. */
  public static final Unsaved NONE = new Unsaved(Map.of());

  /** Copies the texts. */
  public Unsaved {
    texts = Map.copyOf(texts);
  }

  /** The bytes that a file would have if it were saved; nothing if it is not open. */
  Optional<byte[]> bytes(String file) {
    return Optional.ofNullable(texts.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** The files that are open. */
  Set<String> files() {
    return texts.keySet();
  }
}
