package communique.check.article;

import communique.shape.MarkFamily;
import java.util.List;
import java.util.Optional;

/**
 * Who is told to have said what is quoted. Names are made one letter each and quotations another,
 * and then one of a few plain {@link SayingForms} has to stand directly beside the quotation, so
 * that it tells which of several people it was. In doubt nobody is told.
 */
public final class SaidBy {

  /** A form is as near as that. */
  private static final int FAR = 200;

  private static final String ENDS = ",.!?…—–。！？，";

  private SaidBy() {}

  /**
   * A person named in words.
   *
   * @param who who it is
   * @param from where the name begins
   * @param until where it ends
   */
  public record Name(String who, int from, int until) {}

  /**
   * Who said what is quoted; nobody if no form tells.
   *
   * @param words some sentences
   * @param quotation what is quoted there, without its marks
   * @param others what else is quoted there
   * @param names who is named there, in order, outside of what is quoted
   */
  public static Optional<String> speaker(
      String words, Stretch quotation, List<Stretch> others, List<Name> names) {
    int first = Math.max(0, quotation.from() - FAR);
    int last = Math.min(words.length(), quotation.until() + FAR);
    List<Name> near =
        names.stream()
            .filter(name -> name.from() >= first && name.until() <= last)
            .limit(SayingForms.MOST_NAMES)
            .toList();
    StringBuilder marked = new StringBuilder();
    for (int i = first; i < last; ) {
      i = next(words, i, marked, quotation, others, near);
    }
    return SayingForms.name(marked.toString()).map(at -> near.get(at).who());
  }

  /** Appends what stands there, and tells where the next begins. */
  private static int next(
      String words,
      int i,
      StringBuilder marked,
      Stretch quotation,
      List<Stretch> others,
      List<Name> names) {
    for (int name = 0; name < names.size(); name++) {
      if (names.get(name).from() == i) {
        marked.append((char) (SayingForms.FIRST + name));
        return names.get(name).until();
      }
    }
    if (isOpening(quotation, i)) {
      marked.append(SayingForms.QUOTATION).append(ending(words, quotation));
      return afterMark(words, quotation.until());
    }
    Optional<Stretch> other = others.stream().filter(one -> isOpening(one, i)).findFirst();
    marked.append(other.isPresent() ? SayingForms.OTHER : words.charAt(i));
    return other.map(one -> afterMark(words, one.until())).orElse(i + 1);
  }

  private static boolean isOpening(Stretch quotation, int i) {
    return i == Math.max(0, quotation.from() - 1);
  }

  private static int afterMark(String words, int until) {
    boolean mark = until < words.length() && MarkFamily.mark(words.charAt(until)).isPresent();
    return mark ? until + 1 : until;
  }

  /** The comma or point with which a quotation ends inside of its marks. */
  private static String ending(String words, Stretch quotation) {
    String quoted = words.substring(quotation.from(), quotation.until()).stripTrailing();
    String last = quoted.isEmpty() ? "" : quoted.substring(quoted.length() - 1);
    return ENDS.contains(last) ? last : "";
  }
}
