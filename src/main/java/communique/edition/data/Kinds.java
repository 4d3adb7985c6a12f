package communique.edition.data;

import communique.model.Entry;
import communique.model.Source;
import java.util.Locale;

/** The names of kinds in data. */
public final class Kinds {

  private Kinds() {}

  /** {@code summit} for a summit. */
  public static String of(Entry entry) {
    return of(entry.getClass());
  }

  /** {@code source} for {@link Source}. */
  public static String of(Class<? extends Entry> kind) {
    return kind.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** {@code sources} for {@link Source}. */
  public static String plural(Class<? extends Entry> kind) {
    return of(kind) + "s";
  }
}
