package communique.model;

import communique.picture.Look;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** The files in a dossier's folder of pictures. */
public interface Pictures {

  /** Of a dossier that has none. */
  Pictures NONE =
      new Pictures() {
        @Override
        public SortedMap<String, Look> files() {
          return Collections.emptySortedMap();
        }

        @Override
        public Optional<Look> find(String name) {
          return Optional.empty();
        }

        @Override
        public byte[] bytes(String name) throws IOException {
          throw new IOException("there is no picture " + name);
        }
      };

  /** What each of them shows, by their names below the folder. */
  SortedMap<String, Look> files();

  /** What one of them shows; nothing if there is none of that name. */
  Optional<Look> find(String name);

  /** The bytes of one of them, as they stand there now; no more than tell that it is too large. */
  byte[] bytes(String name) throws IOException;
}
