package communique.curate.survey;

import communique.edition.Edition;
import communique.edition.Section;
import communique.edition.search.SearchFiles;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.trace.Answers;
import communique.trace.Memory;
import communique.trace.Question;
import communique.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pages that are made from a record, as a build would make them: a page is made from what it
 * asks the dossier for, also from what it only counts or lists. The files of the search are not
 * looked at; in them is every record that is shown.
 *
 * @param paths their paths from the root of the site, in order
 * @param failed how many pages could not be asked, since a fault of the dossier is in the way
 */
public record Pages(List<String> paths, int failed) {

  /** No page. */
  static final Pages NONE = new Pages(List.of(), 0);

  /** Copies the list. */
  public Pages {
    paths = List.copyOf(paths);
  }

  /**
   * Asks every page what it is made from; none is rendered and nothing is written.
   *
   * @param id the id of a record that the reader is shown
   */
  static Pages madeFrom(String id, Publication publication, List<Edition> editions) {
    Asking asking = new Asking(id, publication.answers());
    List<OutputFile<?>> files =
        editions.stream()
            .flatMap(edition -> edition.sections(publication, Memory.NONE))
            .filter(section -> !isOfSearch(section))
            .<OutputFile<?>>flatMap(Section::files)
            .toList();
    List<String> paths =
        files.parallelStream()
            .filter(asking::isFrom)
            .map(OutputFile::path)
            .distinct()
            .sorted()
            .toList();
    return new Pages(paths, asking.failed.get());
  }

  private static boolean isOfSearch(Section section) {
    return section.mayHold().test(SearchFiles.FOLDER);
  }

  /** Thousands of pages ask alike, so each question is held against the record once. */
  private static final class Asking {

    private final String id;
    private final Answers answers;
    private final Map<Question, Boolean> known = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();

    Asking(String id, Answers answers) {
      this.id = id;
      this.answers = answers;
    }

    boolean isFrom(OutputFile<?> file) {
      Trace trace = Trace.begin();
      try {
        file.view().apply(trace);
      } catch (RuntimeException e) {
        // What a rule forbids can lead to this, and the rules tell it.
        failed.incrementAndGet();
        return false;
      }
      return trace.questions().stream().anyMatch(this::isAnswered);
    }

    private boolean isAnswered(Question question) {
      return known.computeIfAbsent(question, asked -> answers.isIn(asked, id));
    }
  }
}
