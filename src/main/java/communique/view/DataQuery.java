package communique.view;

import java.util.List;

/**
 * A question to the database, for a beginning.
 *
 * @param key that of the words of the question
 * @param title the question in the language of the page; empty until it is known
 * @param sql the query
 */
public record DataQuery(String key, String title, String sql) {

  /** Those that the page of the data shows. */
  public static final List<DataQuery> ALL =
      List.of(
          of(
              "documents",
              """
              SELECT record, value, source, support, words, note
              FROM claims WHERE property = 'outcomes.stated' ORDER BY record, value"""),
          of(
              "witness",
              """
              SELECT c.record, c.claim, min(coalesce(c.via, s.publisher_id, s.id)) AS witness
              FROM claims c JOIN sources s ON s.id = c.source
              WHERE c.claim IS NOT NULL AND c.support IN ('states', 'dateline', 'inferred')
              GROUP BY c.record, c.claim
              HAVING count(DISTINCT coalesce(c.via, s.publisher_id, s.id)) = 1"""),
          of(
              "said",
              """
              SELECT v."is" AS who, r.statement, r.source, r.language, r.verb,
                r.quote, r.words, r.doubt
              FROM renditions r
              JOIN voices v ON v.statement = r.statement AND v.does = 'speaks'
              ORDER BY r.statement, r.number"""),
          of(
              "signed",
              """
              SELECT agreement, does, coalesce(speaker, words, side) AS who, contradicted_by, note
              FROM signatories ORDER BY agreement, number"""),
          of(
              "differences",
              """
              SELECT d.record, d.claim, d.property, d.differ, c.source, c.value, c.support
              FROM differences d
              JOIN claims c ON c.record = d.record AND coalesce(c.claim, '-') = d.claim
                AND (c.property = d.property OR c.property LIKE d.property || '.%')
              ORDER BY d.record, d.number"""),
          of(
              "missing",
              """
              SELECT record, claim, fact FROM not_stated ORDER BY record, fact"""),
          of(
              "money",
              """
              SELECT record, property, value, source, words, note FROM claims
              WHERE property IN ('amount', 'conversions') ORDER BY record, property, value"""),
          of(
              "read",
              """
              SELECT record, claim, source, words, address
              FROM claims WHERE address IS NOT NULL ORDER BY record LIMIT 20"""),
          of(
              "changed",
              """
              SELECT "on", record, "of", kind, reason, link FROM changes ORDER BY "on" DESC"""),
          of(
              "names",
              """
              SELECT record, "as", language, name FROM names ORDER BY record, number"""));

  private static DataQuery of(String key, String sql) {
    return new DataQuery("data.query." + key, "", sql);
  }

  DataQuery titled(String words) {
    return new DataQuery(key, words, sql);
  }
}
