package communique.edition.linked;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Attendee;
import communique.model.Coordinates;
import communique.model.Differences;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Money;
import communique.model.Occasion;
import communique.model.Organization;
import communique.model.Party;
import communique.model.Place;
import communique.model.Publication;
import communique.model.Reading;
import communique.model.Relation;
import communique.model.Relations;
import communique.model.Reported;
import communique.model.Site;
import communique.model.SiteLanguage;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.StatusChange;
import communique.model.Summit;
import communique.model.Tenure;
import communique.model.Text;
import communique.model.Who;
import communique.model.Worth;
import communique.output.json.Json;
import communique.shape.Ref;
import communique.view.Addresses;
import communique.view.DataVersion;
import communique.view.Html;
import communique.view.Messages;
import communique.view.Offered;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The JSON-LD of one page.
 *
 * @param publication the records
 * @param language the language of the page
 * @param page the page's path from the site's root
 */
public record StructuredData(Publication publication, Language language, String page) {

  private Dossier dossier() {
    return publication.dossier();
  }

  /** An Event, with what was said there and what we claim about it. */
  public Html summit(Summit summit) {
    return page(
        nodes -> {
          Json json = nodes.json();
          nodes.thing("Event", summit);
          nodes.picture(summit);
          nodes.texts("startDate", Days.starts(summit.held()));
          nodes.texts("endDate", Days.ends(summit.held()));
          nodes.texts("eventAttendanceMode", attendance(summit));
          where(nodes, summit);
          json.array(
              "attendee",
              summit.attendees().keySet().stream()
                  .filter(who -> who.unnamed().isEmpty())
                  .filter(who -> !isInferred(summit, who))
                  .toList(),
              nodes::who);
          nodes.each(
              "superEvent",
              carried(summit.within()).flatMap(ref -> dossier().find(ref).stream()),
              around -> occasion(nodes, around));
          new Quotations(nodes).at(dossier().relations().statementsAt(summit));
          nodes.claims(summit);
        });
  }

  private void where(Nodes nodes, Occasion occasion) {
    nodes.each(
        "location",
        new Differences(dossier())
            .closest(occasion.place().given()).stream()
                .flatMap(ref -> dossier().find(ref).stream()),
        place -> place(nodes, place));
  }

  private void place(Nodes nodes, Place place) {
    Json json = nodes.json();
    json.put("@type", "Place");
    nodes.name(place, place.name());
    nodes.sameAs(place);
    place.at().ifPresent(at -> coordinates(json, at));
    dossier()
        .relations()
        .country(place)
        .ifPresent(
            country ->
                json.object(
                    "address",
                    () -> {
                      json.put("@type", "PostalAddress");
                      json.put("addressCountry", country.code());
                    }));
  }

  /** Whether those who met were in one place, as far as a source tells. */
  private static List<String> attendance(Occasion occasion) {
    return occasion
        .medium()
        .given()
        .map(
            medium ->
                "https://schema.org/"
                    + (medium.isRemote() ? "Online" : "Offline")
                    + "EventAttendanceMode")
        .distinct()
        .toList();
  }

  private static void coordinates(Json json, Coordinates at) {
    json.object(
        "geo",
        () -> {
          json.put("@type", "GeoCoordinates");
          json.put("latitude", BigDecimal.valueOf(at.latitude()));
          json.put("longitude", BigDecimal.valueOf(at.longitude()));
        });
  }

  /** A CreativeWork with its sides and its money. */
  public Html agreement(Agreement agreement) {
    return page(
        nodes -> {
          Json json = nodes.json();
          nodes.thing("CreativeWork", agreement);
          nodes.picture(agreement);
          nodes.texts("dateCreated", signed(agreement));
          nodes.array(
              "contributor",
              agreement.parties().items().stream().map(Party::is).filter(nodes::isNamed).toList(),
              nodes::actor);
          nodes.each("isBasedOn", tied(agreement, false), nodes::reference);
          nodes.each("isPartOf", tied(agreement, true), nodes::reference);
          nodes.array(
              "mentions",
              Stream.concat(agreement.amount().items().stream(), agreement.conversions().stream())
                  .toList(),
              amount -> amount(json, amount));
          List<Summit> origins =
              dossier().relations().origins(agreement).map(Relations.Origin::summit).toList();
          if (!origins.isEmpty()) {
            json.object("@reverse", () -> json.array("workFeatured", origins, nodes::reference));
          }
          new Quotations(nodes).in(dossier().relations().statementsBy(agreement));
          nodes.claims(agreement);
        });
  }

  /** Those that sources carry it belongs to, or comes from. */
  private Stream<Agreement> tied(Agreement agreement, boolean belongs) {
    return Stream.concat(
            carried(agreement.predecessor()).filter(to -> !belongs),
            agreement.relates().items().stream()
                .filter(tie -> tie.because().isEmpty() && tie.as().belongs() == belongs)
                .map(Relation::to))
        .distinct()
        .flatMap(to -> dossier().find(to).stream());
  }

  /** The values that sources carry; JSON-LD has no way to mark our inference. */
  private static <T> Stream<T> carried(Reported<T> reported) {
    return reported.readings().stream()
        .filter(Reading::isCarried)
        .flatMap(reading -> reading.is().value().stream())
        .distinct();
  }

  private static List<String> signed(Agreement agreement) {
    return agreement.history().stream()
        .filter(step -> step.status() == StatusChange.Status.SIGNED)
        .flatMap(step -> step.dates().given().flatMap(day -> Days.plain(day).stream()))
        .distinct()
        .toList();
  }

  private static void amount(Json json, Amount amount) {
    json.put("@type", "MonetaryAmount");
    json.put("name", amount.print());
    Optional<Worth> certain = amount.worth().filter(worth -> !worth.isAssumed());
    Optional<Money> plain =
        certain.filter(worth -> worth.sense() == Worth.Sense.PLAIN).flatMap(Worth::value);
    plain.ifPresent(value -> json.put("value", value.amount()));
    certain
        .filter(worth -> worth.value().isEmpty())
        .ifPresent(
            worth -> {
              worth.least().ifPresent(number -> json.put("minValue", number));
              worth.most().ifPresent(number -> json.put("maxValue", number));
            });
    json.put("currency", certain.map(Worth::currency));
  }

  /** A Person with the offices, the events attended and the words quoted. */
  public Html speaker(Speaker speaker) {
    return page(
        nodes -> {
          Json json = nodes.json();
          nodes.thing("Person", speaker);
          nodes.picture(speaker);
          otherNames(nodes, speaker);
          nodes.texts("birthDate", days(speaker.born()));
          nodes.texts("deathDate", days(speaker.died()));
          nodes.each(
              "jobTitle",
              speaker.latestOffices().stream()
                  .filter(office -> office.because().isEmpty())
                  .map(this::titled));
          List<Tenure> dated = dated(speaker);
          if (!dated.isEmpty()) {
            json.array("hasOccupation", dated, office -> role(nodes, office));
          }
          json.array("performerIn", attended(speaker), occasion -> occasion(nodes, occasion));
          new Quotations(nodes).by(dossier().relations().statementsBy(speaker));
          nodes.claims(speaker);
        });
  }

  /** With the day on which it was seen, for a title alone would be one of today. */
  private Text titled(Tenure office) {
    Text title = dossier().relations().title(office);
    return office
        .seen()
        .map(
            day ->
                new Text(
                    title.wordings().stream()
                        .map(
                            one ->
                                new Text.Wording(
                                    one.language(), one.words() + " (" + day.written() + ")"))
                        .toList()))
        .orElse(title);
  }

  /** An Organization with its names, the larger one around it and the states that belong to it. */
  public Html organization(Organization organization) {
    return page(
        nodes -> {
          nodes.thing("Organization", organization);
          organization.nativeName().ifPresent(own -> nodes.put("alternateName", own));
          nodes.each(
              "parentOrganization",
              organization.within().stream().flatMap(ref -> dossier().find(ref).stream()),
              nodes::reference);
          nodes.each(
              "member",
              organization.members().stream()
                  .filter(member -> member.to().isEmpty())
                  .map(member -> Actor.of(member.is().code())),
              nodes::actor);
        });
  }

  private static List<String> days(Reported<Edtf> when) {
    return carried(when).flatMap(day -> Days.plain(day).stream()).toList();
  }

  /** Where a source shows the person, not only we infer it. */
  private List<Occasion> attended(Speaker speaker) {
    Who person = Who.of(Ref.to(Speaking.class, speaker.id()));
    return dossier().relations().attendedBy(speaker).stream()
        .filter(occasion -> !isInferred(occasion, person))
        .toList();
  }

  private static boolean isInferred(Occasion occasion, Who who) {
    return occasion
        .attendance()
        .filter(one -> one.is().all().contains(who))
        .allMatch(Attendee::isInferred);
  }

  private static List<Tenure> dated(Speaker speaker) {
    return speaker.offices().stream()
        .filter(office -> office.because().isEmpty())
        .filter(office -> office.from().isPresent() || office.until().isPresent())
        .toList();
  }

  private void role(Nodes nodes, Tenure office) {
    Json json = nodes.json();
    json.put("@type", "Role");
    nodes.put("roleName", dossier().relations().title(office));
    json.put("startDate", office.from().flatMap(Days::plain));
    json.put("endDate", office.until().flatMap(Days::plain));
  }

  /** All but the one that the page shows; a spelling is in no language. */
  private static void otherNames(Nodes nodes, Speaker speaker) {
    Set<String> told = new HashSet<>(Set.of(nodes.words(speaker.label())));
    nodes.each(
        "alternateName",
        Stream.concat(Stream.of(speaker.name()), speaker.nativeName().stream())
            .flatMap(text -> text.wordings().stream())
            .filter(name -> told.add(name.words()))
            .toList(),
        speaker.spellings().stream().filter(told::add).toList());
  }

  /** What has a page of its own is told there. */
  private void occasion(Nodes nodes, Occasion occasion) {
    if (Addresses.page(occasion).isPresent()) {
      nodes.reference(occasion);
    } else {
      nodes.thing("Event", occasion);
      nodes.texts("startDate", Days.starts(occasion.when()));
      nodes.texts("endDate", Days.ends(occasion.when()));
      where(nodes, occasion);
    }
  }

  /** What schema.org calls that kind of source. */
  private static String type(Source source) {
    return switch (source.kind().orElse(Source.Kind.NEWS)) {
      case NEWS -> "NewsArticle";
      case VIDEO -> "VideoObject";
      case POST -> "SocialMediaPosting";
      case DATASET -> "Dataset";
      case BOOK -> "Book";
      case OFFICIAL, TRANSCRIPT, OFFICIAL_TEXT, REFERENCE -> "Article";
    };
  }

  /** A NewsArticle, an Article, or what else it is. */
  public Html source(Source source) {
    return page(
        nodes -> {
          Json json = nodes.json();
          json.put("@type", type(source));
          json.put("@id", nodes.id(source));
          nodes.put("headline", source.title().value());
          json.put("datePublished", source.published().value().flatMap(Days::plain));
          json.put("url", source.url().map(URI::toString));
          nodes.sameAs(source);
          nodes.texts("author", source.authors().stream().map(nodes::words).toList());
          json.put("archivedAt", source.archived().map(copy -> copy.url().toString()));
          json.put("inLanguage", source.language().map(Language::tag));
          source
              .publisher()
              .value()
              .ifPresent(house -> json.object("publisher", () -> organization(nodes, house)));
        });
  }

  /** The site itself. */
  public Html site() {
    Site site = dossier().site();
    return page(
        nodes -> {
          Json json = nodes.json();
          json.put("@type", "WebSite");
          json.put("@id", site.base());
          json.put("url", site.base());
          nodes.put("name", site.title());
          nodes.put("description", site.about());
          nodes.texts("inLanguage", languages());
          json.object("publisher", () -> organization(nodes, site.publisher()));
        });
  }

  /** What there is as data: a Dataset, with the files in which it can be had. */
  public Html dataset(List<Offered> files) {
    Site site = dossier().site();
    DataVersion version = new DataVersion(dossier());
    return page(
        nodes -> {
          Json json = nodes.json();
          json.put("@type", "Dataset");
          json.put("@id", addresses().toFile(Addresses.DATA));
          json.put("name", nodes.words(site.title()));
          json.put("description", description(nodes, site));
          json.put("url", site.base().map(base -> base + page));
          json.put("version", version.written());
          json.put("dateModified", version.day().map(String::valueOf));
          site.licence().ifPresent(nodes::licence);
          json.object("creator", () -> organization(nodes, site.publisher()));
          json.array(
              "distribution",
              files.stream().filter(file -> file.group() != Offered.Group.SCHEMAS).toList(),
              file -> download(nodes, file));
        });
  }

  private String description(Nodes nodes, Site site) {
    String about = site.about().map(nodes::words).orElse("");
    return (about + " " + new Messages(site, language).get("page.data-lead")).strip();
  }

  private void download(Nodes nodes, Offered file) {
    Json json = nodes.json();
    json.put("@type", "DataDownload");
    json.put("name", file.path().substring(file.path().lastIndexOf('/') + 1));
    json.put(
        "contentUrl",
        dossier()
            .site()
            .base()
            .map(base -> base + file.path())
            .orElse(nodes.addresses().toFile(file.path())));
    json.put("encodingFormat", file.type());
    json.put("contentSize", Optional.of(file.size()).filter(size -> !size.isEmpty()));
  }

  /** The site has one name and several languages. */
  private List<String> languages() {
    Stream<Language> others = dossier().site().languages().stream().map(SiteLanguage::language);
    return Stream.concat(Stream.of(dossier().site().language()), others)
        .map(Language::tag)
        .distinct()
        .toList();
  }

  private static void organization(Nodes nodes, Text name) {
    nodes.json().put("@type", "Organization");
    nodes.put("name", name);
  }

  /** JSON that cannot end the element it stands in. */
  private Html page(Consumer<Nodes> inside) {
    String json =
        Json.line(
            out -> {
              out.put("@context", "https://schema.org");
              inside.accept(new Nodes(out, publication, language, addresses()));
            });
    return new Html(json.replace("<", "\\u003c"));
  }

  /** Where the site has an address, its things have theirs, wherever a copy of the page lies. */
  private Addresses addresses() {
    return dossier().site().base().map(Addresses::from).orElse(Addresses.seenFrom(page));
  }
}
