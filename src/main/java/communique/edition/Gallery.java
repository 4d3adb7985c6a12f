package communique.edition;

import communique.model.Dossier;
import communique.model.Illustration;
import communique.model.Pictures;
import communique.model.Publication;
import communique.model.Sheet;
import communique.output.OutputFile;
import communique.output.Renderer;
import communique.output.Sink;
import communique.picture.Darkroom;
import communique.picture.Plate;
import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Fingerprint;
import communique.shape.Ref;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures of the sheets of a publication, in their sizes. */
record Gallery(Publication publication) {

  /** Their files. */
  Section section() {
    return Section.below(Illustration.FOLDER, this::files);
  }

  private Stream<OutputFile<?>> files() {
    Dossier dossier = publication.dossier();
    return dossier.all(Sheet.class).stream()
        .flatMap(sheet -> dossier.illustration(sheet).stream())
        .flatMap(shown -> shown.plates().stream().map(plate -> file(shown, plate.size())));
  }

  private OutputFile<?> file(Illustration shown, Plate.Size size) {
    String path = shown.plate(size).map(shown::path).orElseThrow();
    return new OutputFile<Negative>(
        path,
        Optional.of(""),
        trace -> negative(publication.heardBy(trace).dossier(), shown.sheet(), size).orElseThrow(),
        new Developing(publication.dossier().pictures()));
  }

  private static Optional<Negative> negative(Dossier dossier, String sheet, Plate.Size size) {
    return dossier
        .find(Ref.to(Sheet.class, sheet))
        .flatMap(dossier::illustration)
        .flatMap(
            shown ->
                shown
                    .plate(size)
                    .map(plate -> new Negative(shown.picture().file().written(), plate)));
  }

  /** The bytes of the picture that a page asks for by that address from the root of the site. */
  byte[] bytes(String address) throws IOException {
    Dossier dossier = publication.dossier();
    String path = address.split("\\?", 2)[0];
    String sheet = path.substring(Illustration.FOLDER.length(), path.lastIndexOf('-'));
    Illustration shown =
        dossier
            .find(Ref.to(Sheet.class, sheet))
            .flatMap(dossier::illustration)
            .orElseThrow(() -> new IOException("there is no picture " + address));
    Plate plate =
        shown.plates().stream()
            .filter(one -> shown.path(one).equals(path))
            .findFirst()
            .orElseThrow(() -> new IOException("there is no picture " + address));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Negative(shown.picture().file().written(), plate).develop(dossier.pictures(), out);
    return out.toByteArray();
  }

  /** The same where it is known to be there. */
  byte[] developed(String path) {
    try {
      return bytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a picture is made of.
   *
   * @param file the name of its file
   * @param plate what is made of it
   */
  private record Negative(String file, Plate plate) {

    /** What was looked at is what is shown: nothing else is read as a picture. */
    void develop(Pictures pictures, OutputStream out) throws IOException {
      byte[] bytes = pictures.bytes(file);
      if (!Fingerprint.of(bytes).equals(plate.file().sha256())) {
        Problem changed =
            Problem.of(
                ReadingRules.UNREADABLE_FILE,
                Location.of(Illustration.FOLDER + file),
                "the picture was changed while the build ran; build again");
        throw new Fault(changed, new IOException(file));
      }
      Darkroom.develop(bytes, plate, out);
    }
  }

  /** Makes pictures. */
  private record Developing(Pictures pictures) implements Renderer<Negative> {

    @Override
    public void render(Negative negative, Sink out) throws IOException {
      negative.develop(pictures, out);
    }

    @Override
    public boolean isSlow() {
      return true;
    }
  }
}
