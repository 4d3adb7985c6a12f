package communique.curate.capture;

import communique.check.PlainAddress;
import communique.curate.capture.extract.About;
import communique.curate.edit.Edits;
import communique.curate.edit.Refused;
import communique.curate.edit.RegisterText;
import communique.curate.edit.Turn;
import communique.curate.edit.Typed;
import communique.curate.edit.Workspace;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Reader;
import communique.model.Source;
import communique.shape.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a source of an item: saves it, and enters it into the register, or does nothing of it. */
public final class SourceAdd {

  private final Path root;
  private final Items items;
  private final Wishes wishes;

  /**
   * What the curator says of it, which goes before what it says of itself.
   *
   * @param id its id
   * @param kind its kind
   * @param language the language it is written in
   * @param url where it was read
   * @param archived where an archive keeps it, and
   * @param archivedOn when the archive took it
   * @param into the file of sources, below the dossier
   * @param snapshots the folder of the saved articles
   * @param reader whose clock tells the day on which it was read
   */
  public record Wishes(
      Optional<String> id,
      Optional<Source.Kind> kind,
      Optional<Language> language,
      Optional<String> url,
      Optional<String> archived,
      Optional<Edtf> archivedOn,
      String into,
      Optional<Path> snapshots,
      Reader reader) {}

  /** A source to be made of what was read. */
  private record Draft(
      Extraction extraction, About about, Optional<URI> url, Optional<URI> archived) {}

  /**
   * Reads nothing yet.
   *
   * @param root the folder with site.yaml
   */
  public SourceAdd(Path root, Items items, Wishes wishes) {
    this.root = root;
    this.items = items;
    this.wishes = wishes;
  }

  /**
   * Adds a source.
   *
   * @param named an address, or the path of a file
   * @param dryRun whether nothing is written
   * @param waiting told if another command is editing the dossier
   * @throws Refused if nothing was added, and why
   * @throws IOException if the machine does not let a file be used
   */
  public Added add(String named, boolean dryRun, Runnable waiting) throws Refused, IOException {
    Store store = Store.of(root, wishes.snapshots);
    Path register = store.register(wishes.into);
    Workspace before = opened();
    store.requireOneFolder(
        before.dossier().all(Source.class).stream()
            .filter(one -> one.snapshot().isPresent())
            .toList());
    if (Items.isOnWeb(named)) {
      refuseKnown(before.dossier(), Stream.of(Items.address(named)));
    }
    Item item = items.get(named);
    Draft draft = draft(item);
    if (dryRun) {
      return prepared(before, store, register, item, draft).told();
    }
    Turn turn = Turn.in(root, waiting);
    try {
      Workspace now = opened();
      Prepared prepared = prepared(now, store, register, item, draft);
      now.commit(prepared.edits());
      return prepared.told();
    } finally {
      turn.end();
    }
  }

  private record Prepared(Edits edits, Added told) {}

  private Workspace opened() throws Refused {
    Workspace workspace = Workspace.open(root);
    if (!Files.exists(root.resolve("site.yaml"), LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused(
              "there is no site.yaml in "
                  + (root.toString().isEmpty() ? "the current folder" : "\"" + root + "\"")
                  + ", so it is no dossier")
          .hint("name the folder of the dossier behind the address; communique init makes one");
    }
    return workspace;
  }

  private Draft draft(Item item) throws Refused {
    Extraction extraction = Extraction.of(item);
    About said = extraction.about();
    Optional<URI> own = said.address().flatMap(SourceAdd::safe).filter(url -> !Items.isRoot(url));
    Optional<URI> given = Optional.empty();
    if (wishes.url.isPresent()) {
      given = Optional.of(Items.address(wishes.url.get()));
    }
    Optional<URI> archived = Optional.empty();
    if (wishes.archived.isPresent()) {
      archived = Optional.of(Items.address(wishes.archived.get()));
    }
    About about =
        said.kind(wishes.kind.or(said::kind)).language(wishes.language.or(said::language));
    return new Draft(extraction, about, given.or(() -> url(item, own)), archived);
  }

  /** Its own address, if it is of the site that sent it: only that site knows. */
  private static Optional<URI> url(Item item, Optional<URI> own) {
    return item.at().map(at -> own.filter(url -> isOfOneSite(url, at)).orElse(at)).or(() -> own);
  }

  private static boolean isOfOneSite(URI one, URI other) {
    return PlainAddress.of(one.resolve("/")).equals(PlainAddress.of(other.resolve("/")));
  }

  private static Optional<URI> safe(String address) {
    return WebAddress.safe(address.split("#", 2)[0])
        .filter(safe -> safe.startsWith("http"))
        .map(URI::create);
  }

  private Prepared prepared(Workspace workspace, Store store, Path register, Item item, Draft draft)
      throws Refused, IOException {
    Dossier dossier = workspace.dossier();
    refuseKnown(
        dossier,
        Stream.of(
                item.passed().stream(),
                draft.url().stream(),
                draft.about().address().flatMap(SourceAdd::safe).stream())
            .flatMap(addresses -> addresses));
    byte[] text = draft.extraction().text();
    Optional<Source> same = sameText(dossier, Hash.of(text));
    refuseSame(same, draft.url());
    String id = id(dossier, store, item, draft);
    Path textFile = store.text(id);
    Path original = store.original(id, draft.extraction().ending());
    SourceEntry entry =
        new SourceEntry(
            id,
            draft.about(),
            draft.url(),
            draft.archived(),
            wishes.archivedOn,
            dossier.today(wishes.reader),
            new Source.Snapshot(textFile.getFileName().toString(), Hash.of(text)));
    Edits edits = new Edits().create(textFile, text).create(original, item.bytes().array());
    String after = enter(edits, register, entry.item());
    return new Prepared(
        edits,
        new Added(
            id,
            textFile,
            original,
            register,
            line(after, id),
            draft.extraction().extract(),
            entry.item(),
            entry.missing(),
            same.map(Source::id)));
  }

  private String id(Dossier dossier, Store store, Item item, Draft draft) throws Refused {
    if (wishes.id.isEmpty()) {
      return ProposedId.of(
          draft.about(),
          draft.url(),
          Optional.of(item).filter(one -> one.at().isEmpty()).map(SourceAdd::fileName),
          id -> dossier.itemsWith(id).findAny().isPresent() || store.has(id));
    }
    String id = wishes.id.get();
    if (dossier.itemsWith(id).findAny().isPresent()) {
      throw new Refused("there is a record \"" + id + "\" already; nothing is written over it")
          .hint("give another --id, or leave --id out: one is proposed");
    }
    if (store.has(id)) {
      throw new Refused(
              store.snapshots()
                  + " has a file of \""
                  + id
                  + "\" already; nothing is written over it")
          .hint("give another --id, or move that file away");
    }
    return id;
  }

  private static String fileName(Item item) {
    return item.name()
        .substring(1 + Math.max(item.name().lastIndexOf('/'), item.name().lastIndexOf('\\')));
  }

  private static String enter(Edits edits, Path register, String item) throws Refused, IOException {
    if (!Files.exists(register, LinkOption.NOFOLLOW_LINKS)) {
      edits.create(register, item);
      return item;
    }
    String before = read(register);
    String after = before.isBlank() ? item : RegisterText.of(before).with("sources", item);
    edits.change(register, before, after);
    return after;
  }

  /** Every line ends in LF. */
  static String read(Path register) throws Refused, IOException {
    try {
      String raw = Files.readString(register);
      return (raw.startsWith("\uFEFF") ? raw.substring(1) : raw)
          .replace("\r\n", "\n")
          .replace('\r', '\n');
    } catch (CharacterCodingException e) {
      throw new Refused(register + " is not UTF-8 text").hint("save it as UTF-8 first");
    }
  }

  private static int line(String text, String id) {
    List<String> lines = text.lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).strip().matches("- id: [\"']?" + id + "[\"']?")) {
        return i + 1;
      }
    }
    return 1;
  }

  /** An address has one source: two would count as two that say the same. */
  private void refuseKnown(Dossier dossier, Stream<URI> addresses) throws Refused {
    Map<String, String> known =
        dossier.all(Source.class).stream()
            .flatMap(
                source ->
                    Stream.concat(
                            source.url().stream(),
                            source.archived().map(Source.Archived::url).stream())
                        .map(url -> Map.entry(PlainAddress.of(url), source.id())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    Optional<Map.Entry<URI, String>> found =
        addresses
            .flatMap(
                address ->
                    Optional.ofNullable(known.get(PlainAddress.of(address)))
                        .map(id -> Map.entry(address, id))
                        .stream())
            .findFirst();
    if (found.isPresent()) {
      String id = found.get().getValue();
      throw new Refused(
              "the dossier has "
                  + found.get().getKey()
                  + " already: it is the source \""
                  + id
                  + "\"")
          .hint(
              "cite "
                  + id
                  + "; communique source refresh "
                  + id
                  + Typed.behind(root)
                  + " tells what has changed there since");
    }
  }

  private static Optional<Source> sameText(Dossier dossier, String hash) {
    return dossier.all(Source.class).stream()
        .filter(
            source ->
                source.snapshot().map(Source.Snapshot::sha256).filter(hash::equals).isPresent())
        .findFirst();
  }

  /** Two papers may print one report; what has no address is the same article. */
  private void refuseSame(Optional<Source> same, Optional<URI> url) throws Refused {
    if (same.isPresent() && (url.isEmpty() || same.get().url().isEmpty())) {
      String id = same.get().id();
      throw new Refused("the dossier has this text already: it is the source \"" + id + "\"")
          .hint(
              "cite "
                  + id
                  + (url.isEmpty()
                      ? "; if another paper printed it too, say where, with --url"
                      : "; if another paper printed it too, give " + id + " its url first"));
    }
  }

  /**
   * What was added, or would be.
   *
   * @param same the source that has the same text, if one has
   */
  public record Added(
      String id,
      Path text,
      Path original,
      Path register,
      int line,
      communique.curate.capture.extract.Extract extract,
      String entry,
      List<String> missing,
      Optional<String> same) {}
}
