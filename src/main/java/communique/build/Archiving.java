package communique.build;

import communique.model.Archive;
import communique.model.Archive.Life;
import communique.model.Archive.Listed;
import communique.model.Archive.Seen;
import communique.model.Archive.State;
import communique.model.Archive.Version;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Sheet;
import communique.model.Site;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Text;
import communique.model.Withdrawn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out what a dossier published before, from the versions of it that are kept. A record is
 * judged by the last version that has it, the present one among them: where the reader may not see
 * it there, as a draft or under embargo, nothing is told of it, whatever was published before. Of
 * what is no longer there only the id is told, since nobody vouches for its words.
 */
final class Archiving {

  /** What is known of a version. */
  private record Frame(Optional<Seen> seen, Dossier whole, Publication shown) {

    boolean has(String id) {
      return whole.item(id).isPresent();
    }

    boolean shows(String id) {
      return shown.dossier().item(id).isPresent();
    }

    boolean hides(String id) {
      return has(id) && !shows(id) && !hasWithdrawn(id);
    }

    boolean hasWithdrawn(String id) {
      return shown.withdrawn().stream().map(Withdrawn::id).anyMatch(id::equals);
    }
  }

  private record Key(String record, String claim) {}

  /** A claim or statement as a frame shows it. */
  private record Told(Entry holder, Optional<Text> words) {}

  private final List<Frame> frames;
  private final List<Frame> later;
  private final Map<String, String> renamed;

  private Archiving(List<Frame> frames, List<Frame> later, Site site) {
    this.frames = frames;
    this.later = later;
    this.renamed =
        site.redirects().stream()
            .filter(this::keepsItsKind)
            .collect(Collectors.toMap(Site.Redirect::from, to -> to.to().id(), (a, b) -> a));
  }

  /** A redirect to a record of another kind leads readers on, and is no other name of the same. */
  private boolean keepsItsKind(Site.Redirect redirect) {
    Optional<Class<?>> kind =
        last(redirect.to().id()).map(frame -> kind(frame, redirect.to().id()));
    return frames.stream()
        .filter(frame -> frame.has(redirect.from()))
        .allMatch(frame -> kind.filter(kind(frame, redirect.from())::equals).isPresent());
  }

  private static Class<?> kind(Frame frame, String id) {
    return frame.whole().item(id).orElseThrow().kind();
  }

  /**
   * The archive. What was under embargo when a version was published, that version did not show;
   * what was published after the reader's moment is not told.
   *
   * @param kept the versions, the oldest first
   * @param whole the dossier as it is now
   * @param now what the reader sees of it
   */
  static Archive of(List<KeptVersion> kept, Dossier whole, Publication now) {
    Reader reader = now.reader();
    List<Frame> frames = new ArrayList<>();
    List<Frame> later = new ArrayList<>();
    for (KeptVersion one : kept) {
      Seen seen = new Seen(one.tag(), one.at().atZone(now.dossier().zone()).toLocalDate());
      Reader then = new Reader(one.at(), reader.drafts(), reader.embargoed(), reader.begun());
      (one.at().isAfter(reader.asOf()) ? later : frames)
          .add(new Frame(Optional.of(seen), one.dossier(), one.dossier().asSeenBy(then)));
    }
    frames.add(new Frame(Optional.empty(), whole, now));
    Archiving archiving = new Archiving(frames, later, now.dossier().site());
    return new Archive(archiving.versions(), archiving.lives());
  }

  private Frame now() {
    return frames.get(frames.size() - 1);
  }

  private String current(String id) {
    return renamed.getOrDefault(id, id);
  }

  /** The last version that has a record, under whichever of its ids. */
  private Optional<Frame> last(String id) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (frames.get(i).has(id)) {
        return Optional.of(frames.get(i));
      }
    }
    return Optional.empty();
  }

  /** A later version is not told, but what it hides is not told either. */
  private boolean isHidden(String id) {
    return Stream.concat(later.stream(), last(id).stream()).anyMatch(frame -> frame.hides(id));
  }

  private boolean isWithdrawn(String id) {
    return last(id).filter(frame -> frame.hasWithdrawn(id)).isPresent();
  }

  private List<Version> versions() {
    List<Version> versions = new ArrayList<>();
    Map<String, Object> before = Map.of();
    for (Frame frame : frames.subList(0, frames.size() - 1)) {
      Map<String, Object> after = sheets(frame.shown().dossier());
      versions.add(version(frame.seen().orElseThrow(), before, after));
      before = after;
    }
    return versions;
  }

  private Version version(Seen seen, Map<String, Object> before, Map<String, Object> after) {
    List<String> added = after.keySet().stream().filter(id -> !before.containsKey(id)).toList();
    List<String> removed = before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
    List<String> changed =
        after.keySet().stream()
            .filter(id -> before.containsKey(id) && !Objects.equals(after.get(id), before.get(id)))
            .toList();
    return new Version(seen, listed(added), listed(changed), listed(removed));
  }

  /** What each sheet told, by its id as it is now. */
  private Map<String, Object> sheets(Dossier dossier) {
    Map<String, Object> sheets = new LinkedHashMap<>();
    for (Sheet sheet : dossier.all(Sheet.class)) {
      sheets.put(current(sheet.id()), List.of(sheet, statements(sheet, dossier)));
    }
    return sheets;
  }

  private static List<Statement> statements(Sheet sheet, Dossier dossier) {
    if (sheet instanceof Summit summit) {
      return dossier.relations().statementsAt(summit);
    }
    return sheet instanceof Speaker speaker ? dossier.relations().statementsBy(speaker) : List.of();
  }

  private List<Listed> listed(List<String> ids) {
    return ids.stream().filter(id -> !isHidden(id)).flatMap(id -> listed(id).stream()).toList();
  }

  private Optional<Listed> listed(String id) {
    return shownLast(id)
        .map(
            entry ->
                new Listed(
                    entry.getClass(),
                    id,
                    now().shows(id) ? Optional.of(entry.label()) : Optional.empty()));
  }

  /** The record as the last version shows it that shows it. */
  private Optional<Entry> shownLast(String id) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Dossier shown = frames.get(i).shown().dossier();
      Optional<Entry> found = shown.item(id).or(() -> old(shown, id)).flatMap(Item::entry);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Item> old(Dossier dossier, String id) {
    return renamed.entrySet().stream()
        .filter(one -> one.getValue().equals(id))
        .flatMap(one -> dossier.item(one.getKey()).stream())
        .findFirst();
  }

  private List<Life> lives() {
    Map<Key, List<Integer>> seen = new LinkedHashMap<>();
    Map<Key, Told> latest = new LinkedHashMap<>();
    for (int i = frames.size() - 1; i >= 0; i--) {
      int at = i;
      told(frames.get(i).shown().dossier())
          .forEach(
              (key, told) -> {
                seen.computeIfAbsent(key, first -> new ArrayList<>()).add(at);
                latest.putIfAbsent(key, told);
              });
    }
    return latest.entrySet().stream()
        .flatMap(
            one ->
                life(one.getKey(), one.getValue(), seen.getOrDefault(one.getKey(), List.of()))
                    .stream())
        .toList();
  }

  /** Nothing of what is hidden now, and nothing of the claims of what was withdrawn. */
  private Optional<Life> life(Key key, Told told, List<Integer> seen) {
    boolean stands = seen.contains(frames.size() - 1);
    boolean withdrawn = isWithdrawn(key.record());
    if (isHidden(key.record()) || wasHidden(key) || (withdrawn && !key.claim().isEmpty())) {
      return Optional.empty();
    }
    List<Seen> versions = seen.stream().flatMap(i -> frames.get(i).seen().stream()).toList();
    return Optional.of(
        new Life(
            told.holder().getClass(),
            key.record(),
            key.claim(),
            stands ? told.words() : Optional.empty(),
            versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1)),
            versions.stream().findFirst(),
            stands ? State.STANDING : withdrawn ? State.WITHDRAWN : State.REMOVED));
  }

  /** Whether the last version that has the claim does not show it. */
  private boolean wasHidden(Key key) {
    if (key.claim().isEmpty()) {
      return false;
    }
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (has(frames.get(i).whole(), key)) {
        return !has(frames.get(i).shown().dossier(), key);
      }
    }
    return false;
  }

  private boolean has(Dossier dossier, Key key) {
    return dossier.item(key.record()).or(() -> old(dossier, key.record())).stream()
        .flatMap(item -> item.entry().stream())
        .flatMap(entry -> entry.claims().stream())
        .anyMatch(claim -> claim.id().equals(key.claim()));
  }

  private Map<Key, Told> told(Dossier dossier) {
    Map<Key, Told> all = new LinkedHashMap<>();
    for (Entry entry : dossier.entries().toList()) {
      String id = current(entry.id());
      if (entry instanceof Statement statement) {
        all.put(new Key(id, ""), new Told(entry, Optional.of(statement.gist())));
      }
      for (Claim claim : entry.claims()) {
        all.put(new Key(id, claim.id()), new Told(entry, claim.text().or(claim::about)));
      }
    }
    return all;
  }
}
