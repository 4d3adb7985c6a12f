package communique.output;

import communique.cache.Cache;
import communique.cache.Kept;
import communique.cache.Table;
import communique.trace.Answers;
import communique.trace.Transcript;
import java.util.Optional;

/**
 * What the files of the last build were made from, so that it can be told without making them
 * again. May be used by several threads at once.
 */
public final class Remembered {

  /** Nothing was built. */
  public static final Remembered NOTHING = new Remembered(Cache.none());

  private final Table<Kept<Rendered>> last;

  private Remembered(Cache cache) {
    this.last = cache.kept(Rendering.TABLE, Rendered.class);
  }

  /** What a cache knows of the last build; the cache is open as long as this is asked. */
  public static Remembered in(Cache cache) {
    return new Remembered(cache);
  }

  /** Whether a site was built at all, as far as is known. */
  public boolean isOfASite() {
    return last.find("index.html").isPresent();
  }

  /**
   * What was asked for a file when it was last built.
   *
   * @param answers what is answered now
   * @return nothing if it was not built, or something of that is answered in another way now
   */
  public Optional<Transcript> heard(String path, Answers answers) {
    return last.find(path).map(Kept::heard).filter(heard -> heard.holds(answers));
  }
}
