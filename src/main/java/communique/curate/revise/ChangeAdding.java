package communique.curate.revise;

import communique.cache.Cache;
import communique.check.History;
import communique.check.MissingEntry;
import communique.content.ContentLoader;
import communique.content.EarlierDossier;
import communique.content.Loaded;
import communique.content.WrittenFile;
import communique.content.yaml.YamlText;
import communique.curate.edit.Refused;
import communique.curate.edit.RegisterText;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Reader;
import communique.model.Text.Wording;
import communique.problem.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells changes of what was published: finds those that have no entry in changes.yaml, and writes
 * all of an entry but what only an editor knows.
 */
public final class ChangeAdding {

  private static final String CHANGES = "changes";
  private static final String FILE = CHANGES + ".yaml";

  private final Path root;
  private final Dossier dossier;
  private final List<MissingEntry> missing;

  private ChangeAdding(Path root, Dossier dossier, List<MissingEntry> missing) {
    this.root = root;
    this.dossier = dossier;
    this.missing = missing;
  }

  /**
   * Compares a dossier with what was published.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param then what was published
   * @param reader for whom the site is built
   */
  public static ChangeAdding since(Path root, EarlierDossier then, Reader reader) {
    Loaded loaded = ContentLoader.load(root, Cache.none());
    History history =
        new History(
            then.dossier().asSeenBy(reader),
            then.pictures(),
            then.unread(),
            loaded.dossier().asSeenBy(reader),
            loaded.settings());
    return new ChangeAdding(root, loaded.dossier(), history.missing());
  }

  /** The changes that have no entry. */
  public List<MissingEntry> missing() {
    return missing;
  }

  /**
   * The same of one record, or of one value of it.
   *
   * @param of an id, or {@code id.field}; or a field alone, where only one of that name has changed
   * @throws Refused if nothing of it has changed
   */
  public ChangeAdding of(String of) throws Refused {
    List<MissingEntry> these =
        missing.stream()
            .filter(entry -> entry.record().equals(of) || entry.told().equals(of))
            .toList();
    List<MissingEntry> ofField =
        missing.stream().filter(entry -> entry.told().endsWith("." + of)).toList();
    if (these.isEmpty() && ofField.size() == 1) {
      return new ChangeAdding(root, dossier, ofField);
    }
    if (these.isEmpty()) {
      List<String> all = missing.stream().map(MissingEntry::told).toList();
      Refused refused = new Refused("no change without an entry is one of \"" + of + "\"");
      throw Nearest.to(of, all)
          .map(near -> "did you mean " + option(near) + "?")
          .or(
              () ->
                  Optional.of(
                          "write one of "
                              + String.join(", ", all.stream().map(ChangeAdding::option).toList()))
                      .filter(any -> !all.isEmpty()))
          .map(refused::hint)
          .orElse(refused);
    }
    return new ChangeAdding(root, dossier, these);
  }

  /** As it is typed. */
  private static String option(String told) {
    return told.contains(" ") ? "--of=\"" + told + "\"" : "--of=" + told;
  }

  /**
   * What an editor says of a change.
   *
   * @param kind what kind of change it is
   * @param reason why it was made
   */
  public record Account(Change.Kind kind, Optional<String> reason) {}

  /** An entry as it will stand there, with comments where an editor has to say more. */
  public static String shown(MissingEntry entry) {
    return YamlText.item(fields(entry, Optional.empty()))
        .replaceFirst("\n", "\n  # kind: " + entry.choice() + "\n")
        .concat("  # reason: why it was changed\n");
  }

  /**
   * What has to be written.
   *
   * @param accounts of each missing entry, in their order
   * @throws Refused if a change is not of the kind that it is called, or an entry cannot be put
   *     where they stand
   */
  public Revised told(List<Account> accounts) throws Refused {
    List<WrittenFile> files =
        WrittenFile.in(root).stream().filter(file -> isOfChanges(file.path())).toList();
    Optional<WrittenFile> into =
        files.stream()
            .filter(file -> file.path().equals(FILE))
            .findFirst()
            .or(() -> files.stream().reduce((one, next) -> next));
    String before = into.map(WrittenFile::text).orElse("");
    String text = before;
    List<String> told = new ArrayList<>();
    Path file = into.map(found -> Path.of(found.file())).orElseGet(() -> root.resolve(FILE));
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < missing.size(); i++) {
      MissingEntry entry = missing.get(i);
      admit(entry, accounts.get(i).kind());
      Map<String, Object> fields = fields(entry, Optional.of(accounts.get(i)));
      String id = free(entry.id(), ids);
      fields.put("id", id);
      text = RegisterText.of(text).with(CHANGES, YamlText.item(fields));
      told.add("%s tells the change of %s: %s".formatted(file, entry.told(), id));
    }
    Drafts drafts = new Drafts();
    return new Revised(
        into.isPresent() ? drafts.change(file, before, text) : drafts.create(file, text),
        told,
        List.of());
  }

  /**
   * Makes sure that each of the changes can be called so.
   *
   * @throws Refused at the first that cannot
   */
  public void admit(Change.Kind kind) throws Refused {
    for (MissingEntry entry : missing) {
      admit(entry, kind);
    }
  }

  private static void admit(MissingEntry entry, Change.Kind kind) throws Refused {
    if (!entry.kinds().contains(kind)) {
      throw new Refused(
              "nothing was written, for the change of %s is no %s"
                  .formatted(
                      entry.told(),
                      kind == Change.Kind.STATUS
                          ? "change of status"
                          : kind.name().toLowerCase(Locale.ROOT)))
          .hint(
              "write %s; --of=%s names this change alone".formatted(entry.choice(), entry.told()));
    }
  }

  private static boolean isOfChanges(String path) {
    return path.equals(FILE) || path.startsWith(CHANGES + "/");
  }

  private String free(String id, Set<String> taken) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? id : id + "-" + n)
        .filter(one -> dossier.item(one).isEmpty())
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> fields(MissingEntry entry, Optional<Account> account) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", entry.id());
    fields.put("record", entry.record());
    entry.of().ifPresent(of -> fields.put("of", of.written()));
    fields.put("on", entry.on().toString());
    account.ifPresent(said -> fields.put("kind", said.kind().name().toLowerCase(Locale.ROOT)));
    entry
        .words()
        .ifPresent(
            words -> {
              fields.put("before", words(words.before()));
              fields.put("after", words(words.after()));
            });
    account.flatMap(Account::reason).ifPresent(reason -> fields.put("reason", reason));
    return fields;
  }

  private static Object words(Wording wording) {
    return wording
        .language()
        .<Object>map(language -> Map.of(language.tag(), wording.words()))
        .orElse(wording.words());
  }
}
