package communique.view;

import communique.model.Dossier;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The version of a dossier's data, in the manner of Semantic Versioning: the form, the day of the
 * newest source, verification or change, and nothing.
 *
 * <p>The form is counted up when a key, a column or a file is taken away or means something else;
 * what is only added does not count.
 */
public record DataVersion(Dossier dossier) {

  /** The form of all that is written as data. */
  public static final int FORM = 1;

  /** The version. */
  public String written() {
    return FORM + "." + day().map(day -> day.toString().replace("-", "")).orElse("0") + ".0";
  }

  /** The day of the newest source, verification or change, if files can bear it. */
  public Optional<LocalDate> day() {
    return new AsOf(dossier).ofAll().flatMap(AsOf::stamp);
  }
}
