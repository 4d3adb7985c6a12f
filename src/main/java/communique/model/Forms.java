package communique.model;

import static communique.model.Forms.Asked.BINDING;
import static communique.model.Forms.Asked.OFFICIAL_TITLE;
import static communique.model.Forms.Asked.REGISTERED;
import static communique.model.Forms.Asked.SIGNATORIES;
import static communique.model.Forms.Asked.TERM;
import static communique.model.Forms.Asked.WITNESSES;
import static communique.model.Forms.Life.EITHER;
import static communique.model.Forms.Life.MEMORANDUM;
import static communique.model.Forms.Life.TREATY;

import communique.shape.Doc;
import communique.shape.Id;
import communique.shape.KeyedBy;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of forms: what the field calls its documents, and what readers expect to be told of
 * each. A site adds rows, or puts its own in the place of ours.
 *
 * @param rows by their ids, in the order in which they are offered
 */
public record Forms(Map<String, Row> rows) {

  private static final List<Asked> ALL =
      List.of(OFFICIAL_TITLE, BINDING, SIGNATORIES, WITNESSES, TERM, REGISTERED);
  private static final List<Asked> UNREGISTERED =
      List.of(OFFICIAL_TITLE, BINDING, SIGNATORIES, WITNESSES, TERM);
  private static final List<Asked> TITLE = List.of(OFFICIAL_TITLE);

  private static final List<Row> OURS =
      List.of(
          row("treaty", TREATY, false, ALL),
          row("convention", TREATY, false, ALL),
          row("charter", TREATY, true, ALL),
          row("agreement", EITHER, false, ALL),
          row("protocol", EITHER, false, ALL),
          row("amendment", EITHER, false, List.of(BINDING, SIGNATORIES, REGISTERED)),
          row("annex", EITHER, true, TITLE),
          row("exchange-of-notes", EITHER, false, List.of(BINDING, SIGNATORIES, REGISTERED)),
          row("mou", MEMORANDUM, false, UNREGISTERED),
          row("memorandum-of-cooperation", MEMORANDUM, false, UNREGISTERED),
          row("arrangement", EITHER, false, UNREGISTERED),
          row("contract", EITHER, false, List.of(SIGNATORIES, TERM)),
          row("letter-of-intent", EITHER, true, List.of(SIGNATORIES)),
          row("minutes", EITHER, false, List.of(SIGNATORIES)),
          row("joint-statement", EITHER, true, TITLE),
          row("declaration", EITHER, true, TITLE),
          row("communique", EITHER, true, TITLE),
          row("principles", EITHER, true, TITLE),
          row("plan", EITHER, true, TITLE),
          row("resolution", EITHER, true, TITLE),
          row("unspecified", EITHER, false, ALL));

  /** What newsrooms also write, and the row that has it. */
  private static final Map<String, String> ALSO =
      Map.ofEntries(
          Map.entry("memorandum-of-understanding", "mou"),
          Map.entry("memorandum", "mou"),
          Map.entry("moc", "memorandum-of-cooperation"),
          Map.entry("letters-of-intent", "letter-of-intent"),
          Map.entry("loi", "letter-of-intent"),
          Map.entry("exchange-of-letters", "exchange-of-notes"),
          Map.entry("notes", "exchange-of-notes"),
          Map.entry("statement", "joint-statement"),
          Map.entry("joint-declaration", "declaration"),
          Map.entry("joint-communique", "communique"),
          Map.entry("joint-plan", "plan"),
          Map.entry("action-plan", "plan"),
          Map.entry("agreed-minutes", "minutes"),
          Map.entry("accord", "agreement"),
          Map.entry("pact", "agreement"));

  private static final Forms BUILT_IN = new Forms(List.of());

  private Forms(List<Row> more) {
    this(table(more));
  }

  /** The table of a site. */
  public static Forms of(Site site) {
    return site.forms().isEmpty() ? BUILT_IN : new Forms(site.forms());
  }

  private static Map<String, Row> table(List<Row> more) {
    Map<String, Row> rows = new LinkedHashMap<>();
    Stream.concat(OURS.stream(), more.stream()).forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  private static Row row(String id, Life life, boolean alone, List<Asked> asks) {
    return new Row(id, Optional.empty(), Optional.of(life), alone, asks);
  }

  /** The row of a form, if there is one. */
  public Optional<Row> find(Form form) {
    return Optional.ofNullable(rows.get(form.written()));
  }

  /** The row that is meant by another common word for it. */
  public Optional<String> meant(Form form) {
    return Optional.ofNullable(ALSO.get(form.written()));
  }

  /** What is asked of a document of one of these forms; where none is known, everything. */
  public Set<Asked> asked(Stream<Form> forms) {
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    List<Row> known = forms.flatMap(form -> find(form).stream()).toList();
    known.forEach(row -> asked.addAll(row.asks()));
    return known.isEmpty() ? EnumSet.copyOf(ALL) : asked;
  }

  /** Which words tell that a document has effect. */
  public Life life(Form form) {
    return find(form).flatMap(Row::life).orElse(EITHER);
  }

  /** A row of the table. */
  @Doc("A form of documents.")
  @KeyedBy("id")
  public record Row(
      @Doc("The word that stands under form.") @Id String id,
      @Doc("What readers are told it is called.") Optional<Text> name,
      @Doc("How it takes effect; either unless said.") Optional<Life> life,
      @Doc("Whether one party can make it alone, as a declaration.") boolean alone,
      @Doc("Which fields readers expect of it: not-considered asks for these.") List<Asked> asks) {}

  /** Which words tell that a document has effect. */
  public enum Life {
    @Doc("It enters into force: in-force.")
    TREATY,
    @Doc("It comes into effect: in-effect.")
    MEMORANDUM,
    @Doc("Either can be said.")
    EITHER
  }

  /** A field that readers of some forms expect. */
  public enum Asked {
    OFFICIAL_TITLE,
    BINDING,
    SIGNATORIES,
    WITNESSES,
    TERM,
    REGISTERED,
    DEPOSITARY,
    LANGUAGES,
    ARTICLES
  }
}
