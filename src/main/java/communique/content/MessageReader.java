package communique.content;

import communique.model.Language;
import communique.model.Wordbook;
import communique.problem.Location;
import communique.problem.Problem;
import communique.shape.Unreadable;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the dossier's own words of the interface in one language. */
record MessageReader(String file, Consumer<Problem> problems) {

  /** Finds the words; nothing if the name of the file is no language. */
  void read(Optional<String> text, Found found) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    try {
      Language language =
          SheetName.language(name.substring(0, name.length() - Wordbook.ENDING.length()));
      text.map(words -> new MessageLines(file, words, problems).read())
          .ifPresent(lines -> found.add(new Wordbook(language, lines)));
    } catch (Unreadable e) {
      problems.accept(
          Problem.of(
                  e.rule(),
                  Location.of(file),
                  e.message() + "; a message file is named after its language")
              .hint(e.hint()));
    }
  }
}
