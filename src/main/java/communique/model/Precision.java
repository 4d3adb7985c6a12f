package communique.model;

/** How closely a date is known, the closest first. */
public enum Precision {
  /** To the second. */
  TIME,
  /** To the day. */
  DAY,
  /** To the month; also a day of it that is not specified: {@code 2025-11-XX}. */
  MONTH,
  /** To the season: {@code 2025-21}. */
  SEASON,
  /** To the year; also a month of it that is not specified: {@code 2025-XX}. */
  YEAR,
  /** To ten years: {@code 201X}. */
  DECADE,
  /** To a hundred years: {@code 20XX}. */
  CENTURY,
  /** It runs from a date to a date. */
  INTERVAL,
  /** One of several dates, or all of them: {@code [1984-05-10,1984-06-11]}. */
  SET
}
