package communique.edition.reference;

import communique.model.Edtf;
import communique.model.Language;
import communique.model.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A reference as BibTeX. {@code date} and {@code urldate} are EDTF, which biblatex reads; {@code
 * year} and {@code month} are for the programs before it; {@code version} is one of its fields,
 * too.
 */
final class Bibtex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Bibtex() {}

  /** An entry, with an empty line after it. */
  static String entry(Reference one) {
    List<String> fields = new ArrayList<>();
    one.title().ifPresent(title -> fields.add(field("title", "{" + Tex.escape(title) + "}")));
    if (!one.authors().isEmpty()) {
      fields.add(
          field(
              "author",
              one.authors().stream()
                  .map(name -> "{" + Tex.escape(name) + "}")
                  .collect(Collectors.joining(" and "))));
    }
    one.house().ifPresent(house -> fields.add(field(one.form().house(), Tex.escape(house))));
    one.published().ifPresent(date -> fields.addAll(dated(date)));
    plain("version", one.version(), fields);
    plain("url", one.url().map(Tex::address), fields);
    plain("urldate", one.read().map(Edtf::written), fields);
    plain("archive", one.archived().map(Tex::address), fields);
    plain("language", one.language().map(Language::tag), fields);
    plain("note", one.note().map(Tex::escape), fields);
    return "@%s{%s,\n%s\n}\n\n"
        .formatted(one.form().bibtex(), one.key(), String.join(",\n", fields));
  }

  private static void plain(String name, Optional<String> value, List<String> fields) {
    value.ifPresent(words -> fields.add(field(name, words)));
  }

  private static List<String> dated(Edtf date) {
    List<String> fields = new ArrayList<>();
    fields.add(field("date", date.written()));
    if (!Reference.isPlain(date)) {
      fields.add(field("year", Tex.escape(date.written())));
      return fields;
    }
    fields.add(field("year", String.valueOf(date.earliest().getYear())));
    if (date.precision() != Precision.YEAR) {
      fields.add("  month = " + MONTHS.get(date.earliest().getMonthValue() - 1));
    }
    return fields;
  }

  private static String field(String name, String value) {
    return "  %s = {%s}".formatted(name, value);
  }
}
