package communique.view;

import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Sheet;
import communique.model.SiteLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what every page has above its own matter. */
record Heads(PageContext context) {

  /** The head of a page that stands below the pages of these crumbs. */
  Head head(Phrase title, List<Link> crumbs, Optional<Entry> shows) {
    Addresses addresses = context.addresses();
    Words words = context.words();
    List<Link> above = new ArrayList<>();
    above.add(context.link("page.home", "index.html"));
    above.addAll(crumbs);
    Optional<Edtf> asOf = shows.flatMap(entry -> new AsOf(dossier()).of(entry));
    return new Head(
        title,
        words.language().tag(),
        Direction.of(words.language().tag()),
        addresses.root(),
        addresses.home(),
        addresses.page(),
        addresses.section(),
        alternates(),
        words.borrowed(),
        context.apparatus().usual(),
        above,
        shows.map(entry -> new Relatives(context, entry).all()).orElse(List.of()),
        shows.map(entry -> new Elsewhere(context).beside(entry)).orElse(Identifiers.NONE),
        shows.map(this::state).orElse(""),
        shows.map(Entry::id).orElse(""),
        asOf.map(words::date).orElse(""),
        "",
        asOf.flatMap(AsOf::stamp).map(LocalDate::toString).orElse(""),
        shows.stream()
            .filter(Sheet.class::isInstance)
            .flatMap(sheet -> dossier().illustration((Sheet) sheet).stream())
            .map(shown -> PictureView.of(shown, context))
            .toList());
  }

  private Dossier dossier() {
    return context.dossier();
  }

  private String state(Entry entry) {
    return new States(context.words(), context.publication()).of(entry.editorial());
  }

  private List<Head.Alternate> alternates() {
    List<SiteLanguage> all = dossier().site().languages();
    return all.size() < 2
        ? List.of()
        : all.stream().map(SiteLanguage::language).map(this::alternate).toList();
  }

  /** Search engines ask for whole addresses of the page in other languages. */
  private Head.Alternate alternate(Language other) {
    Addresses addresses = context.addresses();
    String href = addresses.in(dossier().site().folder(other));
    return new Head.Alternate(
        other.tag(),
        context.words().name(other),
        href,
        dossier()
            .site()
            .base()
            .map(base -> base + href.substring(addresses.root().length()))
            .orElse(href),
        other.equals(context.words().language()));
  }
}
