package communique.check;

import communique.model.Country;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Named;
import communique.model.Organization;
import communique.model.Source;
import communique.model.Speaking;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A link to an id that no record has. What takes anything named takes what is gone, too. */
final class UnknownReference implements LinkCheck {

  /** The fields in which a country may stand in place of an organization. */
  private static final Set<String> SIDES = Set.of("for", "is", "side");

  /** So many ids can be read in one line. */
  private static final int FEW = 5;

  /** What is longer is no code of a country, but may be its name. */
  private static final int LONGEST_CODE = 3;

  @Override
  public Rule rule() {
    return Rule.fixedError("unknown-reference", "A link names an id that no record has.");
  }

  @Override
  public void check(Ref<?> ref, CheckContext context) {
    Dossier dossier = context.dossier();
    boolean known =
        ref.kind() == Named.class || dossier.item(ref.id()).isPresent() || isLocal(ref, context);
    if (!known && !dossier.mayHoldUnread(context.entry(), ref.kind())) {
      context.tell(
          "there is no " + Kinds.name(ref.kind()) + " \"" + ref.id() + "\"", hint(ref, context));
    }
  }

  /** Whether the id is that of something in the record itself. */
  static boolean isLocal(Ref<?> ref, CheckContext context) {
    return context.entry().filter(entry -> context.dossier().isLocal(entry, ref)).isPresent();
  }

  private static Optional<String> hint(Ref<?> ref, CheckContext context) {
    Optional<String> country =
        Optional.of(ref.id().replace('-', ' '))
            .filter(
                words ->
                    ref.kind() == Speaking.class
                        || (ref.kind() == Organization.class
                            && SIDES.contains(context.at().last())))
            .flatMap(words -> country(words, context));
    Optional<String> meant =
        ref.id().length() > LONGEST_CODE
            ? nearest(ref, context).or(() -> country)
            : country.or(() -> nearest(ref, context));
    return language(ref, context).or(() -> meant).or(() -> whatThereIs(ref, context));
  }

  /** Where the ids of sources are the keys, a language is none: its words stand behind an id. */
  private static Optional<String> language(Ref<?> ref, CheckContext context) {
    String word =
        context.at().passes("independent-of")
            ? "independent-of: {%s: {%s: …}}"
            : "cite: {%s: …}, in the words of the source";
    return Optional.of(ref.id())
        .filter(id -> ref.kind() == Source.class && isLanguage(id, context))
        .map(
            id ->
                "\"%s\" is a language; the key is the id of a source: ".formatted(id)
                    + word.formatted(another(context), id));
  }

  private static boolean isLanguage(String id, CheckContext context) {
    return Stream.concat(Language.SPOKEN.stream(), context.dossier().site().readers())
        .anyMatch(one -> one.tag().equals(id) || one.primary().equals(id));
  }

  /** A source that this one could be of. */
  private static String another(CheckContext context) {
    String own = context.entry().map(Entry::id).orElse("");
    return context.survey().ids(Source.class).stream()
        .filter(id -> !id.equals(own))
        .findFirst()
        .orElse("some-source");
  }

  /** The few that there are; of many, or none, how one more is begun. */
  private static Optional<String> whatThereIs(Ref<?> ref, CheckContext context) {
    List<String> ids =
        Stream.concat(locals(ref, context).stream(), context.survey().ids(ref.kind()).stream())
            .distinct()
            .toList();
    if (!ids.isEmpty() && ids.size() <= FEW) {
      return Optional.of(
          (ids.size() == 1 ? "there is only " : "there are only ") + String.join(", ", ids));
    }
    return Entry.class.isAssignableFrom(ref.kind()) && ref.kind().isRecord()
        ? Optional.of("communique new %s %s begins one".formatted(Kinds.name(ref.kind()), ref.id()))
        : Optional.empty();
  }

  private static List<String> locals(Ref<?> ref, CheckContext context) {
    return context.entry().stream()
        .flatMap(entry -> context.dossier().local(entry, ref.kind()))
        .map(Named::id)
        .toList();
  }

  private static Optional<String> country(String words, CheckContext context) {
    return context
        .survey()
        .actorNamed(words)
        .map(meant -> "did you mean \"" + meant + "\"?")
        .filter(hint -> Country.named(words).isEmpty())
        .or(() -> Country.meant(words));
  }

  /** Words that may be meant for something in the record mean another thing in another record. */
  private static Optional<String> nearest(Ref<?> ref, CheckContext context) {
    List<String> locals = locals(ref, context);
    List<String> ids = context.survey().ids(ref.kind());
    String owner = locals.isEmpty() ? "" : context.entry().map(Entry::id).orElse("");
    return context
        .survey()
        .hints()
        .nearest(
            ref.id(),
            ref.kind().getSimpleName() + " " + owner,
            () -> Stream.concat(locals.stream(), ids.stream()).toList());
  }
}
