package communique.curate.revise;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.content.Loaded;
import communique.content.WrittenFile;
import communique.curate.edit.Refused;
import communique.curate.transfer.Remembered;
import communique.model.Body;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Picture;
import communique.model.PictureName;
import communique.model.Prose;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Sheet;
import communique.model.Site;
import communique.model.Subject;
import communique.model.Withdrawn;
import communique.problem.KeyPath;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.Severity;
import communique.shape.Literal;
import communique.shape.LiteralType;
import communique.shape.Node;
import communique.shape.Ref;
import communique.shape.Unreadable;
import communique.shape.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a record, a claim or a part another id: where it is given, and wherever it is named. Of a
 * record the file goes along, with those of its text in other languages and its pictures, and the
 * settings send readers of the old address on.
 */
public final class Renaming {

  private final Path root;
  private final Dossier dossier;
  private final Publication published;
  private final List<WrittenFile> files;
  private final Map<KeyPath, Entry> records = new HashMap<>();
  private final Target target;
  private final String now;
  private final Map<String, List<Spot>> spots = new LinkedHashMap<>();
  private final Set<String> pictures = new HashSet<>();

  private Renaming(Path root, Loaded loaded, Reader reader, Target target, String now) {
    this.root = root;
    this.dossier = loaded.dossier();
    this.published = dossier.asSeenBy(reader);
    this.files = WrittenFile.in(root, loaded.unsaved());
    this.target = target;
    this.now = now;
    dossier.entries().forEach(entry -> records.put(dossier.origin(entry), entry));
  }

  /**
   * What has to be written.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param reader for whom the site is built: who may not see a record is not sent to it
   * @param old the id, or {@code record#id} of what stands inside a record
   * @param now the new id
   * @throws Refused if there is no such thing, or it cannot be called so
   */
  public static Revised of(Path root, Reader reader, String old, String now) throws Refused {
    return of(root, ContentLoader.load(root, Cache.none()), reader, old, now);
  }

  /**
   * The same of a dossier that was read, also while files of it are open in an editor: what then
   * has to be written are other texts of these.
   */
  public static Revised of(Path root, Loaded loaded, Reader reader, String old, String now)
      throws Refused {
    requireReadable(loaded);
    Target target = Target.of(old, loaded.dossier());
    Renaming renaming = new Renaming(root, loaded, reader, target, now);
    renaming.requireFree();
    return renaming.revised();
  }

  /** A file that cannot be read may name the record too. */
  private static void requireReadable(Loaded loaded) throws Refused {
    Optional<Problem> first = loaded.problems().of(Severity.ERROR).findFirst();
    if (first.isPresent()) {
      throw new Refused(
              "%s cannot be read as it is, so nobody knows what it names: %s"
                  .formatted(first.get().place(), first.get().message()))
          .hint("mend what communique check tells, then rename");
    }
  }

  private void requireFree() throws Refused {
    requireSlug();
    if (now.equals(target.id())) {
      throw new Refused("\"" + now + "\" is its id already");
    }
    Optional<Item> other = dossier.item(now);
    if (other.isPresent()) {
      throw new Refused(
              "\"%s\" is the id of a %s already, in %s"
                  .formatted(now, kind(other.get()), other.get().origin().file()))
          .hint("choose another id");
    }
    if (target instanceof Target.Inside inside && isInside(inside.entry())) {
      throw new Refused(
              "\"%s\" has a claim or a part \"%s\" already".formatted(inside.entry().id(), now))
          .hint("choose another id");
    }
    Optional<Site.Redirect> taken =
        redirect().filter(one -> !one.to().id().equals(target.entry().id()));
    if (target instanceof Target.Whole && taken.isPresent()) {
      throw new Refused(
              "readers of \"%s\" are sent to \"%s\", which had that id before"
                  .formatted(now, taken.get().to().id()))
          .hint("choose another id, or take that redirect out of site.yaml");
    }
  }

  private void requireSlug() throws Refused {
    try {
      Ref.slug(now);
    } catch (Unreadable e) {
      Refused refused = new Refused(e.message());
      throw e.hint().map(refused::hint).orElse(refused);
    }
    if (now.equals(Node.NOT_STATED)) {
      throw new Refused(
          "\"not-stated\" cannot be an id: it says that the sources do not tell something");
    }
  }

  private static String kind(Item item) {
    return item.entry().map(Target::kind).orElse("record");
  }

  private boolean isInside(Entry holder) {
    return Stream.concat(holder.claims().stream(), holder.parts().stream())
        .anyMatch(named -> named.id().equals(now));
  }

  /** The redirect that readers of the new id follow by now. */
  private Optional<Site.Redirect> redirect() {
    return dossier.site().redirects().stream().filter(one -> one.from().equals(now)).findFirst();
  }

  private Revised revised() throws Refused {
    for (WrittenFile file : files) {
      for (WrittenFile.Value value : file.values()) {
        value(file, value);
      }
    }
    dossier.entries().forEach(this::prose);
    Drafts drafts = new Drafts();
    for (WrittenFile file : files) {
      drafts.change(Path.of(file.file()), file.text(), text(file));
    }
    List<String> told = new ArrayList<>();
    int places = spots.values().stream().mapToInt(List::size).sum();
    told.add(
        "%s %s is now %s: %s in %s"
            .formatted(
                target.kind(),
                target.id(),
                now,
                count(places, "place"),
                count(spots.size(), "file")));
    moves(drafts);
    imports(drafts);
    drafts.moves().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(move -> "%s is now %s".formatted(move.getKey(), move.getValue().getFileName()))
        .forEach(told::add);
    if (sendsOn()) {
      told.add("site.yaml sends readers of %s on to %s".formatted(target.id(), now));
    }
    return new Revised(drafts, told, notes());
  }

  private static String count(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  private void value(WrittenFile file, WrittenFile.Value value) throws Refused {
    Optional<Entry> record = value.record().flatMap(at -> Optional.ofNullable(records.get(at)));
    String words = value.scalar().text();
    boolean isOwn = record.filter(target.entry()::equals).isPresent();
    if (isOwn && target.isDefined(value) && words.equals(target.id())) {
      replace(file.file(), value.scalar().mark(), target.id(), now);
    } else if (words.endsWith(target.id())) {
      if (isReference(file, value, record)) {
        replace(file.file(), value.scalar().mark(), target.id(), now);
      }
    } else if (value.is(Picture.class, "file") && isNamedByRecord(words)) {
      replace(file.file(), value.scalar().mark(), target.id() + ".", now + ".");
      pictures.add(words);
    }
  }

  private boolean isReference(WrittenFile file, WrittenFile.Value value, Optional<Entry> record)
      throws Refused {
    List<Entry> from = record.map(List::of).orElseGet(() -> sharing(file));
    Optional<Object> read = read(value.type(), value.scalar().text());
    if (read.isPresent()
        && read.get() instanceof Subject subject
        && record.isPresent()
        && record.get() instanceof Change change
        && target.isNamed(subject, change)) {
      return true;
    }
    for (Ref<?> ref : references(read)) {
      if (target.isMeant(ref, from, dossier)) {
        requireNotLocal(ref, from);
        return true;
      }
    }
    return false;
  }

  /** Those for which a file says something once. */
  private List<Entry> sharing(WrittenFile file) {
    return records.entrySet().stream()
        .filter(one -> one.getKey().file().equals(file.file()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Inside a record its own claims come first: one of the new id would be meant from then on. */
  private void requireNotLocal(Ref<?> ref, List<Entry> from) throws Refused {
    Ref<?> renamed = Ref.to(ref.kind(), now);
    for (Entry one : from) {
      if (target instanceof Target.Whole && dossier.isLocal(one, renamed)) {
        throw new Refused(
                "in \"%s\" the id \"%s\" would lead to a claim or a part of its own"
                    .formatted(one.id(), now))
            .hint("choose another id");
      }
    }
  }

  private static List<Ref<?>> references(Optional<Object> read) {
    return read.<List<Ref<?>>>map(
            value ->
                value instanceof Ref<?> ref
                    ? List.of(ref)
                    : value instanceof Literal literal ? literal.references() : List.of())
        .orElse(List.of());
  }

  private static Optional<Object> read(LiteralType type, String words) {
    try {
      return Optional.of(type.reader().apply(words));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private boolean isNamedByRecord(String picture) {
    return target instanceof Target.Whole whole
        && whole.entry() instanceof Sheet
        && picture.startsWith(target.id() + ".");
  }

  /** Links and citations in running text name records only. */
  private void prose(Entry entry) {
    if (target instanceof Target.Whole) {
      String file = dossier.origin(entry).file();
      Walk.over(
          (Record) entry,
          (value, at) -> {
            if (value instanceof Body.InLanguage text) {
              text.prose().pieces().forEach(piece -> piece(text.file(file), piece));
            }
          });
    }
  }

  private void piece(String file, Prose.Piece piece) {
    piece
        .link()
        .filter(ref -> ref.id().equals(target.id()))
        .ifPresent(ref -> replace(file, piece.mark(), target.id(), now));
    piece.cites().stream()
        .filter(cite -> cite.source().id().equals(target.id()))
        .forEach(cite -> replace(file, cite.mark(), target.id(), now));
  }

  private void replace(String file, Mark mark, String before, String after) {
    spots.computeIfAbsent(file, key -> new ArrayList<>()).add(new Spot(mark, before, after));
  }

  private String text(WrittenFile file) throws Refused {
    String text =
        Spot.replaced(file.file(), file.text(), spots.getOrDefault(file.file(), List.of()));
    return file.path().equals("site.yaml") && sendsOn() ? sending(text) : text;
  }

  private String sending(String settings) throws Refused {
    return new Redirects(settings).sending(target.id(), now);
  }

  /** Who was never shown the old address needs no way from it, and is not told the id. */
  private boolean sendsOn() {
    String id = target.id();
    return target instanceof Target.Whole
        && (redirect().isPresent()
            || published.dossier().item(id).isPresent()
            || published.withdrawn().stream().map(Withdrawn::id).anyMatch(id::equals));
  }

  private void moves(Drafts drafts) throws Refused {
    if (!(target instanceof Target.Whole whole)) {
      return;
    }
    Path sheet = Path.of(dossier.origin(whole.entry()).file());
    if (whole.entry() instanceof Sheet) {
      for (WrittenFile file : files) {
        Path path = Path.of(file.file());
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(target.id() + ".") && isBeside(path, sheet)) {
          rename(drafts, path);
        }
      }
    }
    for (String picture : pictures) {
      Path path = root.resolve(PictureName.FOLDER).resolve(picture);
      if (Files.exists(path)) {
        rename(drafts, path);
      }
    }
  }

  private void imports(Drafts drafts) throws Refused {
    if (!(target instanceof Target.Whole)) {
      return;
    }
    try {
      for (Remembered known : Remembered.of(root, target.id(), now)) {
        drafts.change(known.file(), known.text(), known.renamed());
        if (!known.moved().equals(known.file())) {
          rename(drafts, known.file());
        }
      }
    } catch (IOException e) {
      throw new Refused("what imports remember cannot be read: " + e.getMessage());
    }
  }

  private static boolean isBeside(Path file, Path sheet) {
    return Optional.ofNullable(file.getParent()).equals(Optional.ofNullable(sheet.getParent()));
  }

  private void rename(Drafts drafts, Path file) throws Refused {
    String name = String.valueOf(file.getFileName());
    Path to = file.resolveSibling(now + name.substring(target.id().length()));
    if (Files.exists(to)) {
      throw new Refused(to + " is there already; nothing is written over it");
    }
    drafts.rename(file, to);
  }

  private List<String> notes() {
    if (target instanceof Target.Inside inside
        && published.dossier().item(inside.entry().id()).isPresent()) {
      return List.of(
          "links to #%s lead to the beginning of the page from now on; if it was published, communique change add tells the change"
              .formatted(inside.id()));
    }
    return List.of();
  }
}
