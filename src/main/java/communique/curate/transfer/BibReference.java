package communique.curate.transfer;

import communique.curate.transfer.bibtex.BibEntry;
import communique.curate.transfer.bibtex.TexWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An entry of BibTeX or BibLaTeX as a source. */
record BibReference(BibEntry entry, Reference to) {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("online", "news"),
          Map.entry("www", "news"),
          Map.entry("electronic", "news"),
          Map.entry("book", "book"),
          Map.entry("booklet", "book"),
          Map.entry("inbook", "book"),
          Map.entry("incollection", "book"),
          Map.entry("collection", "book"),
          Map.entry("inproceedings", "book"),
          Map.entry("conference", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("techreport", "book"),
          Map.entry("report", "book"),
          Map.entry("thesis", "book"),
          Map.entry("phdthesis", "book"),
          Map.entry("mastersthesis", "book"),
          Map.entry("manual", "reference"),
          Map.entry("inreference", "reference"),
          Map.entry("reference", "reference"),
          Map.entry("dataset", "dataset"),
          Map.entry("video", "video"),
          Map.entry("movie", "video"),
          Map.entry("legislation", "official-text"),
          Map.entry("legal", "official-text"));

  /** Fields that become something, and those in which programs keep what is not of the work. */
  private static final Set<String> PLACED =
      Set.of(
          "title",
          "date",
          "year",
          "month",
          "day",
          "langid",
          "language",
          "author",
          "url",
          "urldate",
          "doi",
          "howpublished",
          "file",
          "keywords",
          "groups",
          "timestamp",
          "owner",
          "date-added",
          "date-modified",
          "crossref",
          "biburl",
          "bibsource");

  private static final List<String> PUBLISHERS =
      List.of("journaltitle", "journal", "publisher", "institution", "organization", "school");

  private static final Pattern KEPT = Pattern.compile("(?:bdsk|mendeley|zotero)-.*");

  private static final Pattern URL = Pattern.compile("\\\\url\\s*\\{([^}]*)\\}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([_&%#~$])");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?[?~%]?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  void read() {
    boolean isArticle = entry.type().equals("article") || entry.type().equals("online");
    Optional<String> journal = entry.words("journaltitle", "journal");
    Optional<String> publisher = entry.words("publisher", "institution", "organization", "school");
    Optional<String> rest = entry.raw("howpublished").flatMap(this::howPublished);
    Optional<String> by =
        isArticle ? journal.or(() -> publisher) : publisher.or(() -> journal).or(() -> rest);
    to.put("publisher", by)
        .put("title", entry.words("title"))
        .put("published", date())
        .put("kind", kind())
        .language(entry.words("langid", "language"))
        .placeless(placeless())
        .placeless(Reference.others(by, PUBLISHERS.stream(), entry::words))
        .put("author", authors())
        .put("url", url())
        .put("read", entry.words("urldate").filter(day -> DATE.matcher(day).matches()))
        .put("same-as", entry.words("doi").map(BibReference::doi).map(List::of).orElse(List.of()));
    to.done();
  }

  private Stream<String> placeless() {
    return entry.fields().keySet().stream()
        .filter(name -> entry.raw(name).isPresent())
        .filter(name -> !PLACED.contains(name) && !PUBLISHERS.contains(name))
        .filter(name -> !KEPT.matcher(name).matches());
  }

  private static String doi(String words) {
    return words.startsWith("http") ? words : "doi:" + words;
  }

  private Optional<String> howPublished(String words) {
    return URL.matcher(words).find() ? Optional.empty() : entry.words("howpublished");
  }

  private Optional<String> kind() {
    if (entry.type().equals("article")) {
      return Optional.of(
          entry.raw("doi").isPresent() || entry.raw("volume").isPresent() ? "book" : "news");
    }
    Optional<String> kind = Optional.ofNullable(KINDS.get(entry.type()));
    if (kind.isEmpty()) {
      to.unknownType(entry.type());
    }
    return kind;
  }

  private Optional<String> url() {
    Optional<String> url = entry.raw("url").map(TexUrl::plain);
    return url.or(
        () ->
            entry
                .raw("howpublished")
                .map(URL::matcher)
                .filter(Matcher::find)
                .map(found -> TexUrl.plain(found.group(1))));
  }

  /** An address as TeX writes it. */
  private static final class TexUrl {
    static String plain(String tex) {
      Matcher command = URL.matcher(tex);
      String bare = command.find() ? command.group(1) : tex;
      return ESCAPED.matcher(bare.replaceAll("[{}\\s]", "")).replaceAll("$1");
    }
  }

  /** No more of a date than the entry has. */
  private Optional<String> date() {
    Optional<String> whole = entry.words("date");
    if (whole.filter(date -> DATE.matcher(date).matches()).isPresent()) {
      return whole;
    }
    Optional<String> year = entry.words("year").or(() -> whole);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (!YEAR.matcher(year.get()).matches()) {
      to.leftOut("year: \"" + Cells.shortened(year.get()) + "\" is no year, month or day");
      return Optional.empty();
    }
    Optional<String> month = entry.words("month").flatMap(this::month);
    Optional<String> day =
        entry.words("day").filter(words -> words.matches("[1-9]|[0-3]\\d")).map(BibReference::two);
    return Optional.of(
        year.get()
            + month.map(one -> "-" + one).orElse("")
            + month.flatMap(one -> day).map(one -> "-" + one).orElse(""));
  }

  private Optional<String> month(String words) {
    String name = words.toLowerCase(Locale.ROOT);
    int number = name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3));
    if (number >= 0) {
      return Optional.of(two(String.valueOf(number + 1)));
    }
    if (name.matches("0?[1-9]|1[0-2]")) {
      return Optional.of(two(name));
    }
    to.leftOut("month: \"" + Cells.shortened(words) + "\" is no month");
    return Optional.empty();
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>();
    for (String name : split(entry.raw("author").orElse(""))) {
      if (name.equals("others")) {
        to.leftOut("author: \"and others\": name them");
      } else if (!name.isBlank()) {
        names.add(turned(name));
      }
    }
    return names.stream().filter(name -> !name.isBlank()).distinct().toList();
  }

  /** Names are parted by the word {@code and} outside of braces. */
  private static List<String> split(String names) {
    List<String> all = new ArrayList<>();
    Matcher and = AND.matcher(names);
    int from = 0;
    int counted = 0;
    int depth = 0;
    while (and.find()) {
      depth += depth(names, counted, and.start());
      counted = and.start();
      if (depth == 0) {
        all.add(names.substring(from, and.start()).strip());
        from = and.end();
      }
    }
    all.add(names.substring(from).strip());
    return all;
  }

  private static int depth(String words, int from, int until) {
    int depth = 0;
    for (int i = from; i < until; i++) {
      depth += words.charAt(i) == '{' ? 1 : words.charAt(i) == '}' ? -1 : 0;
    }
    return depth;
  }

  /** {@code Last, First} and {@code Last, Jr, First} as they are spoken. */
  private static String turned(String name) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(name.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(name.substring(from));
    String turned =
        switch (parts.size()) {
          case 1 -> name;
          case 2 -> parts.get(1) + " " + parts.get(0);
          default -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
        };
    return TexWords.plain(turned.strip());
  }
}
