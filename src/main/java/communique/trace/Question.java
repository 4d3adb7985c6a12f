package communique.trace;

import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of a publication.
 *
 * @param asks what is asked for
 * @param kind the simple name of the record class that it is asked of; empty if of none
 * @param about an id or another word that says of what; empty if of nothing in particular
 */
public record Question(Asks asks, String kind, String about) {

  /** What is asked for. */
  public enum Asks {
    /** The settings of the site. */
    SETTINGS,
    /** One record. */
    RECORD,
    /** Where a record stands in its file. */
    ORIGIN,
    /** All records of a kind, in their order. */
    ALL,
    /** What one picture shows, or all of them. */
    PICTURE,
    /** The records of a kind that name a record. */
    NAMING,
    /** What of each record rests on a source. */
    USES,
    /** What marks call a source. */
    SHORT_NAME,
    /** For whom something was said on a topic. */
    ON_BEHALF,
    /** What is between two countries. */
    BETWEEN,
    /** What there is of a country. */
    COUNTRY,
    /** What there is of an organization. */
    ORGANIZATION,
    /** Whether much took place in some time; the numbers are in the place of the kind. */
    MORE,
    /** What is left of the records that were withdrawn. */
    WITHDRAWN,
    /** The day. */
    TODAY,
    /** The day on which the build began. */
    BEGUN,
    /** Whether a moment lies ahead. */
    AHEAD,
    /** Whether the words were compared with saved articles. */
    COMPARED,
    /** Whether more is shown than is published. */
    SEES_MORE
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question that
        && asks == that.asks
        && about.equals(that.about)
        && kind.equals(that.kind);
  }

  /** Millions of questions are looked up in a build, which is dear as records do it. */
  @Override
  public int hashCode() {
    return (about.hashCode() * 31 + kind.hashCode()) * 31 + asks.hashCode();
  }

  /** A question about nothing in particular. */
  public static Question of(Asks asks) {
    return new Question(asks, "", "");
  }

  /** A question about one thing. */
  public static Question of(Asks asks, String about) {
    return new Question(asks, "", about);
  }
}
