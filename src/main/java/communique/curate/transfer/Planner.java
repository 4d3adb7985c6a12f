package communique.curate.transfer;

import communique.curate.edit.Edits;
import communique.curate.edit.Refused;
import communique.curate.edit.Workspace;
import communique.model.Item;
import communique.model.Source;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds what a file gives against the dossier and against what an earlier import wrote. What stands
 * otherwise than it was written then, an editor has changed: it is left alone.
 */
final class Planner {

  private final Workspace workspace;
  private final Incoming found;
  private final Ledger ledger;
  private final SavedCopy copy;
  private final Shelf shelf;
  private final Map<String, Ledger.Line> now;
  private final Map<String, String> addresses = new HashMap<>();

  private final List<String> added = new ArrayList<>();
  private final List<String> updated = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final Map<String, List<String>> silent = new LinkedHashMap<>();
  private Optional<String> saved = Optional.empty();
  private int same;
  private boolean hasDrafts;

  Planner(Workspace workspace, Incoming found, Ledger ledger, SavedCopy copy) {
    this.copy = copy;
    this.workspace = workspace;
    this.found = found;
    this.ledger = ledger;
    this.shelf = new Shelf(workspace.root(), found.source());
    this.now = new LinkedHashMap<>(ledger.lines());
    workspace
        .dossier()
        .all(Source.class)
        .forEach(
            source -> source.url().ifPresent(url -> addresses.put(url.toString(), source.id())));
  }

  /** By what readers find a source. */
  private static final List<String> NEEDED = List.of("publisher", "title", "published");

  /** So many sources are told one by one. */
  private static final int FEW = 3;

  /** The row of the file itself. */
  static final String WHOLE = "";

  Plan plan(String file) throws Refused, IOException {
    List<Checked> accepted = withoutBroken(check());
    if (found.about().isPresent()) {
      origin(found.about().get(), accepted);
    }
    for (Checked one : accepted) {
      place(one);
    }
    for (Map.Entry<String, Ledger.Line> line : ledger.lines().entrySet()) {
      boolean isOne = !line.getKey().equals(WHOLE) && found.covers(line.getValue().kind());
      if (isOne && !found.has(line.getKey())) {
        gone.add(line.getValue().kind().word() + " " + line.getValue().id());
      }
    }
    Edits edits = new Edits();
    shelf.into(edits);
    if (!now.equals(ledger.lines())) {
      edits.put(ledger.file(), Ledger.bytes(now));
    }
    if (saved.isPresent()
        && Optional.ofNullable(now.get(WHOLE))
            .flatMap(line -> line.field("snapshot"))
            .equals(saved)) {
      copy.into(edits, workspace.root(), workspace.dossier(), found.source())
          .ifPresent(path -> found.remark("The saved copy of the file: " + path));
    }
    tellSilent();
    List<Fault> faults = new ArrayList<>(found.faults());
    faults.sort(Comparator.comparingInt(Fault::line));
    return new Plan(
        file,
        added,
        updated,
        same,
        left,
        gone,
        faults,
        found.badRows(),
        found.remarks(),
        hasDrafts,
        edits);
  }

  /** What no source of a dossier may lack, and no program can know. */
  private void tellSilent() {
    if (silent.size() <= FEW) {
      silent.forEach(
          (id, fields) ->
              found.remark(
                  "To fill in at %s: %s of %s. Write it as printed, or not-stated."
                      .formatted(shelf.place(id), String.join(", ", fields), id)));
      return;
    }
    Map<String, Integer> counts = new TreeMap<>();
    silent.values().forEach(all -> all.forEach(field -> counts.merge(field, 1, Integer::sum)));
    String words =
        counts.entrySet().stream()
            .map(one -> "%s (%d)".formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
    found.remark(
        "Sources for which only you can say something: %s; the first is at %s. Write it as printed, or not-stated."
            .formatted(words, shelf.place(silent.keySet().iterator().next())));
  }

  private List<Checked> check() {
    List<Checked> accepted = new ArrayList<>();
    for (Draft draft : found.drafts()) {
      List<Fault> faults = new ArrayList<>();
      Checked.of(draft, found::knows, faults::add).ifPresent(accepted::add);
      found.faults(faults);
    }
    return accepted;
  }

  /** Without what names a record that is not there; and what names that, and so on. */
  private List<Checked> withoutBroken(List<Checked> checked) {
    Set<String> there = new HashSet<>();
    Map<String, List<Checked>> naming = new HashMap<>();
    for (Checked one : checked) {
      there.add(one.draft().id());
      one.references().forEach(id -> naming.computeIfAbsent(id, key -> new ArrayList<>()).add(one));
    }
    Deque<String> missing = new ArrayDeque<>();
    naming.keySet().stream()
        .filter(id -> !there.contains(id) && !isThere(id))
        .forEach(missing::add);
    Set<Checked> broken = new HashSet<>();
    while (!missing.isEmpty()) {
      String id = missing.remove();
      for (Checked one : naming.getOrDefault(id, List.of())) {
        if (broken.add(one)) {
          found.fault(
              Fault.of(one.draft().line(), "it names \"" + id + "\", and there is no such record")
                  .hint("import or write that record first, or correct the id"));
          missing.add(one.draft().id());
        }
      }
    }
    return checked.stream().filter(one -> !broken.contains(one)).toList();
  }

  private boolean isThere(String id) {
    return id.equals(found.source()) || workspace.dossier().item(id).isPresent();
  }

  /** What is said of the file itself among the sources. */
  private void origin(Map<String, Object> about, List<Checked> accepted)
      throws Refused, IOException {
    Optional<Item> item = workspace.dossier().item(found.source());
    boolean isOurs = ledger.lines().containsKey(WHOLE);
    if (item.isPresent() && item.get().kind() != Source.class) {
      throw new Refused(
              "\"" + found.source() + "\" is the id of another record, so the file cannot have it")
          .hint("give the file another id: --source <id>");
    }
    if ((item.isPresent() && !isOurs) || (item.isEmpty() && accepted.isEmpty())) {
      return;
    }
    Map<String, Object> fields = new LinkedHashMap<>(about);
    boolean isCited = accepted.stream().anyMatch(one -> one.references().contains(found.source()));
    if (!isCited) {
      fields.put("state", "draft");
    }
    Draft draft = new Draft(Kind.SOURCE, WHOLE, found.source(), 1, fields, Map.of());
    List<Fault> faults = new ArrayList<>();
    Optional<Checked> checked = Checked.of(draft, found::knows, faults::add);
    if (checked.isEmpty()) {
      throw new Refused("the file cannot be a source: " + faults.get(0).message());
    }
    saved = Optional.ofNullable(checked.get().prints().get("snapshot"));
    if (item.isPresent() && isUnchanged(item.get(), checked.get())) {
      return;
    }
    place(checked.get());
  }

  /** The day of an import is that of the first import of the same bytes. */
  private boolean isUnchanged(Item item, Checked about) throws Refused, IOException {
    RecordText text = shelf.of(item);
    return text.print(item.id(), "snapshot")
        .equals(Optional.ofNullable(about.prints().get("snapshot")));
  }

  private void place(Checked one) throws Refused, IOException {
    Draft draft = one.draft();
    Optional<Ledger.Line> written = Optional.ofNullable(ledger.lines().get(draft.row()));
    Optional<Item> item = workspace.dossier().item(draft.id());
    if (item.isEmpty() && written.isPresent()) {
      left.add(told(draft) + ": was deleted from the dossier since; it is not added again");
    } else if (item.isEmpty()) {
      add(one);
    } else if (item.get().kind() != draft.kind().entry() || written.isEmpty()) {
      found.fault(
          Fault.of(
                  draft.line(),
                  "\"%s\" is the id of a record that did not come from this file"
                      .formatted(draft.id()))
              .hint(
                  "compare the two; if they are one, take the row out, else give the row another id"));
    } else {
      update(one, written.get(), item.get());
    }
  }

  private static String told(Draft draft) {
    return draft.kind().word() + " " + draft.id();
  }

  private void add(Checked one) throws Refused, IOException {
    Draft draft = one.draft();
    String same = addresses.getOrDefault(String.valueOf(draft.fields().get("url")), "");
    if (draft.kind() == Kind.SOURCE && !same.isEmpty()) {
      left.add(told(draft) + ": the source \"" + same + "\" has this address already");
      return;
    }
    shelf.add(draft);
    if (draft.kind() == Kind.SOURCE) {
      List<String> lacking =
          NEEDED.stream().filter(field -> !draft.fields().containsKey(field)).toList();
      if (!lacking.isEmpty()) {
        silent.put(draft.id(), lacking);
      }
    }
    hasDrafts |= draft.kind().isDraft();
    now.put(draft.row(), new Ledger.Line(draft.kind(), draft.id(), one.prints()));
    added.add(
        told(draft)
            + (draft.line() > 0 && !draft.row().equals(WHOLE) ? ", line " + draft.line() : ""));
  }

  private void update(Checked one, Ledger.Line written, Item item) throws Refused, IOException {
    Draft draft = one.draft();
    RecordText text = shelf.of(item);
    Map<String, String> base = new LinkedHashMap<>(written.fields());
    Set<String> fields = new LinkedHashSet<>(one.prints().keySet());
    fields.addAll(base.keySet());
    List<String> changed = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    for (String field : fields) {
      Optional<String> wanted = Optional.ofNullable(one.prints().get(field));
      Optional<String> before = written.field(field);
      Optional<String> stands = text.print(draft.id(), field);
      if (wanted.equals(before) || wanted.equals(stands)) {
        put(base, field, wanted);
      } else if (stands.equals(before)
          && text.set(draft.id(), field, Optional.ofNullable(draft.fields().get(field)))) {
        put(base, field, wanted);
        changed.add(field);
      } else {
        edited.add(field);
      }
    }
    now.put(draft.row(), new Ledger.Line(draft.kind(), draft.id(), base));
    tell(draft, changed, edited);
  }

  private static void put(Map<String, String> base, String field, Optional<String> print) {
    print.ifPresentOrElse(one -> base.put(field, one), () -> base.remove(field));
  }

  private void tell(Draft draft, List<String> changed, List<String> edited) {
    if (!changed.isEmpty()) {
      updated.add(told(draft) + ": " + String.join(", ", changed));
    }
    if (!edited.isEmpty()) {
      left.add(
          told(draft)
              + ": "
              + String.join(", ", edited)
              + ": the file says otherwise now, but an editor has changed it here");
    }
    if (changed.isEmpty() && edited.isEmpty() && !draft.row().equals(WHOLE)) {
      same++;
    }
  }
}
