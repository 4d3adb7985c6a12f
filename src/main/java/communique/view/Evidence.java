package communique.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What carries a sentence.
 *
 * @param marks its sources; so many as can be read beside it
 * @param others the sources for which there is no room beside it
 * @param notes what else a reader should know of the passages
 * @param how how well it is supported, in words
 * @param independent that its sources are shown to be independent, in words; else empty
 * @param against how many sources are silent or say otherwise, in words; empty if none
 */
public record Evidence(
    List<Mark> marks,
    List<Mark> others,
    List<Phrase> notes,
    String how,
    String independent,
    String against) {

  private static final int MOST = 3;

  /** Nothing carries it. */
  static final Evidence NONE = of(List.of(), List.of(), "", "", "");

  static Evidence of(
      List<Mark> all, List<Phrase> notes, String how, String independent, String against) {
    int shown = Math.min(MOST, all.size());
    return new Evidence(
        all.subList(0, shown), all.subList(shown, all.size()), notes, how, independent, against);
  }

  /** The same without marks if they are those that stand beside it already. */
  Evidence beside(Evidence other) {
    boolean same = ids().equals(other.ids());
    return same ? new Evidence(List.of(), List.of(), notes, how, independent, against) : this;
  }

  /** The first mark of this, and how many more this and others have, each source once. */
  Evidence with(List<Evidence> others) {
    Map<String, Mark> all = new LinkedHashMap<>();
    Stream.concat(Stream.of(this), others.stream())
        .flatMap(one -> Stream.concat(one.marks().stream(), one.others().stream()))
        .forEach(mark -> all.putIfAbsent(mark.id(), mark));
    List<Mark> marks = List.copyOf(all.values());
    int shown = Math.min(1, marks.size());
    return new Evidence(
        marks.subList(0, shown), marks.subList(shown, marks.size()), List.of(), "", "", "");
  }

  private Set<String> ids() {
    return Stream.concat(marks.stream(), others.stream()).map(Mark::id).collect(Collectors.toSet());
  }

  /**
   * A source.
   *
   * @param name what it is called on all pages
   * @param id its id, for its place in the list at the end of the page
   * @param words the words there that carry the sentence, in the language of the source
   * @param page where they stand there, as printed; empty if that is not said
   * @param support what they do for it, in words
   */
  public record Mark(Phrase name, String id, Phrase words, String page, String support) {}
}
