package communique.model;

import java.util.Locale;

/** Whether a record is published, or shown to a reader who is shown more than that. */
public enum Release {
  /** Everybody may read it. */
  PUBLISHED,
  /** It is not ready. */
  DRAFT,
  /** It is ready, and its moment lies ahead. */
  EMBARGOED;

  /** As files say it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
