package communique.check;

import communique.check.History.Finding;
import communique.check.change.Unchanged;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that readers see and that no record has: what the settings and the words of the interface
 * call things, and what the site says of itself. Other words there are a change of what was
 * published. It is told by a new entry of any record that is about the whole of it: the old words
 * stand in its before, the new ones in its after.
 *
 * @param kept what is the same under another name
 * @param told the new entries
 */
record Renamed(History history, Unchanged kept, List<Change> told) {

  Stream<Finding> findings() {
    LocalDate today = history.now().today();
    return labels()
        .filter(label -> told.stream().noneMatch(label::isToldBy))
        .map(label -> new Finding(label.problem(today), Optional.of(label.entry(today))));
  }

  private Stream<Label> labels() {
    Site was = history.before().dossier().site();
    Site is = history.now().dossier().site();
    List<Language> readers =
        was.readers().filter(reader -> is.readers().anyMatch(reader::equals)).toList();
    Label.Sight sight = new Label.Sight(readers, is.language(), first());
    return Stream.of(
            new SettingLabels(history, kept, sight).all(),
            new CountryLabels(history, sight).all(),
            new TermLabels(history, sight).all(),
            new MessageLabels(history, sight).all())
        .flatMap(labels -> labels);
  }

  private Optional<Entry> first() {
    return history.now().dossier().entries().findFirst();
  }
}
