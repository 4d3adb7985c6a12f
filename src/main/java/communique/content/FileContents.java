package communique.content;

import communique.model.Body;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Wordbook;
import communique.problem.Problem;
import java.util.List;
import java.util.Set;

/**
 * What one file holds.
 *
 * @param items its records, those that could not be read included
 * @param texts the running text of a sheet beside it, in another language; one at most
 * @param words the dossier's own words of the interface in a language; one at most
 * @param unknown kinds of which the file may hold records whose ids could not be read either
 * @param problems what is wrong with it
 */
record FileContents(
    List<Item> items,
    List<Body.InLanguage> texts,
    List<Wordbook> words,
    Set<Class<? extends Entry>> unknown,
    List<Problem> problems) {

  /**
   * A file that is not read.
   *
   * @param mayHold kinds of which it may hold records
   */
  static FileContents of(Problem problem, Set<Class<? extends Entry>> mayHold) {
    return new FileContents(List.of(), List.of(), List.of(), mayHold, List.of(problem));
  }
}
