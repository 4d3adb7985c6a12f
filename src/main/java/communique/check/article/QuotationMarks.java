package communique.check.article;

import communique.shape.MarkFamily;
import communique.shape.MarkFamily.Mark;
import communique.shape.MarkFamily.Nature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows the quotation marks of a text. Straight and typographic marks may be mixed; a mark that
 * could open or close is decided by what stands around it. A quotation that is not closed counts to
 * the end of its paragraph if the next one opens with a mark again, as printers do; a typographic
 * mark may also be closed in a later paragraph. Any other mark without a partner counts for nothing
 * in an article; in our own words it counts to the end of its paragraph, or from the beginning if
 * it closes.
 */
final class QuotationMarks {

  /** Marks open at one time; more are noise, not print. */
  private static final int DEEPEST = 8;

  private final Folded text;
  private final Surroundings around;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Pair> loose = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  /** The beginning of the paragraph, or the end of the quotation before. */
  private int begin;

  /**
   * A mark that waits for its partner.
   *
   * @param end where its paragraph ended, if it waits since another
   */
  private record Open(Mark mark, int position, Optional<Integer> end) {

    boolean isOf(MarkFamily family) {
      return mark.family() == family;
    }
  }

  /**
   * What stands between two marks, or between a mark and the end of its paragraph.
   *
   * @param first the mark before it, or the one behind it if there is only that
   * @param from the position after the first mark
   * @param until the position of the second
   */
  record Pair(Mark first, int from, int until) {}

  private QuotationMarks(Folded text) {
    this.text = text;
    this.around = new Surroundings(text);
  }

  /** The positions of a text that stand inside quotation marks of any kind. */
  static BitSet quoted(Folded text) {
    BitSet quoted = new BitSet();
    pairs(text).forEach(pair -> quoted.set(pair.from, pair.until));
    return quoted;
  }

  /** What a text has between quotation marks, in the order in which it is closed. */
  static List<Pair> pairs(Folded text) {
    return read(text).pairs;
  }

  /** The same, and what stands behind or before a mark without a partner, in order. */
  static List<Pair> shown(Folded text) {
    QuotationMarks marks = read(text);
    marks.open.forEach(waiting -> marks.lose(waiting, text.plain().length()));
    return Stream.concat(marks.pairs.stream(), marks.loose.stream())
        .sorted(Comparator.comparing(Pair::from))
        .toList();
  }

  private static QuotationMarks read(Folded text) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int i = 0; i < text.plain().length(); i++) {
      if (text.beginsParagraph(i)) {
        marks.paragraph(i);
      }
      marks.at(i);
    }
    return marks;
  }

  private void paragraph(int next) {
    Optional<Mark> first =
        MarkFamily.mark(text.plain().charAt(next)).filter(mark -> around.looksOpening(next));
    List<Open> kept = new ArrayList<>();
    for (Open waiting : open) {
      boolean opensAgain = first.filter(mark -> waiting.isOf(mark.family())).isPresent();
      if (opensAgain && waiting.end.isEmpty()) {
        pairs.add(new Pair(waiting.mark, waiting.position + 1, next));
      } else if (!opensAgain && waiting.mark.is(Nature.OPENS) && !waiting.isOf(MarkFamily.SINGLE)) {
        kept.add(new Open(waiting.mark, waiting.position, waiting.end.or(() -> Optional.of(next))));
      } else {
        lose(waiting, next);
      }
    }
    begin = next;
    open.clear();
    open.addAll(kept);
  }

  private void at(int i) {
    Optional<Mark> found = MarkFamily.mark(text.plain().charAt(i));
    if (found.isEmpty()) {
      return;
    }
    Mark mark = found.get();
    boolean apostrophe =
        mark.family() == MarkFamily.SINGLE && around.isApostrophe(i, waits(mark.family()));
    if (!apostrophe && !Letters.joinsAt(text.plain(), i)) {
      decide(mark, i);
    }
  }

  private void decide(Mark mark, int i) {
    if (closes(mark, i)) {
      close(mark, i);
    } else {
      boolean opens = !mark.is(Nature.CLOSES) || mark.family() != MarkFamily.SINGLE;
      if (opens && (mark.is(Nature.OPENS) || around.mayOpen(i))) {
        open(mark, i);
      }
    }
  }

  private boolean closes(Mark mark, int i) {
    Optional<Open> partner = partner(mark.family());
    boolean opening = around.looksOpening(i) && !around.looksClosing(i);
    boolean closing = around.looksClosing(i) && !around.looksOpening(i);
    return switch (mark.nature()) {
      case OPENS ->
          partner
              .filter(one -> !mark.family().isBracket())
              .filter(one -> one.mark.low() || one.mark.is(Nature.CLOSES) || closing)
              .isPresent();
      case CLOSES -> partner.isPresent() || mark.family().isBracket() || !opening;
      case EITHER -> closing || (!opening && partner.isPresent());
    };
  }

  /** The mark that one of that family would close. A single mark closes nothing across others. */
  private Optional<Open> partner(MarkFamily family) {
    int top = open.size() - 1;
    while (top > 0 && family != MarkFamily.SINGLE && !open.get(top).isOf(family)) {
      top--;
    }
    return top >= 0 && open.get(top).isOf(family) ? Optional.of(open.get(top)) : Optional.empty();
  }

  private boolean waits(MarkFamily family) {
    return partner(family).isPresent();
  }

  private void open(Mark mark, int i) {
    List<Open> old =
        open.stream()
            .filter(waiting -> waiting.end.isPresent() && waiting.isOf(mark.family()))
            .toList();
    old.forEach(waiting -> lose(waiting, i));
    open.removeAll(old);
    if (open.size() < DEEPEST) {
      open.add(new Open(mark, i, Optional.empty()));
    }
  }

  private void close(Mark mark, int i) {
    partner(mark.family())
        .ifPresentOrElse(
            partner -> {
              pairs.add(new Pair(partner.mark, partner.position + 1, i));
              List<Open> inner = open.subList(open.indexOf(partner), open.size());
              inner.stream().skip(1).forEach(waiting -> lose(waiting, i));
              inner.clear();
              begin = i + 1;
            },
            () -> loseEnd(mark, i));
  }

  /** A mark that nothing closes; one that looks like an end, as in German, may be one. */
  private void lose(Open waiting, int i) {
    int at = waiting.position;
    boolean ends = around.looksClosing(at) && !around.looksOpening(at);
    if (ends) {
      loseEnd(waiting.mark, at);
    } else if (waiting.mark.is(Nature.OPENS) || !around.isMeasure(at)) {
      loose.add(new Pair(waiting.mark, at + 1, waiting.end.orElse(i)));
    }
  }

  private void loseEnd(Mark mark, int i) {
    if (!around.isMeasure(i)) {
      loose.add(new Pair(mark, Math.min(begin, i), i));
      begin = i + 1;
    }
  }
}
