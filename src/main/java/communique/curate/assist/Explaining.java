package communique.curate.assist;

import communique.content.WrittenFile;
import communique.curate.survey.Target;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Named;
import communique.model.Part;
import communique.model.Prose;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Text;
import communique.problem.Location;
import communique.shape.Doc;
import communique.shape.LiteralType;
import communique.shape.RecordType;
import communique.shape.Walk;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in a few words what something is. */
final class Explaining {

  private Explaining() {}

  /** What kind of thing it is: {@code speaker}, {@code claim}. */
  static String kind(Named one) {
    return one.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** What readers know it by, in the first language of the site. */
  static String name(Named one, Dossier dossier) {
    Language home = dossier.site().language();
    return text(one).map(words -> words.serving(home, home).words()).orElse("");
  }

  private static Optional<Text> text(Named one) {
    return one instanceof Entry entry
        ? Optional.of(entry.label())
        : one instanceof Part part
            ? Optional.of(part.name())
            : Optional.of(one).filter(Claim.class::isInstance).flatMap(c -> ((Claim) c).sentence());
  }

  /**
   * What an id means, in Markdown: its kind and name, where it stands, how much it rests on.
   *
   * @param place where it stands
   * @param file the name of that file from the folder of the dossier
   */
  static String of(Target target, Location place, String file, Dossier dossier) {
    Named one = target.inside().orElse(target.entry());
    String name = name(one, dossier);
    String where = place.line() > 0 ? file + ":" + place.line() : file;
    String in = target.inside().isPresent() ? ", in `" + target.entry().id() + "`" : "";
    return "**%s**  \n%s `%s`%s  \n%s  \n%s"
        .formatted(
            name.isEmpty() ? one.id() : plain(name),
            kind(one),
            one.id(),
            in,
            plain(where),
            standing(target, one, dossier));
  }

  private static String standing(Target target, Named one, Dossier dossier) {
    int naming = dossier.referring(Entry.class, target.entry()).size();
    String named = "named in " + count(naming, "record");
    if (one instanceof Source source) {
      return "cited or " + named + source.snapshot().map(s -> ", saved as " + s.file()).orElse("");
    }
    String sources = count(sources(one), "source");
    return target.inside().isPresent()
        ? "rests on " + sources
        : "rests on " + sources + "; " + named;
  }

  private static int sources(Named one) {
    Set<String> sources = new LinkedHashSet<>();
    Walk.over(
        (Record) one,
        (value, at) -> {
          if (value instanceof Quoting quoting) {
            sources.add(quoting.source().id());
          } else if (value instanceof Prose.Cite cite) {
            sources.add(cite.source().id());
          }
        });
    return sources.size();
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  /** Words that mean nothing but themselves in Markdown. */
  private static String plain(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }

  /** What a key means; nothing if it is that of no field. */
  static Optional<String> of(WrittenFile.Key key) {
    String name = key.scalar().text();
    Optional<String> list =
        Optional.ofNullable(key.lists().get(name)).map(kind -> RecordType.of(kind).doc());
    return list.or(
            () ->
                key.holders().stream()
                    .flatMap(Completing::fields)
                    .filter(field -> field.key().equals(name))
                    .map(field -> field.doc())
                    .findFirst())
        .filter(doc -> !doc.isEmpty());
  }

  /** What each word means that may stand as a value, where that is said. */
  static Map<String, String> docs(LiteralType type) {
    Map<String, String> docs = new LinkedHashMap<>();
    if (type.java().isEnum()) {
      for (Object constant : List.of(type.java().getEnumConstants())) {
        doc((Enum<?>) constant).ifPresent(doc -> docs.put(type.writer().apply(constant), doc));
      }
    }
    return docs;
  }

  private static Optional<String> doc(Enum<?> constant) {
    try {
      Doc doc = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Doc.class);
      return Optional.ofNullable(doc).map(Doc::value);
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    }
  }
}
