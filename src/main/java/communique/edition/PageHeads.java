package communique.edition;

import communique.edition.calendar.DossierCalendar;
import communique.edition.data.SheetVersion;
import communique.edition.linked.StructuredData;
import communique.edition.linked.Trail;
import communique.model.Agreement;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Organization;
import communique.model.Publication;
import communique.model.Sheet;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.trace.Trace;
import communique.view.Addresses;
import communique.view.HeadData;
import communique.view.Html;
import communique.view.Offered;
import communique.view.Translation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the heads of the pages of one language.
 *
 * @param publication the records
 * @param translation the language
 * @param companions what there is to be linked to
 */
record PageHeads(Publication publication, Translation translation, Companions companions) {

  private static final Html NOTHING = new Html("");

  Dossier dossier() {
    return publication.dossier();
  }

  /** The same; what is asked is put to the trace. */
  PageHeads heardBy(Trace trace) {
    return new PageHeads(publication.heardBy(trace), translation, companions);
  }

  /** A page that tells of no one thing; that of what is missing is nowhere at home. */
  HeadData page(String path) {
    HeadData page = beside(path, NOTHING, Stream.of());
    return path.equals(Addresses.MISSING) ? at(page, "") : page;
  }

  /** A page that leads to another, which is what it stands for. */
  HeadData leadingTo(String path, Entry entry) {
    String to = Addresses.page(entry).map(page -> translation.folder() + page).orElse(path);
    return at(
        beside(path, NOTHING, Stream.of()),
        dossier().site().base().map(base -> base + to).orElse(""));
  }

  private static HeadData at(HeadData page, String canonical) {
    return new HeadData(
        page.address(),
        canonical,
        page.picture(),
        page.version(),
        page.linked(),
        page.trail(),
        page.files());
  }

  HeadData home(String path) {
    Stream<String> book =
        Stream.of(translation.folder() + Briefings.BOOK)
            .filter(file -> companions.print() && PrintEdition.makesBook(dossier()));
    return beside(path, linked(path).site(), book);
  }

  /** The timeline is what the calendar of the dossier() is. */
  HeadData timeline(String path) {
    return beside(
        path,
        NOTHING,
        Stream.of(DossierCalendar.PATH)
            .filter(file -> companions.data() && DossierCalendar.has(dossier())));
  }

  /** The page of a topic, with the feed of it. */
  HeadData topic(String path, Topic topic) {
    return withFeed(path, Addresses.feed(topic));
  }

  /** The page of a country, with the feed of it. */
  HeadData country(String path, Country country) {
    return withFeed(path, Addresses.feed(country));
  }

  private HeadData withFeed(String path, String feed) {
    return beside(
        path, NOTHING, dossier().site().base().stream().map(base -> translation.folder() + feed));
  }

  HeadData data(String path, List<Offered> files) {
    return beside(path, linked(path).dataset(files), Stream.of());
  }

  HeadData summit(String path, Summit summit) {
    return sheet(path, linked(path).summit(summit), summit);
  }

  HeadData agreement(String path, Agreement agreement) {
    return sheet(path, linked(path).agreement(agreement), agreement);
  }

  HeadData speaker(String path, Speaker speaker) {
    return sheet(path, linked(path).speaker(speaker), speaker);
  }

  HeadData organization(String path, Organization organization) {
    return below(beside(path, linked(path).organization(organization), Stream.of()), organization);
  }

  HeadData source(String path, Source source) {
    return below(beside(path, linked(path).source(source), Stream.of()), source);
  }

  private HeadData sheet(String path, Html linked, Sheet sheet) {
    HeadData page =
        beside(
            path,
            companions.print() ? ShareCards.path(path) : Assets.PICTURE,
            linked,
            new Beside(companions).of(path, sheet));
    return below(page, sheet);
  }

  private HeadData beside(String path, Html linked, Stream<String> files) {
    return beside(path, Assets.PICTURE, linked, files.map(Beside::file).toList());
  }

  private HeadData beside(String path, String picture, Html linked, List<HeadData.File> files) {
    Optional<String> base = dossier().site().base();
    return new HeadData(
        base.orElse("") + path,
        base.map(address -> address + path).orElse(""),
        base.map(address -> address + picture).orElse(""),
        "",
        linked,
        NOTHING,
        files);
  }

  /** Of a sheet or a source the way from the home page is told, too; of a sheet its version. */
  private HeadData below(HeadData page, Entry entry) {
    Optional<Html> trail =
        dossier().site().base().map(base -> new Trail(dossier(), translation, base).to(entry));
    return new HeadData(
        page.address(),
        page.canonical(),
        page.picture(),
        entry instanceof Sheet sheet ? new SheetVersion(dossier(), sheet).written() : "",
        page.linked(),
        trail.orElse(NOTHING),
        page.files());
  }

  private StructuredData linked(String path) {
    return new StructuredData(publication, translation.language(), path);
  }
}
