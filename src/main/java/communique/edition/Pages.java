package communique.edition;

import communique.model.Entry;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.render.Templates;
import communique.render.Theme;
import communique.shape.Fingerprint;
import communique.trace.Question;
import communique.trace.Trace;
import communique.view.Addresses;
import communique.view.HeadData;
import communique.view.Part;
import communique.view.SiteView;
import communique.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a publication in one language: what is needed to list one.
 *
 * @param views makes what the templates show
 * @param templates the theme in that language
 * @param site what every page says about the site
 * @param heads makes what stands in the head of a page
 * @param setting what every page depends on heads its own view
 */
record Pages(Views views, Templates templates, SiteView site, PageHeads heads, String setting) {

  /**
   * The pages in the language of those views.
   *
   * @param theme whose templates they are written with
   * @param companions what there is to be linked to
   */
  static Pages of(Views views, Theme theme, Companions companions) {
    Templates templates = new Templates(theme, views.translation().messages());
    SiteView site =
        views.site(
            companions.bundle() ? Bundle.PATH : "",
            companions.data() ? Addresses.DATA : "",
            companions.history() ? Addresses.ARCHIVE : "",
            new Assets(theme).query());
    return new Pages(
        views,
        templates,
        site,
        new PageHeads(views.publication(), views.translation(), companions),
        templates.fingerprint() + Fingerprint.of(site) + Fingerprint.of(companions));
  }

  Publication publication() {
    return views.publication();
  }

  /** Where the pages lie; empty, or with a slash at its end. */
  String folder() {
    return views.translation().folder();
  }

  /** The same pages, which depend on that, too. */
  Pages with(String more) {
    return new Pages(views, templates, site, heads, setting + more);
  }

  /** The same pages; what is asked for them is put to the trace. */
  private Pages heardBy(Trace trace) {
    return new Pages(views.heardBy(trace), templates, site, heads.heardBy(trace), setting);
  }

  /**
   * A page that tells of no one thing.
   *
   * @param name its path from the root of its language
   * @param view makes its view
   */
  OutputFile<?> page(String name, String template, View view) {
    return page(name, template, view, PageHeads::page);
  }

  /** A page, and what stands in its head. */
  OutputFile<?> page(String name, String template, View view, Heading head) {
    return page(name, template, List.of(), view, head);
  }

  /**
   * The pages of a list: the whole, and the parts that it is cut into.
   *
   * @param name the path of the whole from the root of its language
   */
  <T> Section parts(String name, String template, Cut<T> cut, PartView<T> view) {
    return parts(name, template, cut, view, (heads, path, part) -> heads.page(path));
  }

  /** The pages of a list, and what stands in the heads of its parts. */
  <T> Section parts(
      String name, String template, Cut<T> cut, PartView<T> view, PartHeading<T> head) {
    String whole = folder() + name;
    return new Section(
        path -> path.equals(whole) || Addresses.isPart(path, whole),
        () -> cut(template, cut, view, head));
  }

  /**
   * The pages of a list of records. Each is made from its own records and from where the cut has
   * put them, and not from all that had to be asked for the cut: an edit concerns few of them.
   */
  <T extends Entry> Section records(String name, String template, Cut<T> cut, PartView<T> view) {
    return records(name, template, cut, view, (heads, path, part) -> heads.page(path));
  }

  /** The pages of a list of records, and what stands in the heads of its parts. */
  <T extends Entry> Section records(
      String name, String template, Cut<T> cut, PartView<T> view, PartHeading<T> head) {
    String whole = folder() + name;
    return new Section(
        path -> path.equals(whole) || Addresses.isPart(path, whole),
        () -> cut.of(views).all().map(part -> part(template, part, view, head)));
  }

  private <T extends Entry> OutputFile<?> part(
      String template, Part<T> part, PartView<T> view, PartHeading<T> head) {
    List<Question> items =
        part.items().stream().map(item -> Question.of(Question.Asks.RECORD, item.id())).toList();
    String outline = part.outline(Entry::id).collect(Collectors.joining("\n"));
    return with(Fingerprint.of(outline.getBytes(StandardCharsets.UTF_8)))
        .page(
            part.path(),
            template,
            items,
            (heard, path) -> view.of(heard, path, part),
            (heads, path) -> head.of(heads, path, part));
  }

  /** The list is cut once; what was asked for that, each of its parts is made from. */
  private <T> Stream<OutputFile<?>> cut(
      String template, Cut<T> cut, PartView<T> view, PartHeading<T> head) {
    Trace cutting = Trace.begin();
    Part<T> whole = cut.of(views.heardBy(cutting));
    List<Question> asked = cutting.questions();
    return whole
        .all()
        .map(
            part ->
                page(
                    part.path(),
                    template,
                    asked,
                    (heard, path) -> view.of(heard, path, part),
                    (heard, path) -> head.of(heard, path, part)));
  }

  private OutputFile<?> page(
      String name, String template, List<Question> asked, View view, Heading head) {
    String path = folder() + name;
    return new OutputFile<Shown>(
        path,
        Optional.of(setting),
        trace -> {
          asked.forEach(trace::ask);
          return heardBy(trace).shown(path, view, head);
        },
        (shown, out) -> templates.render(template, shown.page(), site, shown.head(), out));
  }

  private Shown shown(String path, View view, Heading head) {
    return new Shown(view.of(views, path), head.of(heads, path));
  }

  /** Makes what a template shows at a path from the root of the site. */
  interface View {
    Record of(Views views, String path);
  }

  /** Makes what stands in the head of a page at a path from the root of the site. */
  interface Heading {
    HeadData of(PageHeads heads, String path);
  }

  /** Cuts a list. */
  interface Cut<T> {
    Part<T> of(Views views);
  }

  /** Makes what a template shows of a part of a list. */
  interface PartView<T> {
    Record of(Views views, String path, Part<T> part);
  }

  /** Makes what stands in the head of the page of a part of a list. */
  interface PartHeading<T> {
    HeadData of(PageHeads heads, String path, Part<T> part);
  }

  /** A page, and what stands in its head. */
  private record Shown(Record page, HeadData head) {}
}
