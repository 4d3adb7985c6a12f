package communique.curate.reading;

import communique.check.article.Article;
import communique.check.article.Stretch;
import communique.curate.reading.Reading.Extent;
import communique.curate.reading.Reading.Figures;
import communique.curate.reading.Reading.Paragraph;
import communique.curate.reading.Reading.Quotation;
import communique.curate.reading.Reading.Sentence;
import communique.curate.reading.Reading.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Lays marks and finds over the paragraphs of an article. What is asked of each span, sentence or
 * quotation is asked of one pass over the marks before.
 */
final class Layout {

  private final Article article;
  private final List<Mark> marks;
  private final BitSet cited = new BitSet();
  private final BitSet unrecorded = new BitSet();
  private final NavigableSet<Integer> bounds = new TreeSet<>();
  private final List<Stretch> paragraphs;
  private final List<Quotation> quotations;
  private final List<Find> found;

  Layout(Article article, List<Mark> marks, List<Find> found) {
    this.article = article;
    this.marks = marks;
    this.found = found;
    this.paragraphs = article.paragraphs();
    marks.stream().flatMap(mark -> mark.extents().stream()).forEach(this::cite);
    found.forEach(find -> bound(find.extent()));
    this.quotations = article.quotations().stream().map(one -> quotation(bare(one))).toList();
    quotations.stream()
        .filter(quotation -> !quotation.recorded())
        .map(Quotation::extent)
        .forEach(
            extent -> {
              unrecorded.set(extent.from(), extent.until());
              bound(extent);
            });
  }

  private void cite(Extent extent) {
    cited.set(extent.from(), extent.until());
    bound(extent);
  }

  private void bound(Extent extent) {
    bounds.add(extent.from());
    bounds.add(extent.until());
  }

  private static Extent extent(Stretch stretch) {
    return new Extent(stretch.from(), stretch.until());
  }

  /** Without a space at its ends, which some languages print there. */
  private Extent bare(Stretch quotation) {
    String words = article.text().substring(quotation.from(), quotation.until());
    int from = quotation.from() + words.length() - words.stripLeading().length();
    return new Extent(from, Math.max(from, quotation.from() + words.stripTrailing().length()));
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** A quotation is recorded as soon as half of it is cited. */
  private Quotation quotation(Extent extent) {
    int had = cited.get(extent.from(), extent.until()).cardinality();
    boolean recorded = had * 2 >= extent.until() - extent.from();
    return new Quotation(extent, paragraph(extent.from()), recorded);
  }

  private int paragraph(int position) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).from() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    List<Sentence> sentences =
        article.sentences().stream()
            .map(one -> new Sentence(extent(one), isCited(extent(one))))
            .toList();
    Cover covers = new Cover();
    int next = 0;
    for (Stretch paragraph : paragraphs) {
      List<Sentence> own = new ArrayList<>();
      while (next < sentences.size() && sentences.get(next).extent().from() < paragraph.until()) {
        own.add(sentences.get(next++));
      }
      all.add(
          new Paragraph(all.size() + 1, extent(paragraph), covers.spans(extent(paragraph)), own));
    }
    return all;
  }

  private boolean isCited(Extent extent) {
    int next = cited.nextSetBit(extent.from());
    return next >= 0 && next < extent.until();
  }

  /** What has no letter or digit is no sentence. */
  static Figures figures(Reading reading) {
    List<Sentence> sentences =
        reading.paragraphs().stream()
            .flatMap(paragraph -> paragraph.sentences().stream())
            .filter(one -> hasWords(reading.words(one.extent())))
            .toList();
    BitSet cited = new BitSet();
    reading.marks().stream()
        .flatMap(mark -> mark.extents().stream())
        .forEach(extent -> cited.set(extent.from(), extent.until()));
    String text = reading.text();
    int[] characters =
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) != ' ').toArray();
    return new Figures(
        sentences.size(),
        (int) sentences.stream().filter(Sentence::cited).count(),
        characters.length,
        (int) IntStream.of(characters).filter(cited::get).count());
  }

  private static boolean hasWords(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Goes through the article once; the marks that are open are carried along. */
  private final class Cover {

    private final List<Begin> begins =
        marks.stream()
            .flatMap(mark -> mark.extents().stream().map(extent -> new Begin(mark, extent)))
            .sorted(Comparator.comparing((Begin begin) -> begin.extent.from()))
            .toList();
    private final List<Begin> open = new ArrayList<>();
    private int nextBegin;
    private int nextFind;

    private record Begin(Mark mark, Extent extent) {}

    List<Span> spans(Extent paragraph) {
      List<Span> spans = new ArrayList<>();
      int from = paragraph.from();
      while (from < paragraph.until()) {
        Integer bound = bounds.higher(from);
        int until = bound == null || bound > paragraph.until() ? paragraph.until() : bound;
        spans.add(span(new Extent(from, until)));
        from = until;
      }
      return spans;
    }

    private Span span(Extent extent) {
      open.removeIf(begin -> begin.extent.until() <= extent.from());
      while (nextBegin < begins.size() && begins.get(nextBegin).extent.from() <= extent.from()) {
        open.add(begins.get(nextBegin++));
      }
      open.removeIf(begin -> begin.extent.until() <= extent.from());
      return new Span(
          extent,
          numbers(open),
          numbers(open.stream().filter(one -> one.extent.until() == extent.until()).toList()),
          unrecorded.get(extent.from()),
          find(extent));
    }

    private List<Integer> numbers(List<Begin> some) {
      return some.stream().map(begin -> begin.mark.number()).distinct().sorted().toList();
    }

    private Optional<Find> find(Extent extent) {
      while (nextFind < found.size() && found.get(nextFind).extent().until() <= extent.from()) {
        nextFind++;
      }
      return nextFind < found.size() && found.get(nextFind).extent().holds(extent)
          ? Optional.of(found.get(nextFind))
          : Optional.empty();
    }
  }
}
