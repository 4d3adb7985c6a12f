package communique.work;

import communique.edition.Edition;
import communique.edition.Section;
import communique.model.Printed;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.trace.Memory;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * An edition of which every view that is made and every file that is rendered is counted.
 *
 * @param edition the edition
 * @param tally where
 */
record CountedEdition(Edition edition, Tally tally) implements Edition {

  static final String VIEWS = "views made";
  static final String RENDERED = "files rendered";

  @Override
  public Stream<Section> sections(Publication publication, Memory memory) {
    return edition
        .sections(publication, memory)
        .map(one -> new Section(one.mayHold(), () -> one.files().map(this::counted)));
  }

  @Override
  public Stream<Section> last(Publication publication, ToLongFunction<String> sizes) {
    return edition
        .last(publication, sizes)
        .map(one -> new Section(one.mayHold(), () -> one.files().map(this::counted)));
  }

  private <V extends Record> OutputFile<V> counted(OutputFile<V> file) {
    return new OutputFile<>(
        file.path(),
        file.setting(),
        trace -> {
          tally.add(VIEWS);
          return file.view().apply(trace);
        },
        (view, out) -> {
          tally.add(RENDERED);
          file.renderer().render(view, out);
        });
  }

  @Override
  public Stream<String> paths(Publication publication) {
    return edition.paths(publication);
  }

  @Override
  public boolean isPaper() {
    return edition.isPaper();
  }

  @Override
  public Stream<Printed> printed(Publication publication, ToIntFunction<String> pages) {
    return edition.printed(publication, pages);
  }
}
