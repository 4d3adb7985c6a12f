package communique.curate.assist;

import communique.content.Loaded;
import communique.content.WrittenFile;
import communique.curate.survey.Target;
import communique.model.Body;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Prose;
import communique.problem.Location;
import communique.problem.Mark;
import communique.shape.Ref;
import communique.shape.Walk;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where something is named.
 *
 * @param root the folder of the dossier
 * @param loaded the dossier
 * @param target what is looked for
 */
record Mentions(Path root, Loaded loaded, Target target) {

  /** All places, in the order of files and lines; that where its id is given among them. */
  List<Location> all() {
    Set<Location> found = new LinkedHashSet<>();
    for (WrittenFile file : WrittenFile.in(root, loaded.unsaved())) {
      Meaning meaning = new Meaning(loaded.dossier(), file);
      file.values().stream()
          .filter(value -> value.scalar().text().endsWith(id()))
          .filter(value -> meaning.target(value).filter(target::equals).isPresent())
          .forEach(value -> found.add(Location.of(file.file(), value.scalar().mark())));
    }
    if (target.inside().isEmpty()) {
      loaded.dossier().entries().forEach(entry -> prose(entry, found));
    }
    return found.stream().sorted().toList();
  }

  private String id() {
    return target.inside().map(Named::id).orElse(target.entry().id());
  }

  /** Links and citations in running text name records only. */
  private void prose(Entry entry, Set<Location> found) {
    Dossier dossier = loaded.dossier();
    String file = dossier.origin(entry).file();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Body.InLanguage text) {
            text.prose().pieces().stream()
                .flatMap(this::marks)
                .forEach(mark -> found.add(Location.of(text.file(file), mark)));
          }
        });
  }

  private Stream<Mark> marks(Prose.Piece piece) {
    return Stream.concat(
        piece.link().filter(this::isMeant).map(ref -> piece.mark()).stream(),
        piece.cites().stream().filter(cite -> isMeant(cite.source())).map(Prose.Cite::mark));
  }

  private boolean isMeant(Ref<?> ref) {
    return ref.id().equals(target.entry().id());
  }
}
