package communique.view;

import java.util.List;

/**
 * What carries a sentence.
 *
 * @param marks the numbers of its sources in the list at the end of the page
 * @param notes what else a reader should know of the passages
 * @param how how well it is supported, in words
 * @param against how many sources are silent or say otherwise, in words; empty if none
 */
public record Evidence(List<Mark> marks, List<Phrase> notes, String how, String against) {

  /** Nothing carries it. */
  static final Evidence NONE = new Evidence(List.of(), List.of(), "", "");

  /**
   * A number of the source list.
   *
   * @param words the words there that carry the sentence
   * @param page where they stand there, as printed; empty if that is not said
   * @param support what they do for it, in words
   */
  public record Mark(int number, String words, String page, String support) {}
}
