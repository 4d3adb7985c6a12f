package communique.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of ours whose evidence stands where it belongs in it.
 *
 * @param id its anchor; may be empty
 * @param pieces in the order of reading; together they are the sentence
 */
public record Sentence(String id, List<Piece> pieces) {

  /**
   * Some words of it.
   *
   * @param words the words
   * @param strong whether they are the news
   * @param evidence what carries them
   * @param remarks how we infer them, and what else a reader should know
   */
  public record Piece(Phrase words, boolean strong, Evidence evidence, List<Phrase> remarks) {

    private String told(Words say) {
      return evidence.against().isEmpty()
          ? words.words()
          : say.say("lead.against", words.words(), evidence.against());
    }

    /** The same in other words. */
    Piece in(Phrase others) {
      return new Piece(others, strong, evidence, remarks);
    }

    /** Words that need no evidence of their own. */
    static Piece plain(Phrase words) {
      return new Piece(words, false, Evidence.NONE, List.of());
    }
  }

  /** Copies the list. */
  public Sentence {
    pieces = List.copyOf(pieces);
  }

  /** What sources print for those sentences. */
  static Wordings wordings(List<Sentence> sentences) {
    List<Wordings> all =
        sentences.stream()
            .flatMap(sentence -> sentence.pieces().stream())
            .map(piece -> Wordings.of(piece.evidence()))
            .toList();
    return new Wordings(all.stream().mapToInt(Wordings::number).sum(), false);
  }

  /** The same with a capital at its beginning where the script has them. */
  Sentence capital() {
    List<Piece> all = new ArrayList<>(pieces);
    if (!all.isEmpty()) {
      all.set(0, all.get(0).in(all.get(0).words().capital()));
    }
    return new Sentence(id, all);
  }

  /**
   * A message whose holes are filled with pieces, lists of them, phrases, words and numbers.
   *
   * @param id its anchor; may be empty
   * @param cut see {@link Messages#cut}
   */
  static Sentence of(String id, List<Object> cut) {
    List<Piece> pieces = new ArrayList<>();
    for (Object part : cut) {
      if (part instanceof List<?> several) {
        several.forEach(one -> pieces.add((Piece) one));
      } else {
        pieces.add(part instanceof Piece piece ? piece : Piece.plain(phrase(part)));
      }
    }
    return new Sentence(id, pieces.stream().filter(piece -> !piece.words().isEmpty()).toList());
  }

  private static Phrase phrase(Object part) {
    return part instanceof Phrase phrase ? phrase : Phrase.of(part.toString());
  }

  /** Several parts of a sentence, with those words between them. */
  static List<Piece> between(String words, List<List<Piece>> parts) {
    List<Piece> all = new ArrayList<>();
    for (List<Piece> part : parts) {
      if (!all.isEmpty()) {
        all.add(Piece.plain(Phrase.of(words)));
      }
      all.addAll(part);
    }
    return all;
  }

  /** Several parts of a sentence, as a list that is read out: the last with its own word before. */
  static List<Piece> listed(Words words, List<List<Piece>> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? between("", parts)
        : between(
            words.say("voice.last"),
            List.of(between(words.say("voice.between"), parts.subList(0, last)), parts.get(last)));
  }

  /** The sentence without its evidence, but for what this says against it. */
  String told(Words words) {
    return pieces.stream().map(piece -> piece.told(words)).collect(Collectors.joining());
  }
}
