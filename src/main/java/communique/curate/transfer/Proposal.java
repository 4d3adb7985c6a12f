package communique.curate.transfer;

import communique.content.yaml.YamlText;
import communique.curate.transfer.csv.Spreadsheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mapping by the names of columns. What cells do not tell, it leaves to the editor. */
final class Proposal {

  private static final int LOOKED_AT = 1000;

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})");

  private static final int TWELVE = 12;

  private static final Set<String> DATES =
      Set.of(
          "born",
          "died",
          "offices.1.from",
          "offices.1.to",
          "when",
          "published",
          "read",
          "history.1.when",
          "history.2.when");

  private static final Set<String> LISTS =
      Set.of("spellings", "country", "parties", "topics", "author", "who");

  private static final Map<Kind, Map<String, List<String>>> KNOWN = known();

  private final Spreadsheet table;

  private Proposal(Spreadsheet table) {
    this.table = table;
  }

  private static Map<Kind, Map<String, List<String>>> known() {
    Map<Kind, Map<String, List<String>>> all = new LinkedHashMap<>();
    all.put(
        Kind.SPEAKER,
        ordered(
            "name", "name|full name|person|speaker",
            "native", "native name|name in own script|original name",
            "sort", "sort name|sorted by",
            "spellings", "other names|aliases|spellings|also known as",
            "country", "country|nationality|state",
            "born", "born|date of birth|birth date|birth|birthday",
            "died", "died|date of death|death date|death",
            "offices.1.title", "office|post|position|role|function",
            "offices.1.from", "from|since|start|start date|in office since|term start",
            "offices.1.to", "to|until|end|end date|term end",
            "same-as", "wikidata|same as|viaf"));
    all.put(
        Kind.AGREEMENT,
        ordered(
            "title.is", "title|agreement|treaty|document|name",
            "title.official", "official title",
            "form", "form|type|kind of document|instrument",
            "parties", "parties|party|sides|states|signatories",
            "history.1.when", "signed|date of signature|signature|signed on|date signed",
            "history.2.when", "in force|entry into force|entered into force|effective",
            "topics", "topics|topic|subject",
            "same-as", "wikidata|same as|doi"));
    all.put(
        Kind.EVENT,
        ordered(
            "title", "title|event|name|meeting",
            "when", "when|date|day|held|start|start date",
            "place", "place|where|venue|location|town|city",
            "who", "who|participants|attendees"));
    all.put(
        Kind.SOURCE,
        ordered(
            "publisher", "publisher|outlet|newspaper|agency|organization",
            "title", "title|headline|name",
            "published", "published|date|publication date|issued",
            "kind", "kind|type",
            "language", "language|lang",
            "author", "author|authors|by",
            "url", "url|link|address|web address",
            "read", "read|accessed|retrieved"));
    all.put(
        Kind.PLACE,
        ordered(
            "name", "place|name|town|city",
            "native", "native name",
            "country", "country|state",
            "within", "within|province|region",
            "at", "at|coordinates|location",
            "same-as", "wikidata|geonames|same as"));
    all.put(
        Kind.ORGANIZATION,
        ordered(
            "name", "organization|organisation|institution|agency|body|name",
            "native", "native name",
            "country", "country|state",
            "within", "parent|within|part of",
            "same-as", "wikidata|ror|isni|same as"));
    all.put(
        Kind.TOPIC, ordered("name", "topic|matter|name|subject", "same-as", "wikidata|same as"));
    return all;
  }

  private static Map<String, List<String>> ordered(String... pairs) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], List.of(pairs[i + 1].split("\\|", -1)));
    }
    return fields;
  }

  /** The text of a mapping file. */
  static String of(Spreadsheet table) {
    return new Proposal(table).text();
  }

  private String text() {
    Kind kind = Kind.SPEAKER;
    int most = -1;
    for (Kind one : KNOWN.keySet()) {
      int count = fields(one).size() + (isNamedBy(one) ? 1 : 0);
      if (count > most) {
        kind = one;
        most = count;
      }
    }
    return text(kind, fields(kind));
  }

  /** Whether a column has the very name of the kind. */
  private boolean isNamedBy(Kind kind) {
    return columns().anyMatch(column -> folded(column).equals(kind.word()));
  }

  private Stream<String> columns() {
    return table.columns().stream();
  }

  /** By field the column that has its name. */
  private Map<String, String> fields(Kind kind) {
    Map<String, String> fields = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    KNOWN
        .getOrDefault(kind, Map.of())
        .forEach(
            (field, names) ->
                names.stream()
                    .flatMap(name -> columns().filter(column -> folded(column).equals(name)))
                    .filter(column -> !taken.contains(column))
                    .findFirst()
                    .ifPresent(
                        column -> {
                          taken.add(column);
                          fields.put(field, column);
                        }));
    return fields;
  }

  private static String folded(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ").strip();
  }

  private String text(Kind kind, Map<String, String> fields) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# What each row of the table is: speaker, agreement, event, source, organization, office, place, topic.\n");
    out.append("kind: ").append(kind.word()).append('\n');
    out.append("# The column, or the columns, that the id is made of. It must not change later.\n");
    Optional<String> id =
        columns()
            .filter(column -> Set.of("id", "code", "number", "no", "key").contains(folded(column)))
            .findFirst();
    String own = id.or(() -> fields.values().stream().findFirst()).orElse(table.columns().get(0));
    out.append("id: ").append(YamlText.value(own)).append('\n');
    out.append("cite:\n");
    out.append("  # The column by which a row is known in citations, and in later imports.\n");
    out.append("  row: ").append(YamlText.value(own)).append('\n');
    out.append(
        "  # What the file is called, who published it and when: as printed there, or not-stated.\n");
    out.append("  # title: …\n  # publisher: …\n  # published: …\n  # url: …\n");
    out.append("fields:\n");
    fields.forEach((field, column) -> field(out, field, column));
    List<String> unused = new ArrayList<>(table.columns());
    unused.removeAll(fields.values());
    unused.remove(own);
    unused.stream()
        .filter(column -> !column.isEmpty())
        .forEach(
            column -> out.append("  # not used: ").append(Cells.shortened(column)).append('\n'));
    return out.toString();
  }

  private void field(StringBuilder out, String field, String column) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("column", column);
    List<String> cells = cells(column);
    if (DATES.contains(field)) {
      date(cells).ifPresent(form -> rule.put("date", form));
    }
    if (LISTS.contains(field) && cells.stream().anyMatch(cell -> cell.contains(";"))) {
      rule.put("split", ";");
    }
    if (field.equals("same-as") && !folded(column).equals("same as")) {
      rule.put("before", folded(column) + ":");
    }
    if (field.equals("native")) {
      out.append("  # Say the language: native: {column: …, language: ko}\n");
    }
    if (field.startsWith("history.")) {
      String status = field.contains("1") ? "signed" : "in-force";
      String path = field.replace("when", "status");
      out.append(
          indented(Map.of(path, ordered(Map.entry("value", status), Map.entry("column", column)))));
    }
    Object written = rule.size() == 1 ? column : rule;
    out.append(indented(Map.of(field, written)));
  }

  @SafeVarargs
  private static Map<String, Object> ordered(Map.Entry<String, Object>... entries) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : entries) {
      all.put(entry.getKey(), entry.getValue());
    }
    return all;
  }

  private static String indented(Map<String, ?> fields) {
    StringBuilder out = new StringBuilder();
    YamlText.of(fields).lines().forEach(line -> out.append("  ").append(line).append('\n'));
    return out.toString();
  }

  private List<String> cells(String column) {
    int number = table.columns().indexOf(column);
    return table.rows().stream()
        .limit(LOOKED_AT)
        .map(row -> row.cell(number).strip())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /**
   * How dates are written; where cells do not tell it, both ways, of which the editor takes one.
   */
  private static Optional<String> date(List<String> cells) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    String separator = "";
    for (String cell : cells) {
      Matcher parts = NUMBERS.matcher(cell);
      if (parts.matches() && parts.group(1).length() <= 2) {
        separator = parts.group(2);
        dayFirst |= Integer.parseInt(parts.group(1)) > TWELVE;
        monthFirst |= Integer.parseInt(parts.group(3)) > TWELVE;
      }
    }
    if (separator.isEmpty()) {
      return cells.stream()
          .flatMap(cell -> DateForm.forms(cell).stream())
          .filter(
              form -> form.startsWith("month") && form.endsWith("year") && !form.contains("day"))
          .findFirst();
    }
    String day = String.join(separator, "day", "month", "year");
    String month = String.join(separator, "month", "day", "year");
    if (dayFirst != monthFirst) {
      return Optional.of(dayFirst ? day : month);
    }
    return Optional.of(day + " or " + month);
  }
}
