package communique.curate.assist;

import communique.content.Loaded;
import communique.content.Locator;
import communique.content.WrittenFile;
import communique.curate.edit.Refused;
import communique.curate.revise.Renaming;
import communique.curate.revise.Revised;
import communique.curate.survey.Target;
import communique.model.Dossier;
import communique.model.Named;
import communique.model.Reader;
import communique.problem.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers what an editor asks about places in the texts of a dossier. Used by one thread. */
public final class Assistant {

  private final Path root;
  private final Passages passages;

  /**
   * Nothing is read yet.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param articles the folder of the saved articles, if there is one
   */
  public Assistant(Path root, Optional<Path> articles) {
    this.root = root;
    this.passages = new Passages(articles);
  }

  /**
   * What may be written at a place, the likelier first; nothing where nothing is known.
   *
   * @param file its name, as printed in problems
   * @param cursor the place, in the text as it stands in the editor
   */
  public List<Suggestion> complete(Loaded loaded, String file, Cursor cursor) {
    return new Completing(loaded.dossier(), passages).at(cursor, new Typing(root, file, cursor));
  }

  /**
   * What something means.
   *
   * @param markdown a few words
   * @param span what it is about
   */
  public record Meant(String markdown, Span span) {}

  /** What the id, the key or the word at a place means; nothing if that is not known. */
  public Optional<Meant> explain(Loaded loaded, String file, Cursor cursor) {
    WrittenFile written = WrittenFile.of(root, file, cursor.text());
    Dossier dossier = loaded.dossier();
    return new Meaning(dossier, written)
        .at(cursor)
        .map(
            found -> {
              Location place = place(loaded, found.target());
              String name = root.relativize(Path.of(place.file())).toString().replace('\\', '/');
              return new Meant(Explaining.of(found.target(), place, name, dossier), found.span());
            })
        .or(() -> word(written, cursor));
  }

  private static Optional<Meant> word(WrittenFile written, Cursor cursor) {
    Optional<Meant> key =
        written.keys().stream()
            .filter(one -> isAt(one.scalar().mark().line(), cursor))
            .filter(one -> Span.of(one.scalar().mark(), cursor.here()).has(cursor))
            .flatMap(
                one ->
                    Explaining.of(one)
                        .map(doc -> new Meant(doc, Span.of(one.scalar().mark(), cursor.here())))
                        .stream())
            .findFirst();
    return key.or(
        () ->
            written.values().stream()
                .filter(one -> isAt(one.scalar().mark().line(), cursor))
                .filter(one -> Span.of(one.scalar().mark(), cursor.here()).has(cursor))
                .flatMap(
                    one ->
                        Optional.ofNullable(Explaining.docs(one.type()).get(one.scalar().text()))
                            .map(doc -> new Meant(doc, Span.of(one.scalar().mark(), cursor.here())))
                            .stream())
                .findFirst());
  }

  private static boolean isAt(int line, Cursor cursor) {
    return line == cursor.line() + 1;
  }

  /** Where what the id at a place means is defined. */
  public Optional<Location> definition(Loaded loaded, String file, Cursor cursor) {
    return meant(loaded, file, cursor).map(found -> place(loaded, found.target()));
  }

  /** Where what the id at a place means is named; nothing if nobody knows what it means. */
  public List<Location> mentions(Loaded loaded, String file, Cursor cursor) {
    return meant(loaded, file, cursor)
        .map(found -> new Mentions(root, loaded, found.target()).all())
        .orElse(List.of());
  }

  private static Location place(Loaded loaded, Target target) {
    return new Locator(loaded.unsaved()).locate(target.place(loaded.dossier()));
  }

  private Optional<Meaning.Found> meant(Loaded loaded, String file, Cursor cursor) {
    return new Meaning(loaded.dossier(), WrittenFile.of(root, file, cursor.text())).at(cursor);
  }

  /**
   * An id that can become another one.
   *
   * @param address what means it and nothing else
   * @param id the id that stands there
   * @param span where
   */
  public record Renamable(String address, String id, Span span) {}

  /** The id at a place; nothing if none stands there, or it means nothing. */
  public Optional<Renamable> renamable(Loaded loaded, String file, Cursor cursor) {
    return meant(loaded, file, cursor)
        .map(
            found ->
                new Renamable(
                    found.target().id(),
                    found.target().inside().map(Named::id).orElse(found.target().entry().id()),
                    found.span()));
  }

  /**
   * What has to be written for an id to be another one everywhere.
   *
   * @throws Refused with the reason, if it cannot be
   */
  public Revised rename(Loaded loaded, Reader reader, Renamable id, String now) throws Refused {
    return Renaming.of(root, loaded, reader, id.address(), now);
  }
}
