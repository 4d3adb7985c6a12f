package communique.edition.card;

import communique.model.Language;
import ezvcard.property.StructuredName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name taken apart, see {@code N} in RFC 6350, section 6.2.2.
 *
 * @param family the family name
 * @param given all other names
 */
record NameParts(String family, String given) {

  /**
   * The parts of a name, if what it is sorted by tells them: with a comma between, or the same
   * words the family name first. Nothing where that would be a guess: how a name is read is not the
   * name.
   *
   * @param name the name as we print it
   * @param sort what it is sorted by
   */
  static Optional<NameParts> of(String name, String sort) {
    List<String> words = words(name);
    int comma = sort.indexOf(',');
    return comma < 0
        ? turned(words, words(sort))
        : Optional.of(new NameParts(sort.substring(0, comma), sort.substring(comma + 1)).stripped())
            .filter(parts -> parts.areOf(words));
  }

  /** By which turn one becomes the other: if by several, a word is there twice. */
  private static Optional<NameParts> turned(List<String> name, List<String> sort) {
    List<NameParts> turns = new ArrayList<>();
    for (int i = 1; i < name.size() && !sort.equals(name); i++) {
      List<String> turned = new ArrayList<>(sort);
      Collections.rotate(turned, i);
      if (turned.equals(name)) {
        turns.add(
            new NameParts(
                String.join(" ", name.subList(i, name.size())),
                String.join(" ", name.subList(0, i))));
      }
    }
    return turns.size() == 1 ? Optional.of(turns.get(0)) : Optional.empty();
  }

  private NameParts stripped() {
    return new NameParts(family.strip(), given.strip());
  }

  private boolean areOf(List<String> name) {
    List<String> first = words(family);
    List<String> others = words(given);
    return !first.isEmpty()
        && !others.isEmpty()
        && (joined(first, others).equals(name) || joined(others, first).equals(name));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The same as a property: in several languages it is one name. */
  StructuredName property(Language language) {
    StructuredName name = new StructuredName();
    name.setFamily(family);
    name.setGiven(given);
    name.setLanguage(language.tag());
    name.setAltId("1");
    return name;
  }
}
