package communique.view;

import communique.model.Agreement;
import communique.model.ByTime;
import communique.model.Change;
import communique.model.Country;
import communique.model.CountryPair;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Named;
import communique.model.Organization;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.shape.Ref;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where every entry can be read, as seen from one page. */
public final class Addresses {

  /** The page that gathers what took place and has no sheet. */
  public static final String TIMELINE = "timeline.html";

  /** The page on which readers look words up. */
  public static final String SEARCH = "search.html";

  /** The page of what was changed. */
  public static final String CHANGES = "changes.html";

  /** The table of topics and speakers. */
  public static final String WHO_SAID_WHAT = "who-said-what.html";

  /** The page on which all differences between sources are gathered. */
  public static final String DIFFERENCES = "differences.html";

  /** The page of the method and of the words that the site uses. */
  public static final String ABOUT = "about.html";

  /** The page of what there is as data. */
  public static final String DATA = "data.html";

  /** The page of the versions that were published before. */
  public static final String ARCHIVE = "archive.html";

  /** The page that compares a copy of the site with the list of its files. */
  public static final String VERIFY = "verify.html";

  /** The page that a server gives where there is none. */
  public static final String MISSING = "404.html";

  /** The list of countries. */
  public static final String COUNTRIES = "countries/index.html";

  /** The list of organizations. */
  static final String ORGANIZATIONS = "organizations/index.html";

  /** The list of topics. */
  static final String TOPICS = "topics/index.html";

  private static final String HTML = ".html";
  private static final String INDEX = "index" + HTML;

  private static final Map<Class<?>, String> FOLDERS =
      Map.of(
          Summit.class, "summits",
          Agreement.class, "agreements",
          Speaker.class, "speakers",
          Topic.class, "topics",
          Organization.class, "organizations",
          Source.class, "sources");

  private final String page;
  private final String folder;
  private final String root;
  private final String home;
  private final String beside;
  private final Map<String, String> held;

  /**
   * The addresses as seen from a page.
   *
   * @param page the page's path from the site's root
   * @param folder the folder of the pages in its language; empty, or with a slash at its end
   */
  Addresses(String page, String folder) {
    this(page, folder, up(page), Map.of());
  }

  /** The same for a page that is shown in other places than its own: the root is named to it. */
  Addresses(String page, String folder, String root) {
    this(page, folder, root, Map.of());
  }

  /**
   * The same for a document that holds other pages itself, or places of them.
   *
   * @param held the anchors that they have there, by their addresses from the root of the language
   */
  Addresses(String page, String folder, Map<String, String> held) {
    this(page, folder, up(page), held);
  }

  private Addresses(String page, String folder, String root, Map<String, String> held) {
    boolean isAtHome = root.equals(up(page));
    this.page = page.substring(folder.length());
    this.folder = folder;
    this.root = root;
    this.home = isAtHome ? up(this.page) : root + folder;
    this.beside = isAtHome ? this.page.substring(0, this.page.lastIndexOf('/') + 1) : "";
    this.held = Map.copyOf(held);
  }

  /** As seen from a file that has no language; the pages are those at the root. */
  public static Addresses seenFrom(String path) {
    return new Addresses(path, "");
  }

  /** Whole addresses, of the pages in the first language, at a site that has that one. */
  public static Addresses from(String base) {
    return new Addresses("", "", base);
  }

  /** The folder of the pages of a kind. */
  public static String folder(Class<? extends Entry> kind) {
    return Optional.ofNullable(FOLDERS.get(kind))
        .orElseThrow(() -> new IllegalArgumentException(kind + " has no pages"));
  }

  /** The path of an entry's own page, if its kind has pages. */
  public static Optional<String> page(Entry entry) {
    return page(entry.getClass(), entry.id());
  }

  /** The path of the page of a record with that id, if its kind has pages. */
  public static Optional<String> page(Class<? extends Entry> kind, String id) {
    String folder = FOLDERS.get(kind);
    return folder == null ? Optional.empty() : Optional.of(folder + "/" + id + HTML);
  }

  /** The path of the page of all that a person attended. */
  public static String attended(String speaker) {
    return below(Speaker.class, speaker, "attended");
  }

  /** The path of the page of all claims about a topic. */
  public static String claims(String topic) {
    return below(Topic.class, topic, "claims");
  }

  private static String below(Class<? extends Entry> kind, String id, String name) {
    return parts(page(kind, id).orElseThrow()) + name + HTML;
  }

  /** Where the parts of a list lie whose page is at that path. */
  static String parts(String path) {
    return path.endsWith(INDEX)
        ? path.substring(0, path.length() - INDEX.length())
        : path.substring(0, path.length() - HTML.length()) + "/";
  }

  /** Whether that may be the page of a part of the list whose page is at the other path. */
  public static boolean isPart(String path, String list) {
    String parts = parts(list);
    return path.startsWith(parts) && path.indexOf('_', parts.length()) > 0;
  }

  /** The path of the list of which that page is a part. */
  private static String whole(String path) {
    String folder = path.substring(0, path.lastIndexOf('/'));
    return FOLDERS.containsValue(folder) ? folder + "/" + INDEX : folder + HTML;
  }

  /** Letters as an address has them: those that are not plain by their numbers in Unicode. */
  static String plain(String letters) {
    return letters
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(c -> c < 128 ? Character.toString(c) : "u" + Integer.toHexString(c))
        .collect(Collectors.joining());
  }

  /** Whether the page has no counterpart in other languages: letters are those of one. */
  public static boolean isOfOneLanguage(String path) {
    return path.substring(path.lastIndexOf('/') + 1).startsWith("letter_");
  }

  /** The path of the page of a country. */
  public static String page(Country country) {
    return "countries/" + country.code().toLowerCase(Locale.ROOT) + ".html";
  }

  /** The path of the page of two countries. */
  public static String page(CountryPair pair) {
    return "countries/" + pair.slug() + ".html";
  }

  /** The path of the feed of a topic, beside its page. */
  public static String feed(Topic topic) {
    return feed(page(topic).orElseThrow());
  }

  /** The path of the feed of a country, beside its page. */
  public static String feed(Country country) {
    return feed(page(country));
  }

  private static String feed(String page) {
    return page.substring(0, page.length() - HTML.length()) + ".xml";
  }

  /** The folder of the pages in its language; empty, or with a slash at its end. */
  String folder() {
    return folder;
  }

  /** The page's path from the root of its language. */
  String page() {
    return page;
  }

  /** The way from the page to the site's root. */
  String root() {
    return root;
  }

  private static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** The way from the page to the root of its language. */
  String home() {
    return home;
  }

  /** The page's folder in its language; empty at the root. */
  String section() {
    return page().contains("/") ? page().substring(0, page().indexOf('/')) : "";
  }

  /** The way to an entry; nothing if it can be read nowhere. */
  public String to(Entry entry, Dossier dossier) {
    if (entry instanceof Event event) {
      return to(timeline(event.when().first(), event.id(), dossier), entry.id());
    }
    if (entry instanceof Change change) {
      return to(
          Cutting.page(ByTime.CHANGES, Cutting.MOST, CHANGES, change.known(), change.id(), dossier),
          entry.id());
    }
    if (entry instanceof Statement statement) {
      return AtHome.of(statement, dossier).map(this::to).orElse("");
    }
    Optional<String> page = page(entry);
    return page.isPresent() ? to(page.get()) : "";
  }

  private String to(AtHome home) {
    return home.anchor().isEmpty() ? to(home.path()) : to(home.path(), home.anchor());
  }

  /** The page of the timeline that tells of what has that date in the record of that id. */
  static String timeline(Optional<Edtf> date, String id, Dossier dossier) {
    return Cutting.page(ByTime.MOMENTS, Timeline.MOST, TIMELINE, date, id, dossier);
  }

  /** Where an entry can be read, from the root of its language; nothing if nowhere. */
  public static String fromRoot(Entry entry, Dossier dossier) {
    return new Addresses("", "").to(entry, dossier);
  }

  /** The way to a file that is there once, for all languages, from the root of the site. */
  public String toFile(String path) {
    return root + path;
  }

  /** The way to a link's end; nothing if it can be read nowhere. */
  String to(Ref<? extends Entry> ref, Dossier dossier) {
    return dossier.find(ref).map(entry -> to(entry, dossier)).orElse("");
  }

  /** The anchor of a claim: its id, with the event's before it where events share a page. */
  public static String anchor(Entry holder, Named claim) {
    return holder instanceof Event ? anchor(holder, claim.id()) : claim.id();
  }

  /**
   * The anchor of a part of a record on a page that gathers many. No id has two hyphens in a row,
   * and every anchor of the theme's own has an underscore, so that none is that of another.
   */
  static String anchor(Entry holder, String part) {
    return holder.id() + "--" + part;
  }

  /** The way to a claim at home. */
  public String to(Entry holder, Named claim, Dossier dossier) {
    String home =
        holder instanceof Event event
            ? timeline(event.when().first(), event.id(), dossier)
            : page(holder).orElse("");
    return home.isEmpty() ? "" : to(home, anchor(holder, claim));
  }

  private String to(String path, String anchor) {
    String own = "#" + anchor;
    boolean here = path.equals(page) || held.containsKey(path);
    return held.containsKey(path + own) ? to(path + own) : (here ? "" : to(path)) + own;
  }

  /** The way to a path from the root of the language. */
  String to(String path) {
    return held.containsKey(path) ? "#" + held.get(path) : way(path);
  }

  /** Pages of one folder need not be told where it lies. */
  private String way(String path) {
    return !beside.isEmpty() && path.startsWith(beside)
        ? path.substring(beside.length())
        : home + path;
  }

  /**
   * The way to the same page among those of another language, which lie in that folder; to the
   * whole list if it is a part of one by its letters.
   */
  String in(String other) {
    return root() + other + (isOfOneLanguage(page()) ? whole(page()) : page());
  }
}
