package communique.curate.survey;

import communique.edition.Edition;
import communique.edition.Section;
import communique.edition.search.SearchFiles;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.output.Remembered;
import communique.trace.Answers;
import communique.trace.Memory;
import communique.trace.Question;
import communique.trace.Trace;
import communique.trace.Transcript;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The pages that are made from a record, as a build would make them: each knows what it asked the
 * dossier for. The files of the search are not looked at; in them is every record that is shown.
 *
 * @param made the paths of those that asked for it, for what names it, or for what rests on it; its
 *     own pages first
 * @param listing the paths of those that asked for all records of its kind only: lists, of which
 *     each part knows the whole, and counts
 * @param failed how many pages could not be asked, since a fault of the dossier is in the way
 */
public record Pages(List<String> made, List<String> listing, int failed) {

  /** No page. */
  static final Pages NONE = new Pages(List.of(), List.of(), 0);

  /** Copies the lists. */
  public Pages {
    made = List.copyOf(made);
    listing = List.copyOf(listing);
  }

  /** How many there are. */
  public int number() {
    return made.size() + listing.size();
  }

  /** How a page is made from a record. */
  private enum From {
    NOT,
    LISTING,
    MADE,
    FAILED
  }

  /**
   * Asks every page what it is made from; nothing is written. What the last build has made, and
   * would make again of the same, is not made for that.
   *
   * @param id the id of a record that the reader is shown
   */
  static Pages madeFrom(
      String id, Publication publication, List<Edition> editions, Remembered built) {
    return madeFrom(id, publication, editions, publication.answers(), built);
  }

  /** The same, with who tells what the record is in. */
  static Pages madeFrom(
      String id,
      Publication publication,
      List<Edition> editions,
      Answers answers,
      Remembered built) {
    Asking asking = new Asking(id, answers, built);
    List<OutputFile<?>> files =
        editions.stream()
            .flatMap(edition -> edition.sections(publication, Memory.NONE))
            .filter(section -> !section.mayHold().test(SearchFiles.FOLDER))
            .<OutputFile<?>>flatMap(Section::files)
            .filter(file -> file.setting().isPresent()) // The others are copied and ask nothing.
            .toList();
    Map<String, From> from =
        files.parallelStream()
            .collect(
                Collectors.toMap(OutputFile::path, asking::from, (one, same) -> one, TreeMap::new));
    Comparator<String> ownFirst = Comparator.comparing(path -> !isOwn(path, id));
    return new Pages(
        with(From.MADE, from).stream().sorted(ownFirst).toList(),
        with(From.LISTING, from),
        with(From.FAILED, from).size());
  }

  /** {@code ko/summits/port-talks-2025.html} is a page of its own. */
  private static boolean isOwn(String path, String id) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(id + ".");
  }

  private static List<String> with(From wanted, Map<String, From> from) {
    return from.entrySet().stream()
        .filter(page -> page.getValue() == wanted)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Thousands of pages ask alike, so each question is held against the record once. */
  private record Asking(
      String id, Answers answers, Remembered built, Map<Question, Boolean> known) {

    Asking(String id, Answers answers, Remembered built) {
      this(id, answers, built, new ConcurrentHashMap<>());
    }

    From from(OutputFile<?> file) {
      return built
          .heard(file.path(), answers)
          .map(Transcript::questions)
          .map(this::from)
          .orElseGet(() -> made(file));
    }

    private From made(OutputFile<?> file) {
      Trace trace = Trace.begin();
      try {
        Objects.requireNonNull(file.view().apply(trace));
      } catch (RuntimeException e) {
        // What a rule forbids can lead to this, and the rules tell it.
        return From.FAILED;
      }
      return from(trace.questions());
    }

    private From from(Collection<Question> questions) {
      return questions.stream()
          .filter(this::isAnswered)
          .map(asked -> asked.asks() == Question.Asks.ALL ? From.LISTING : From.MADE)
          .max(Comparator.naturalOrder())
          .orElse(From.NOT);
    }

    /** What is found twice by two threads is the same: the map is not held meanwhile. */
    private boolean isAnswered(Question question) {
      Boolean before = known.get(question);
      if (before != null) {
        return before;
      }
      boolean found = answers.isIn(question, id);
      known.put(question, found);
      return found;
    }
  }
}
