package communique.check;

import communique.check.change.Facet;
import communique.check.change.Facets;
import communique.check.change.Renames;
import communique.check.change.Said;
import communique.check.change.Unchanged;
import communique.model.Change;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Picture;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Subject;
import communique.model.Withdrawn;
import communique.model.Wordbook;
import communique.picture.Look;
import communique.picture.PictureFile;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Nearest;
import communique.problem.Problem;
import communique.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what readers were shown with what they would be shown now, by what it means. Something
 * added is no change of what was published, nor is a translation; something put otherwise or taken
 * out is. Each changed value needs an entry of its own that was not there before, and what the
 * entry says of it has to be so.
 *
 * @param before what readers were shown
 * @param pictures the SHA-256 of the files of the pictures that they were shown, by their names
 * @param unread the files of which not everything could be read as it was then
 * @param now what they would be shown
 * @param settings the file of the settings, as printed
 */
public record History(
    Publication before,
    Map<String, String> pictures,
    List<String> unread,
    Publication now,
    String settings) {

  /** What it held then is not known if it could not be read: no name in it has changed. */
  private static final String SETTINGS = "site.yaml";

  /**
   * A problem of the comparison.
   *
   * @param missing the entry that would mend it, if one would
   */
  record Finding(Problem problem, Optional<MissingEntry> missing) {

    static Finding of(Problem problem) {
      return new Finding(problem, Optional.empty());
    }
  }

  /** The problems, at the records and entries as they stand now. */
  public Problems problems() {
    return Problems.of(findings().stream().map(Finding::problem).toList());
  }

  /** The entries that changes.yaml lacks. */
  public List<MissingEntry> missing() {
    return findings().stream().flatMap(finding -> finding.missing().stream()).toList();
  }

  private List<Finding> findings() {
    Unchanged kept = Unchanged.between(before.dossier().site(), now.dossier().site());
    Map<String, List<Change>> news = news(kept);
    Renamed renamed =
        new Renamed(this, kept, news.values().stream().flatMap(List::stream).toList());
    List<Finding> findings = new ArrayList<>();
    weighed(Editorial.NONE, unread.stream().map(History::notCompared).map(Finding::of))
        .forEach(findings::add);
    if (unread.stream().noneMatch(History::namesThings)) {
      weighed(Editorial.NONE, renamed.findings()).forEach(findings::add);
    }
    before
        .dossier()
        .entries()
        .filter(entry -> !(entry instanceof Change))
        .forEach(
            entry ->
                current(entry, kept)
                    .ifPresentOrElse(
                        after ->
                            weighed(after.editorial(), changed(entry, after, kept, news))
                                .forEach(findings::add),
                        () -> removed(entry).map(Finding::of).ifPresent(findings::add)));
    new Redirected(this, kept).problems().map(Finding::of).forEach(findings::add);
    Rewritten rewritten = new Rewritten(this, kept);
    weighed(Editorial.NONE, rewritten.problems().map(Finding::of)).forEach(findings::add);
    return findings;
  }

  /** With what they weigh as the settings and the record are now. */
  private Stream<Finding> weighed(Editorial editorial, Stream<Finding> findings) {
    Weights weights = new Weights(now.dossier().site());
    Waivers waivers = new Waivers(editorial, now.today());
    return findings.flatMap(
        finding ->
            weights
                .weigh(finding.problem(), waivers)
                .map(problem -> new Finding(problem, finding.missing()))
                .stream());
  }

  private static Problem notCompared(String file) {
    return Problem.of(
            HistoryRules.NOT_COMPARED,
            Location.of(file),
            "not all of what this file held then can be read now, so not all of it was compared")
        .hint(
            "look at what readers were shown of it; then compare with a later revision, or say"
                + " rules: {not-compared: warning} in site.yaml");
  }

  private static boolean namesThings(String file) {
    return file.endsWith(SETTINGS) || file.endsWith(Wordbook.ENDING);
  }

  /** The record now; if it got another id, the one that its readers are sent to. */
  Optional<Entry> current(Entry entry, Unchanged kept) {
    String id = kept.moved(entry.id());
    boolean isAnother = !id.equals(entry.id()) && before.dossier().item(id).isPresent();
    return now.dossier()
        .item(id)
        .flatMap(Item::entry)
        .filter(after -> !isAnother && after.getClass() == entry.getClass());
  }

  private Optional<Problem> removed(Entry entry) {
    boolean told =
        now.withdrawn().stream().map(Withdrawn::id).anyMatch(entry.id()::equals)
            || now.dossier().site().redirects().stream()
                .map(Site.Redirect::from)
                .anyMatch(entry.id()::equals);
    List<String> ids = now.dossier().all(entry.getClass()).stream().map(Entry::id).toList();
    String to = Nearest.to(entry.id(), ids).orElse("<the record to read now>");
    return told
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    HistoryRules.REMOVED_WITHOUT_REDIRECT,
                    new KeyPath(settings, List.of("redirects")),
                    "%s \"%s\" was published and is gone"
                        .formatted(Kinds.name(entry.getClass()), entry.id()))
                .hint("add redirects: {" + entry.id() + ": " + to + "}, or withdraw the record"));
  }

  /** The changes that were not told before, by the record that they are of. */
  private Map<String, List<Change>> news(Unchanged kept) {
    Set<String> old =
        before.dossier().all(Change.class).stream()
            .map(Change::id)
            .map(kept::moved)
            .collect(Collectors.toSet());
    return now.dossier().all(Change.class).stream()
        .filter(change -> !old.contains(change.id()))
        .collect(Collectors.groupingBy(change -> change.record().id()));
  }

  private Stream<Finding> changed(
      Entry entry, Entry after, Unchanged kept, Map<String, List<Change>> news) {
    List<Change> told = news.getOrDefault(after.id(), List.of());
    Map<Subject, Facet> facets = Facets.of(after);
    Map<String, String> ids = renames(entry, after, kept);
    Unchanged inside = kept.with(ids);
    List<Alteration> altered =
        Facets.of(entry).values().stream()
            .map(was -> new Alteration(entry, after, was, current(was, facets, kept, inside), ids))
            .filter(
                one ->
                    !(kept.is(one.was(), one.is()) || inside.is(one.was(), one.is()))
                        || isReplaced(one))
            .toList();
    Untold untold = new Untold(this, told);
    Mismatch mismatch = new Mismatch(this, told, altered, facets);
    return Stream.concat(
        altered.stream()
            .filter(one -> !one.was().isFilledBy(facets.values()))
            .flatMap(alteration -> untold.find(alteration).stream()),
        told.stream().flatMap(change -> mismatch.problems(after, change)).map(Finding::of));
  }

  /** Whether another picture lies under its name. */
  private boolean isReplaced(Alteration alteration) {
    Optional<String> was = picture(alteration.was());
    return picture(alteration.is()).stream()
        .flatMap(name -> now.dossier().pictures().find(name).flatMap(Look::picture).stream())
        .map(PictureFile::sha256)
        .anyMatch(hash -> !pictures.getOrDefault(was.orElse(""), hash).equals(hash));
  }

  private static Optional<String> picture(Facet facet) {
    return facet.only(Picture.class).map(picture -> picture.file().written());
  }

  /** The ids that claims and parts of a record, and of its occasion, got. */
  private Map<String, String> renames(Entry entry, Entry after, Unchanged kept) {
    Map<String, String> ids = new HashMap<>();
    entry
        .occasion()
        .flatMap(before.dossier()::find)
        .ifPresent(
            occasion ->
                current(occasion, kept)
                    .ifPresent(now -> ids.putAll(Renames.between(occasion, now, kept))));
    ids.putAll(Renames.between(entry, after, kept));
    return ids;
  }

  /** What stands under that name now, or under the id that its record or it got. */
  private static Facet current(
      Facet was, Map<Subject, Facet> facets, Unchanged kept, Unchanged inside) {
    return Stream.of(kept, inside)
        .map(ids -> new Subject(was.subject().field(), was.subject().item().map(ids::moved)))
        .flatMap(subject -> Optional.ofNullable(facets.get(subject)).stream())
        .findFirst()
        .orElseGet(was::silent);
  }

  /**
   * A value that says something else than it did.
   *
   * @param earlier the record as it was
   * @param record the record as it is now
   * @param was what was said
   * @param is what is said in its place; silent if it was taken out
   * @param ids those that claims and parts got, by those that they had
   */
  record Alteration(Entry earlier, Entry record, Facet was, Facet is, Map<String, String> ids) {

    Alteration {
      ids = Map.copyOf(ids);
    }

    /** What it said before. */
    Said before(History history) {
      return Said.by(was, earlier, history.before().dossier()).with(ids);
    }

    /** What it says now. */
    Said now(History history) {
      return Said.by(is, record, history.now().dossier());
    }

    /** As it is called now: what tells it from others may be an id that was changed. */
    Subject subject() {
      return is.subject();
    }

    /** What it can be called in an entry, so that no rule is broken; the usual one first. */
    List<Change.Kind> kinds() {
      return Stream.of(
              Change.Kind.CORRECTION,
              Change.Kind.CLARIFICATION,
              Change.Kind.STATUS,
              Change.Kind.ADDITION,
              Change.Kind.WITHDRAWAL)
          .filter(this::isFittedBy)
          .filter(
              kind ->
                  kind != Change.Kind.STATUS
                      || WrongKindOfChange.isOfStatus(record.getClass(), Optional.of(subject())))
          .toList();
    }

    /** Whether what happened to the value can be called so. */
    boolean isFittedBy(Change.Kind kind) {
      return switch (kind) {
        case ADDITION -> was.values().isEmpty() || was.isGap();
        case WITHDRAWAL -> is.values().isEmpty();
        case CORRECTION, CLARIFICATION, STATUS -> true;
      };
    }
  }
}
