package communique.curate.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A saved article beside what the dossier has of it. Positions are those of the text.
 *
 * @param source the id of the source
 * @param title what readers know the source by
 * @param language of the article, as a tag, if the source tells it
 * @param page the page of the source, from the root of the site
 * @param text the article as the eye sees it; its paragraphs are parted by one space or none
 * @param paragraphs in order
 * @param marks what records cite of it and what stands there, in order of their first place
 * @param lost what records cite of it and what does not stand there
 * @param quotations what it prints in quotation marks, in order
 * @param found names, sums and dates, in order
 * @param figures how much of it is cited
 * @param changed why the file is not the one that was read; nothing if it is
 */
public record Reading(
    String source,
    String title,
    Optional<String> language,
    Optional<String> page,
    String text,
    List<Paragraph> paragraphs,
    List<Mark> marks,
    List<Lost> lost,
    List<Quotation> quotations,
    List<Find> found,
    Figures figures,
    Optional<String> changed) {

  /** Copies the lists. */
  public Reading {
    paragraphs = List.copyOf(paragraphs);
    marks = List.copyOf(marks);
    lost = List.copyOf(lost);
    quotations = List.copyOf(quotations);
    found = List.copyOf(found);
  }

  /** The quotations that no record has. */
  public List<Quotation> unrecorded() {
    return quotations.stream().filter(quotation -> !quotation.recorded()).toList();
  }

  /** The different names, sums or dates in it, as they are printed first, in order. */
  public List<Find> different(Find.Kind kind) {
    return found.stream()
        .filter(find -> find.kind() == kind)
        .collect(
            Collectors.toMap(
                Find::identity, find -> find, (first, again) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  Reading with(Figures counted) {
    return new Reading(
        source,
        title,
        language,
        page,
        text,
        paragraphs,
        marks,
        lost,
        quotations,
        found,
        counted,
        changed);
  }

  /** The sentences that no record cites. */
  public List<Sentence> uncited() {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .filter(sentence -> !sentence.cited())
        .toList();
  }

  /** The words of a stretch. */
  public String words(Extent extent) {
    return text.substring(extent.from(), extent.until());
  }

  /**
   * A stretch of the text.
   *
   * @param from the first position
   * @param until the position after the last
   */
  public record Extent(int from, int until) {

    /** Whether the two have a character in common. */
    public boolean meets(Extent other) {
      return from < other.until && other.from < until;
    }

    /** Whether all of the other is in this. */
    public boolean holds(Extent other) {
      return from <= other.from && other.until <= until;
    }
  }

  /**
   * A paragraph, or a line that stands for itself.
   *
   * @param number from 1
   */
  public record Paragraph(int number, Extent extent, List<Span> spans, List<Sentence> sentences) {

    /** Copies the lists. */
    public Paragraph {
      spans = List.copyOf(spans);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Words of which all has the same marks.
   *
   * @param marks the numbers of the marks on it
   * @param ending those of them that end with it
   * @param quotation whether it is in a quotation that no record has
   * @param find the name, sum or date that it is in
   */
  public record Span(
      Extent extent,
      List<Integer> marks,
      List<Integer> ending,
      boolean quotation,
      Optional<Find> find) {

    /** Copies the lists. */
    public Span {
      marks = List.copyOf(marks);
      ending = List.copyOf(ending);
    }
  }

  /**
   * A sentence.
   *
   * @param cited whether a mark touches it
   */
  public record Sentence(Extent extent, boolean cited) {}

  /**
   * Something that the article prints in quotation marks.
   *
   * @param extent without the marks
   * @param paragraph the number of the paragraph in which it begins
   * @param recorded whether a record cites words of it
   */
  public record Quotation(Extent extent, int paragraph, boolean recorded) {}

  /** Figures. */
  public record Figures(int sentences, int cited, int characters, int citedCharacters) {

    /** How many of a hundred sentences are cited, rounded; 0 if there are none. */
    public int percent() {
      return percent(cited, sentences);
    }

    /** How many of a hundred characters, spaces not counted, are cited, rounded. */
    public int percentOfCharacters() {
      return percent(citedCharacters, characters);
    }

    /** All is said only of all, and nothing only of nothing. */
    private static int percent(int part, int whole) {
      if (part == 0 || part == whole) {
        return part == 0 ? 0 : 100;
      }
      return Math.max(1, Math.min(99, Math.round(100f * part / whole)));
    }
  }
}
