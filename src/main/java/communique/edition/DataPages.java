package communique.edition;

import communique.edition.linked.CatalogueFile;
import communique.edition.linked.CrateFile;
import communique.output.OutputFile;
import communique.output.Renderer;
import communique.shape.Fingerprint;
import communique.view.Addresses;
import communique.view.DataView;
import communique.view.Offered;
import communique.view.SiteView;
import communique.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The page of what there is as data, and the same for language models, archives and portals. They
 * tell the sizes of other files, so they are written after them, and anew only when a size is told
 * otherwise.
 *
 * @param languages the pages of each language, the one at the root first
 */
record DataPages(List<Pages> languages) {

  Stream<Section> sections(Offering offering) {
    return Stream.concat(
            languages.stream().map(pages -> page(pages, offering.in(pages.folder()))),
            forMachines(languages.get(0), offering.in("")))
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

  /** In the first language. */
  private static Stream<OutputFile<?>> forMachines(Pages pages, List<Offered> files) {
    return Stream.of(
        file(
            pages,
            LlmsFile.PATH,
            files,
            (views, data) -> llms(pages.site(), views, data),
            LlmsFile::write),
        file(
            pages,
            CrateFile.PATH,
            files,
            (views, data) -> new CrateFile(views.publication(), data),
            CrateFile::write),
        file(
            pages,
            CatalogueFile.PATH,
            files,
            (views, data) -> new CatalogueFile(views.publication(), data),
            CatalogueFile::write));
  }

  private static <V extends Record> OutputFile<V> file(
      Pages pages,
      String path,
      List<Offered> files,
      BiFunction<Views, DataView, V> view,
      Renderer<? super V> renderer) {
    return new OutputFile<>(
        path,
        Optional.of(pages.setting() + told(files)),
        trace -> {
          Views views = pages.views().heardBy(trace);
          return view.apply(views, views.data(path, files));
        },
        renderer);
  }

  private static LlmsFile llms(SiteView site, Views views, DataView data) {
    return new LlmsFile(
        site,
        data,
        views.translation().messages(),
        views.publication().dossier().site().base().orElse(""));
  }

  private static String told(List<Offered> files) {
    return Fingerprint.of(new Told(files));
  }

  private record Told(List<Offered> files) {}
}
