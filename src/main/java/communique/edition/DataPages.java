package communique.edition;

import communique.output.OutputFile;
import communique.shape.Fingerprint;
import communique.trace.Trace;
import communique.view.Addresses;
import communique.view.Offered;
import communique.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of what there is as data, and the same for language models. They tell the sizes of other
 * files, so they are written after them, and anew only when a size is told otherwise.
 *
 * @param languages the pages of each language, the one at the root first
 */
record DataPages(List<Pages> languages) {

  Stream<Section> sections(Offering offering) {
    return Stream.concat(
            languages.stream().map(pages -> page(pages, offering.in(pages.folder()))),
            Stream.of(llms(languages.get(0), offering.in(""))))
        .map(Section::of);
  }

  private static OutputFile<?> page(Pages pages, List<Offered> files) {
    return pages
        .with(told(files))
        .page(
            Addresses.DATA,
            "data.ftlh",
            (views, path) -> views.data(path, files),
            (heads, path) -> heads.data(path, files));
  }

  private static OutputFile<LlmsFile> llms(Pages pages, List<Offered> files) {
    return new OutputFile<>(
        LlmsFile.PATH,
        Optional.of(pages.setting() + told(files)),
        trace -> llms(pages, files, trace),
        LlmsFile::write);
  }

  private static LlmsFile llms(Pages pages, List<Offered> files, Trace trace) {
    Views views = pages.views().heardBy(trace);
    return new LlmsFile(
        pages.site(),
        views.data(LlmsFile.PATH, files),
        views.translation().messages(),
        views.publication().dossier().site().base().orElse(""));
  }

  private static String told(List<Offered> files) {
    return Fingerprint.of(new Told(files));
  }

  private record Told(List<Offered> files) {}
}
