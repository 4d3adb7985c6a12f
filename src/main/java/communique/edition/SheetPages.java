package communique.edition;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Organization;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.model.Withdrawn;
import communique.output.OutputFile;
import communique.shape.Ref;
import communique.view.Addresses;
import communique.view.HeadData;
import communique.view.Views;
import java.util.stream.Stream;

/** The pages of single records, and what is left of those that are gone. */
record SheetPages(Pages pages) {

  /** The sheets, and the pages of topics and sources. */
  Stream<Section> shown() {
    return Stream.<Stream<Section>>of(
            sheets("summits", Summit.class, "summit.ftlh", Views::summit, PageHeads::summit),
            sheets(
                "agreements",
                Agreement.class,
                "agreement.ftlh",
                Views::agreement,
                PageHeads::agreement),
            sheets("speakers", Speaker.class, "speaker.ftlh", Views::speaker, PageHeads::speaker),
            refs(Speaker.class).map(this::attended),
            refs(Topic.class).flatMap(ref -> Stream.of(topic(ref), claims(ref))),
            sheets(
                "organizations",
                Organization.class,
                "organization.ftlh",
                Views::organization,
                PageHeads::organization),
            refs(Source.class).map(this::source))
        .flatMap(sections -> sections);
  }

  /** What is left of records that were withdrawn or have moved. */
  Stream<Section> gone() {
    return Stream.concat(withdrawn(), redirects()).map(Section::of);
  }

  private Publication publication() {
    return pages.publication();
  }

  private <E extends Entry> Stream<Section> sheets(
      String folder, Class<E> kind, String template, View<E> view, Heading<E> head) {
    return Stream.of(
        Section.below(pages.folder() + folder + "/", () -> sheets(kind, template, view, head)));
  }

  private <E extends Entry> Stream<OutputFile<?>> sheets(
      Class<E> kind, String template, View<E> view, Heading<E> head) {
    return publication().dossier().all(kind).stream()
        .map(
            entry -> {
              Ref<E> ref = Ref.to(kind, entry.id());
              return pages.page(
                  Addresses.page(entry).orElseThrow(),
                  template,
                  found(ref, view),
                  (heads, path) -> head.of(heads, path, heads.dossier().get(ref)));
            });
  }

  /** A view finds its record anew, so that it is known to be made from it. */
  static <E extends Entry> Pages.View found(Ref<E> ref, View<E> view) {
    return (views, path) -> view.of(views, path, views.publication().dossier().get(ref));
  }

  private <E extends Entry> Stream<Ref<E>> refs(Class<E> kind) {
    return publication().dossier().all(kind).stream().map(entry -> Ref.to(kind, entry.id()));
  }

  private static <E extends Entry> String page(Ref<E> ref) {
    return Addresses.page(ref.kind(), ref.id()).orElseThrow();
  }

  /** What somebody attended has pages of its own where it is too much for the sheet. */
  private Section attended(Ref<Speaker> ref) {
    return pages
        .records(
            Addresses.attended(ref.id()),
            "attended.ftlh",
            views -> views.attended(views.publication().dossier().get(ref)),
            (views, path, part) ->
                views.attended(path, views.publication().dossier().get(ref), part))
        .ifSeveral();
  }

  /** The page of a topic; it may be cut into parts by those who spoke. */
  private Section topic(Ref<Topic> ref) {
    return pages.records(
        page(ref),
        "topic.ftlh",
        views -> views.topic(views.publication().dossier().get(ref)),
        (views, path, part) -> views.topic(path, views.publication().dossier().get(ref), part),
        (heads, path, part) -> heads.topic(path, heads.dossier().get(ref)));
  }

  /** Claims have pages of their own where they are too many for that of the topic. */
  private Section claims(Ref<Topic> ref) {
    return pages
        .records(
            Addresses.claims(ref.id()),
            "topic.ftlh",
            views -> views.claims(views.publication().dossier().get(ref)),
            (views, path, part) -> views.claims(path, views.publication().dossier().get(ref), part))
        .ifSeveral();
  }

  /**
   * The page of a source; it may be cut into parts, of which the first tells what the source is.
   */
  private Section source(Ref<Source> ref) {
    return pages.parts(
        page(ref),
        "source.ftlh",
        views -> views.source(views.publication().dossier().get(ref)),
        (views, path, part) -> views.source(path, views.publication().dossier().get(ref), part),
        (heads, path, part) ->
            part.names().isEmpty()
                ? heads.source(path, heads.dossier().get(ref))
                : heads.page(path));
  }

  private Stream<OutputFile<?>> withdrawn() {
    return publication().withdrawn().stream()
        .flatMap(
            gone ->
                Addresses.page(gone.kind(), gone.id()).stream()
                    .map(path -> pages.page(path, "withdrawn.ftlh", left(gone))));
  }

  /** What is left of a record is found anew too. */
  private static Pages.View left(Withdrawn gone) {
    return (views, path) ->
        views.publication().withdrawn().stream()
            .filter(gone::equals)
            .map(same -> views.withdrawn(path, same))
            .findFirst()
            .orElseThrow();
  }

  /** What this reader may not see, nobody is sent to. The settings are asked on every page. */
  private Stream<OutputFile<?>> redirects() {
    return publication().dossier().site().redirects().stream()
        .flatMap(
            redirect ->
                publication().dossier().find(redirect.to()).stream()
                    .flatMap(
                        to ->
                            Addresses.page(to.getClass(), redirect.from()).stream()
                                .map(path -> redirect(path, redirect))));
  }

  private OutputFile<?> redirect(String path, Site.Redirect redirect) {
    return pages.page(
        path,
        "redirect.ftlh",
        (views, at) -> views.redirect(at, redirect),
        (heads, at) -> heads.leadingTo(at, heads.dossier().get(redirect.to())));
  }

  /** Makes what a template shows of a record. */
  interface View<E> {
    Record of(Views views, String path, E entry);
  }

  /** Makes what stands in the head of the page of a record. */
  private interface Heading<E> {
    HeadData of(PageHeads heads, String path, E entry);
  }
}
