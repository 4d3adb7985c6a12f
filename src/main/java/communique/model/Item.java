package communique.model;

import communique.problem.KeyPath;
import java.util.Optional;

/**
 * An entry as it stands in a file.
 *
 * @param kind its record class
 * @param id its id
 * @param entry the entry; nothing if it could not be read, which was told where it happened
 * @param origin the file, and the steps to the entry in it
 */
public record Item(Class<? extends Entry> kind, String id, Optional<Entry> entry, KeyPath origin) {}
