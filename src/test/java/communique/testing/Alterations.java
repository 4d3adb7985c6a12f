package communique.testing;

import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Reading;
import communique.model.Registration;
import communique.model.Rendition;
import communique.model.Reported;
import communique.model.Stated;
import communique.model.Term;
import communique.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dossier in which one word of one passage was altered, for every word of every passage. */
public final class Alterations {

  /** The components that hold words of a source. */
  private static final Map<Class<?>, Set<String>> VERBATIM =
      Map.of(
          Citation.class, Set.of("words"),
          Rendition.class, Set.of("quote", "words", "placed", "interpreted"),
          Rendition.Doubt.class, Set.of("words"),
          Amount.class, Set.of("print"),
          Term.class, Set.of("print"),
          Registration.class, Set.of("number"),
          Agreement.Title.class, Set.of("official"),
          Reading.class, Set.of("as"));

  private final int target;
  private final String by;
  private final List<String> met = new ArrayList<>();

  private Alterations(int target, String by) {
    this.target = target;
    this.by = by;
  }

  /** A dossier, and what was altered in it. */
  public record Altered(Dossier dossier, String before, String after) {

    @Override
    public String toString() {
      return before + " > " + after;
    }
  }

  /** How many passages a dossier has. */
  public static int passages(Dossier dossier) {
    return met(dossier).size();
  }

  /**
   * Every word of every passage in turn: replaced by another, made longer and shorter by a letter,
   * doubled, and in the other case.
   */
  public static List<Altered> of(Dossier dossier) {
    List<String> passages = met(dossier);
    List<Altered> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      String before = passages.get(i);
      for (String after : altered(before)) {
        all.add(new Altered(new Alterations(i, after).rebuilt(dossier), before, after));
      }
    }
    return all;
  }

  private static List<String> met(Dossier dossier) {
    Alterations alterations = new Alterations(-1, "");
    alterations.rebuilt(dossier);
    return alterations.met;
  }

  private static List<String> altered(String passage) {
    String[] words = passage.split(" ", -1);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      for (String other : others(words[i])) {
        String[] changed = words.clone();
        changed[i] = other;
        all.add(String.join(" ", changed));
      }
    }
    return all;
  }

  private static List<String> others(String word) {
    List<String> others = new ArrayList<>(List.of("zebra", word + "s", word + " " + word));
    if (word.matches("(?U).*\\w\\w")) {
      others.add(word.substring(0, word.length() - 1));
    }
    if (word.matches("(?U)\\w\\w.*")) {
      others.add(word.substring(1));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String flipped = word.equals(lower) ? word.toUpperCase(Locale.ROOT) : lower;
    if (!flipped.equals(word)) {
      others.add(flipped);
    }
    return others;
  }

  private Dossier rebuilt(Dossier dossier) {
    return Rebuilt.dossier(dossier, dossier.site(), entry -> (Entry) copy((Record) entry));
  }

  private Object copy(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::copy).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::copy);
    }
    return value instanceof Record holder && holder.getClass().getName().contains(".model.")
        ? copy(holder)
        : value;
  }

  private Object copy(Record holder) {
    Set<String> verbatim = VERBATIM.getOrDefault(holder.getClass(), Set.of());
    return Rebuilt.record(
        holder,
        (component, value) -> verbatim.contains(component.getName()) ? words(value) : copy(value));
  }

  private Object words(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(this::words);
    }
    if (value instanceof Text text) {
      return new Text(text.wordings().stream().map(this::wording).toList());
    }
    if (value instanceof Reported<?> fact) {
      return Rebuilt.record(
          fact,
          (component, held) ->
              held instanceof List<?> readings
                  ? readings.stream().map(reading -> official((Reading<?>) reading)).toList()
                  : held);
    }
    return word((String) value);
  }

  private Text.Wording wording(Text.Wording wording) {
    return new Text.Wording(wording.language(), word(wording.words()));
  }

  private Record official(Reading<?> reading) {
    return Rebuilt.record(
        reading,
        (component, value) ->
            component.getName().equals("is")
                ? Stated.of(words(((Stated<?>) value).value().orElseThrow()))
                : copy(value));
  }

  private String word(String value) {
    met.add(value);
    return met.size() - 1 == target ? by : value;
  }
}
