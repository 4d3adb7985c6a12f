package communique.edition.linked;

import communique.model.Actor;
import communique.model.Citation;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Licence;
import communique.model.Organization;
import communique.model.Rendition;
import communique.model.SameAs;
import communique.model.Sheet;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Version;
import communique.model.Who;
import communique.output.json.Json;
import communique.picture.Plate;
import communique.shape.Ref;
import communique.view.Addresses;
import communique.view.Marking;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The smaller things that several kinds of page tell of. What has a page of its own is named by the
 * address of that page in the first language, so that all languages speak of one thing.
 *
 * @param json takes them
 * @param dossier the records
 * @param language the language of the page
 * @param addresses as seen from the page
 */
record Nodes(Json json, Dossier dossier, Language language, Addresses addresses) {

  String words(Text text) {
    return text.serving(language, dossier.site().language()).words();
  }

  /** What an entry is called everywhere; nothing if it has no page. */
  Optional<String> id(Entry entry) {
    return Optional.of(addresses.to(entry, dossier)).filter(way -> !way.isEmpty());
  }

  /** One value as itself, several as a list, none not at all. */
  void texts(String name, Collection<String> values) {
    if (values.size() == 1) {
      json.put(name, values.iterator().next());
    } else if (!values.isEmpty()) {
      json.texts(name, values);
    }
  }

  /** One item as an object, several as a list, none not at all. */
  <T> void each(String name, Stream<T> items, Consumer<T> inside) {
    List<T> all = items.toList();
    if (all.size() == 1) {
      json.object(name, () -> inside.accept(all.get(0)));
    } else {
      array(name, all, inside);
    }
  }

  /** The name of a thing that is told elsewhere. */
  void thing(String type, Entry entry) {
    json.put("@type", type);
    json.put("@id", id(entry));
    json.put("name", words(entry.label()));
    sameAs(entry);
  }

  /** Where registers of the world tell of it. */
  void sameAs(Entry entry) {
    texts("sameAs", entry.sameAs().stream().map(SameAs::address).toList());
  }

  /** The picture of a sheet, in its largest size. */
  void picture(Sheet sheet) {
    dossier
        .illustration(sheet)
        .ifPresent(
            shown ->
                json.object(
                    "image",
                    () -> {
                      Plate large = shown.large();
                      json.put("@type", "ImageObject");
                      json.put("contentUrl", addresses.toFile(shown.path(large)));
                      json.put("encodingFormat", large.file().format().mediaType());
                      json.put("width", large.width());
                      json.put("height", large.height());
                      json.put("caption", words(shown.picture().alt()));
                      json.put("creditText", words(shown.picture().credit()));
                      licence(shown.picture().licence());
                    }));
  }

  /** On what terms the thing that is open may be used. */
  void licence(Licence licence) {
    json.object(
        "license",
        () -> {
          json.put("@type", "CreativeWork");
          json.put("name", words(licence.name()));
          json.put("url", licence.url().map(URI::toString));
        });
  }

  private void reference(String name, Ref<? extends Entry> ref) {
    dossier
        .find(ref)
        .flatMap(this::id)
        .ifPresent(id -> json.object(name, () -> json.put("@id", id)));
  }

  /** A side: a country, an institution, or words. */
  void actor(Actor side) {
    json.put("@type", side.country().isPresent() ? "Country" : "Organization");
    Optional<String> organization =
        side.organization().flatMap(dossier::find).map(Organization::name).map(this::words);
    json.put(
        "name",
        side.country()
            .map(country -> dossier.site().name(country, language).words())
            .or(() -> organization)
            .or(() -> dossier.site().side(side, language).map(this::words))
            .orElse(side.written()));
    side.organization().flatMap(dossier::find).ifPresent(this::sameAs);
  }

  /** A property with an object for each item; without items none. */
  <T> void array(String name, List<T> items, Consumer<T> inside) {
    if (!items.isEmpty()) {
      json.array(name, items, inside);
    }
  }

  /**
   * Claims about a thing, and the words of people that a source prints as quoted. The page in the
   * first language tells them for all, as it bears the things' addresses.
   *
   * @param quoting what is told of a statement
   */
  void subjectOf(
      Entry holder, List<Statement> statements, Function<Statement, Stream<Runnable>> quoting) {
    if (!language.equals(dossier.site().language())) {
      return;
    }
    Stream<Runnable> claims = holder.claims().stream().map(claim -> () -> claim(holder, claim));
    List<Runnable> all = Stream.concat(statements.stream().flatMap(quoting), claims).toList();
    if (!all.isEmpty()) {
      json.name("subjectOf");
      json.array(() -> all.forEach(json::object));
    }
  }

  /** The quotations of a statement, told where it is at home. */
  Stream<Runnable> quotations(Statement statement) {
    return quoted(statement).map(said -> () -> quotation(statement, said));
  }

  /** That there are some, and where they are told. */
  Stream<Runnable> elsewhere(Statement statement) {
    return quoted(statement).limit(1).map(said -> () -> quotation(statement));
  }

  /** There is no word for a doubt in JSON-LD, so it has no words that are in doubt. */
  private static Stream<Rendition> quoted(Statement statement) {
    return statement.said().stream()
        .filter(Rendition::isQuotation)
        .filter(said -> said.doubt().isEmpty());
  }

  private void quotation(Statement statement, Rendition said) {
    quotation(statement);
    json.put("text", said.quote());
    json.put(
        "inLanguage", dossier.find(said.source()).flatMap(Source::language).map(Language::tag));
    each("creator", statement.speaker().all().stream().filter(this::isTold), this::creator);
    reference("citation", said.source());
  }

  /** Whom the sources do not name, has no name for a machine either. */
  private boolean isTold(Who who) {
    return who.unnamed().isEmpty()
        && (who.record().isEmpty() || who.record().flatMap(dossier::find).isPresent());
  }

  /** What has a page is only named here, anything else told. */
  private void creator(Who who) {
    Optional<Speaking> record = who.record().flatMap(dossier::find);
    Optional<String> id = record.flatMap(this::id);
    if (id.isPresent()) {
      json.put("@id", id);
    } else {
      who(who);
    }
  }

  /** Somebody or something that can take part: a person, an institution, a state. */
  void who(Who who) {
    who.record().flatMap(dossier::find).ifPresent(record -> thing(type(record), record));
    who.country().ifPresent(country -> actor(Actor.of(country.code())));
    who.named()
        .ifPresent(
            name -> {
              json.put("@type", who.count().isPresent() ? "Organization" : "Person");
              json.put("name", words(name));
            });
  }

  private static String type(Speaking record) {
    return record instanceof Speaker
        ? "Person"
        : record instanceof Organization ? "Organization" : "CreativeWork";
  }

  private void quotation(Statement statement) {
    json.put("@type", "Quotation");
    json.put("url", id(statement));
  }

  /**
   * A sentence of ours, by its place on the page, where it stands; where sources differ, the
   * sentence of each side, which has no place, never the question.
   */
  private void claim(Entry holder, Claim claim) {
    json.put("@type", "Claim");
    json.put("@id", addresses.to(holder, claim, dossier));
    sources(claim.because(), claim.cite());
    array("hasPart", claim.readings(), this::side);
  }

  private void side(Version side) {
    Marking mark = new Marking(dossier.site());
    json.put("@type", "Claim");
    json.put("text", words(side.because().isPresent() ? mark.inferred(side.text()) : side.text()));
    sources(side.because(), side.cite());
  }

  /** What we infer does not appear in the sources that it rests on. */
  private void sources(Optional<Text> because, List<Citation> cites) {
    sources(because.isPresent() ? "isBasedOn" : "appearance", cites);
  }

  private void sources(String name, List<Citation> cites) {
    List<String> sources =
        cites.stream()
            .filter(Citation::says)
            .map(Citation::source)
            .distinct()
            .flatMap(ref -> dossier.find(ref).flatMap(this::id).stream())
            .toList();
    array(name, sources, source -> json.put("@id", source));
  }
}
