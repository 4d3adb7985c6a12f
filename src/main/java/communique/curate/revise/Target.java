package communique.curate.revise;

import communique.content.WrittenFile;
import communique.curate.edit.Ids;
import communique.curate.edit.Refused;
import communique.model.Change;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Named;
import communique.model.Part;
import communique.model.Subject;
import communique.problem.Nearest;
import communique.shape.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What gets another id: a record, or a claim or a part inside one. */
sealed interface Target {

  /** The record, or the one that it stands in. */
  Entry entry();

  /** The id that it has. */
  String id();

  /** What it is. */
  String kind();

  /** Whether a scalar of that record gives the id. */
  boolean isDefined(WrittenFile.Value value);

  /**
   * Whether a link leads to it.
   *
   * @param from the record that has the link; nothing if several share it
   */
  boolean isMeant(Ref<?> ref, List<Entry> from, Dossier dossier);

  /** Whether a change tells of it by that name; a name that is a link is asked for as such. */
  boolean isNamed(Subject subject, Change change);

  /**
   * Finds it.
   *
   * @param words an id; for what stands inside a record {@code record#id}, or its id alone
   * @throws Refused if there is none of that id, or more than one
   */
  static Target of(String words, Dossier dossier) throws Refused {
    int mark = words.indexOf('#');
    if (mark >= 0) {
      Entry holder = record(words.substring(0, mark), dossier);
      return only(words, inside(words.substring(mark + 1), Stream.of(holder)), dossier);
    }
    if (dossier.item(words).isPresent()) {
      return new Whole(record(words, dossier));
    }
    return only(words, inside(words, dossier.entries()), dossier);
  }

  private static Entry record(String id, Dossier dossier) throws Refused {
    List<Item> items = dossier.itemsWith(id).toList();
    if (items.isEmpty()) {
      throw unknown("there is no record \"" + id + "\"", id, dossier);
    }
    if (items.size() > 1) {
      throw new Refused(
          "two records have the id \"%s\": one in %s, one in %s"
              .formatted(id, items.get(0).origin().file(), items.get(1).origin().file()));
    }
    return items.get(0).entry().orElseThrow(() -> new Refused("\"" + id + "\" cannot be read"));
  }

  private static List<Inside> inside(String id, Stream<Entry> holders) {
    return holders
        .flatMap(
            holder ->
                Stream.<Named>concat(holder.claims().stream(), holder.parts().stream())
                    .filter(named -> named.id().equals(id))
                    .map(named -> new Inside(holder, named)))
        .toList();
  }

  private static Target only(String words, List<Inside> found, Dossier dossier) throws Refused {
    if (found.isEmpty()) {
      throw unknown("there is no record and no claim \"" + words + "\"", words, dossier);
    }
    if (found.size() > 1) {
      throw new Refused("\"" + words + "\" is the id of more than one claim or part")
          .hint("say which: " + String.join(", ", found.stream().map(Inside::address).toList()));
    }
    return found.get(0);
  }

  private static Refused unknown(String message, String words, Dossier dossier) {
    List<String> ids =
        Stream.concat(
                dossier.items().stream().map(Item::id),
                dossier.entries().flatMap(Target::addresses))
            .toList();
    Refused refused = new Refused(message);
    return Ids.renamed(words, dossier)
        .or(() -> Nearest.hint(words, ids))
        .map(refused::hint)
        .orElse(refused);
  }

  private static Stream<String> addresses(Entry holder) {
    return Stream.<Named>concat(holder.claims().stream(), holder.parts().stream())
        .flatMap(named -> Stream.of(named.id(), holder.id() + "#" + named.id()));
  }

  /** What a kind is called. */
  static String kind(Object record) {
    return record.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** A record. */
  record Whole(Entry entry) implements Target {

    @Override
    public String id() {
      return entry.id();
    }

    @Override
    public String kind() {
      return Target.kind(entry);
    }

    @Override
    public boolean isDefined(WrittenFile.Value value) {
      return value.is(entry.getClass(), "id");
    }

    @Override
    public boolean isMeant(Ref<?> ref, List<Entry> from, Dossier dossier) {
      return ref.id().equals(id())
          && (from.isEmpty() || from.stream().anyMatch(one -> !dossier.isLocal(one, ref)));
    }

    @Override
    public boolean isNamed(Subject subject, Change change) {
      return false;
    }
  }

  /**
   * A claim or a part.
   *
   * @param entry the record that it stands in
   */
  record Inside(Entry entry, Named named) implements Target {

    @Override
    public String id() {
      return named.id();
    }

    String address() {
      return entry.id() + "#" + named.id();
    }

    @Override
    public String kind() {
      return Target.kind(named);
    }

    @Override
    public boolean isDefined(WrittenFile.Value value) {
      return value.is(named.getClass(), "id");
    }

    @Override
    public boolean isMeant(Ref<?> ref, List<Entry> from, Dossier dossier) {
      return ref.id().equals(id())
          && Named.class.isAssignableFrom(ref.kind())
          && from.stream().anyMatch(one -> leads(ref, one, dossier));
    }

    private boolean leads(Ref<?> ref, Entry from, Dossier dossier) {
      Optional<? extends Named> end =
          dossier.find(from, Ref.to(ref.kind().asSubclass(Named.class), ref.id()));
      return end.filter(named::equals).isPresent();
    }

    @Override
    public boolean isNamed(Subject subject, Change change) {
      boolean isOfKind =
          (named instanceof Claim && subject.field().equals("claim"))
              || (named instanceof Part && subject.field().equals("part"));
      return isOfKind
          && subject.item().filter(id()::equals).isPresent()
          && change.record().id().equals(entry.id());
    }
  }
}
