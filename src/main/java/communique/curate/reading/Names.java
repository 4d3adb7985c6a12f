package communique.curate.reading;

import communique.check.article.Article;
import communique.curate.reading.Find.Kind;
import communique.curate.reading.Reading.Extent;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Speaker;
import communique.model.Text;
import communique.view.Addresses;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that a dossier knows, in every language and script that it has them in. A part of a
 * person's name, such as the family name, counts as long as nobody else of the dossier has it.
 */
final class Names {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Dossier dossier;
  private final Map<String, Named> names = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** Whom a name belongs to. */
  private record Named(Kind kind, Entry entry) {}

  private Names(Dossier dossier) {
    this.dossier = dossier;
  }

  static Names of(Dossier dossier) {
    Names names = new Names(dossier);
    dossier.all(Speaker.class).forEach(one -> names.add(one.names(), new Named(Kind.PERSON, one)));
    dossier.all(Place.class).forEach(one -> names.add(wordings(one), new Named(Kind.PLACE, one)));
    dossier
        .all(Organization.class)
        .forEach(one -> names.add(wordings(one), new Named(Kind.ORGANIZATION, one)));
    names.addParts(dossier.all(Speaker.class));
    return names;
  }

  /** A label has the name and those in other scripts. */
  private static Stream<String> wordings(Entry entry) {
    return entry.label().wordings().stream().map(Text.Wording::words);
  }

  private void add(Stream<String> words, Named named) {
    words
        .map(String::strip)
        .filter(name -> name.codePointCount(0, name.length()) > 1)
        .forEach(name -> names.putIfAbsent(name, named));
  }

  private void addParts(List<Speaker> people) {
    Map<String, Entry> owners = new HashMap<>();
    for (Speaker person : people) {
      person
          .names()
          .flatMap(SPACE::splitAsStream)
          .distinct()
          .filter(Names::isPart)
          .forEach(
              part -> {
                Entry other = owners.putIfAbsent(part, person);
                if (other != null && !other.id().equals(person.id())) {
                  ambiguous.add(part);
                }
              });
    }
    owners.forEach(
        (part, person) -> {
          if (!ambiguous.contains(part)) {
            names.putIfAbsent(part, new Named(Kind.PERSON, person));
          }
        });
  }

  /** Two letters at least, the first of them a capital where there are such. */
  private static boolean isPart(String part) {
    return part.codePointCount(0, part.length()) > 1
        && Character.isLetter(part.codePointAt(0))
        && !Character.isLowerCase(part.codePointAt(0));
  }

  /** Those that stand in an article; of names in names the longer ones. */
  List<Find> in(Article article) {
    BitSet taken = new BitSet();
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
        .flatMap(name -> find(name, article, taken))
        .toList();
  }

  private Stream<Find> find(String name, Article article, BitSet taken) {
    return article.printed(name).stream()
        .map(place -> new Extent(place.from(), place.until()))
        .filter(extent -> taken.get(extent.from(), extent.until()).isEmpty())
        .map(
            extent -> {
              taken.set(extent.from(), extent.until());
              return find(extent, article, Optional.ofNullable(names.get(name)).orElseThrow());
            });
  }

  private Find find(Extent extent, Article article, Named named) {
    String page = Addresses.fromRoot(named.entry, dossier);
    return new Find(
        named.kind,
        extent,
        article.text().substring(extent.from(), extent.until()),
        Optional.of(named.entry.id()),
        Optional.of(page).filter(found -> !found.isEmpty()));
  }
}
