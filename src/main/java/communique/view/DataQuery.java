package communique.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question to the database, for a beginning.
 *
 * @param key that of the words of the question
 * @param title the question in the language of the page; empty until it is known
 * @param sql the query; in one that asks of one thing, a hole such as {@code {source}} stands for
 *     it
 */
public record DataQuery(String key, String title, String sql) {

  /** Those that the page of the data shows. */
  public static final List<DataQuery> ALL =
      List.of(
          of(
              "documents",
              """
              SELECT record, value,
                qualifiers -> 'as' ->> (SELECT value FROM about WHERE name = 'language') AS counted,
                source, support, words, note
              FROM claims WHERE property = 'outcomes.stated' ORDER BY record, value, source"""),
          of(
              "witness",
              """
              SELECT record, claim, property, value, min(witness) AS witness
              FROM (
                SELECT c.record, c.claim,
                  iif(c.kind = 'statement', 'said', c.property) AS property,
                  iif(c.kind = 'statement', NULL, c.value) AS value,
                  coalesce(c.via, s.publisher_id, nullif(s.publisher, 'not-stated'), s.id) AS witness
                FROM claims c JOIN sources s ON s.id = c.source
                WHERE c.support IN ('states', 'dateline', 'inferred', 'elsewhere')
                  AND (c.kind = 'statement' OR c.language IS NULL
                    OR c.language = (SELECT value FROM about WHERE name = 'language')))
              GROUP BY record, claim, property, value
              HAVING count(DISTINCT witness) = 1"""),
          of(
              "said",
              """
              SELECT v."is" AS who, r.statement, s.gist, r.source, r.language, r.verb,
                r.quote, r.words, iif(r.elsewhere IS NULL, NULL, 'elsewhere') AS support,
                r.says, r.doubt, r.note
              FROM renditions r
              JOIN statements s ON s.id = r.statement
              JOIN voices v ON v.statement = r.statement AND v.does = 'speaks'
              ORDER BY r.statement, r.number"""),
          of(
              "signed",
              """
              SELECT agreement, does, coalesce(speaker, words, side) AS who, contradicted_by, note
              FROM signatories
              UNION ALL
              SELECT record, iif(fact = 'witnesses', 'stands-by', 'signs'), 'not-stated', NULL, NULL
              FROM not_stated WHERE fact IN ('signatories', 'witnesses')
              ORDER BY 1, 2 DESC"""),
          of(
              "differences",
              """
              SELECT d.record, d.claim, d.property, d.differ, group_concat(r.reading, ' | ') AS readings
              FROM differences d
              JOIN (
                SELECT record, claim, property,
                  value || coalesce(': ' || (qualifiers -> 'as'
                      ->> (SELECT value FROM about WHERE name = 'language')), '')
                    || ' (' || group_concat(DISTINCT
                      source || iif(support IN ('states', 'dateline'), '', ': ' || support))
                    || ')' AS reading
                FROM claims
                WHERE property = 'said.quote' OR language IS NULL
                  OR language = (SELECT value FROM about WHERE name = 'language')
                GROUP BY record, claim, property, value, qualifiers -> 'as'
              ) r ON r.record = d.record AND r.claim IS d.claim AND r.property IN (
                d.property, d.property || '.readings', d.property || '.quote', d.property || '.says',
                iif(d.property = 'said', 'gist', NULL))
              GROUP BY d.record, d.number"""),
          of(
              "missing",
              """
              SELECT record, claim, fact, item FROM not_stated ORDER BY record, number"""),
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
              SELECT "on", record, "of", kind, before, after, reason, link
              FROM changes ORDER BY "on" DESC, id"""),
          of(
              "names",
              """
              SELECT record, "as", language, name FROM names ORDER BY record, number"""),
          of(
              "found",
              """
              SELECT t.record, t.claim, t.property, t.text
              FROM found JOIN texts t ON t.number = found.rowid
              WHERE found MATCH '"{word}"' ORDER BY t.number"""),
          of(
              "source",
              """
              SELECT record, claim, property, value, support, words
              FROM claims WHERE source = '{source}' ORDER BY record, claim, property"""),
          of(
              "topic",
              """
              SELECT b.record, b.claim, t.property, t.text
              FROM subjects b
              JOIN texts t ON t.record = b.record AND t.claim IS b.claim
              WHERE b.topic = '{topic}' AND t.property IN ('label', 'claims')
                AND t.language = (SELECT value FROM about WHERE name = 'language')
              ORDER BY b.record, b.number"""));

  private static DataQuery of(String key, String sql) {
    return new DataQuery("data.query." + key, "", sql);
  }

  DataQuery titled(String words) {
    return new DataQuery(key, words, sql);
  }

  /**
   * The query of those things.
   *
   * @param examples what stands in which hole
   * @return nothing if there is none for a hole
   */
  public Stream<DataQuery> about(Map<String, String> examples) {
    String filled = sql;
    for (Map.Entry<String, String> example : examples.entrySet()) {
      filled = filled.replace("{" + example.getKey() + "}", example.getValue().replace("'", "''"));
    }
    return filled.contains("{") ? Stream.of() : Stream.of(new DataQuery(key, title, filled));
  }
}
