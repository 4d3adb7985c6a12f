package communique.edition.linked;

import communique.model.Actor;
import communique.model.Citation;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Licence;
import communique.model.Organization;
import communique.model.Publication;
import communique.model.SameAs;
import communique.model.Sheet;
import communique.model.Speaker;
import communique.model.Speaking;
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
import java.util.stream.Stream;

/**
 * The smaller things that several kinds of page tell of. What has a page of its own is named by the
 * address of that page in the first language, so that all languages speak of one thing.
 *
 * @param json takes them
 * @param publication the records
 * @param language the language of the page
 * @param addresses as seen from the page
 */
record Nodes(Json json, Publication publication, Language language, Addresses addresses) {

  Dossier dossier() {
    return publication.dossier();
  }

  String words(Text text) {
    return wording(text).words();
  }

  private Text.Wording wording(Text text) {
    return text.serving(language, dossier().site().language());
  }

  /** Words with their language, where a site has several: all its pages tell of one thing. */
  void put(String name, Text text) {
    put(name, wording(text));
  }

  private void put(String name, Text.Wording wording) {
    json.name(name);
    value(wording);
  }

  /** The same of words that may be missing. */
  void put(String name, Optional<Text> text) {
    text.ifPresent(words -> put(name, words));
  }

  /** The same of several, those of each that serve the page; one as itself, none not at all. */
  void each(String name, Stream<Text> texts) {
    each(name, texts.map(this::wording).distinct().toList(), List.of());
  }

  /** Words with their language, and others that are in none, such as a spelling. */
  void each(String name, List<Text.Wording> wordings, List<String> others) {
    if (wordings.size() == 1 && others.isEmpty()) {
      put(name, wordings.get(0));
    } else if (!wordings.isEmpty() || !others.isEmpty()) {
      json.name(name);
      json.array(
          () -> {
            wordings.forEach(this::value);
            others.forEach(json::text);
          });
    }
  }

  private void value(Text.Wording wording) {
    if (dossier().site().languages().size() < 2) {
      json.text(wording.words());
    } else {
      json.object(
          () -> {
            json.put("@language", wording.languageOr(dossier().site().language()).tag());
            json.put("@value", wording.words());
          });
    }
  }

  /** What an entry is called everywhere; nothing if it has no page. */
  Optional<String> id(Entry entry) {
    return Optional.of(addresses.to(entry, dossier())).filter(way -> !way.isEmpty());
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
    name(entry, entry.label());
    sameAs(entry);
  }

  /** What it is called, marked if it is not published. */
  void name(Entry entry, Text name) {
    put("name", new Marking(dossier().site()).of(entry, name, publication));
  }

  /** A thing that is told on its own page, by what it is called everywhere. */
  void reference(Entry entry) {
    json.put("@id", id(entry));
  }

  /** Where registers of the world tell of it. */
  void sameAs(Entry entry) {
    texts("sameAs", entry.sameAs().stream().map(SameAs::address).toList());
  }

  /** The picture of a sheet, in its largest size. */
  void picture(Sheet sheet) {
    dossier()
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
                      put("caption", shown.picture().alt());
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
          put("name", licence.name());
          json.put("url", licence.url().map(URI::toString));
        });
  }

  void reference(String name, Ref<? extends Entry> ref) {
    dossier()
        .find(ref)
        .flatMap(this::id)
        .ifPresent(id -> json.object(name, () -> json.put("@id", id)));
  }

  /** Whether a side has a name: words stand for one that the sources do not name. */
  boolean isNamed(Actor side) {
    return side.country().isPresent() || side.organization().flatMap(dossier()::find).isPresent();
  }

  /** A side that has a name. A state that acts is a place, and one of those who can act. */
  void actor(Actor side) {
    side.country()
        .ifPresent(
            country -> {
              json.texts("@type", List.of("Country", "Organization"));
              put("name", dossier().site().name(country, language));
            });
    side.organization()
        .flatMap(dossier()::find)
        .ifPresent(
            organization -> {
              json.put("@type", "Organization");
              put("name", organization.name());
              sameAs(organization);
            });
  }

  /** A property with an object for each item; without items none. */
  <T> void array(String name, List<T> items, Consumer<T> inside) {
    if (!items.isEmpty()) {
      json.array(name, items, inside);
    }
  }

  /**
   * Claims about a thing. The page in the first language tells them for all, as it bears the
   * things' addresses.
   */
  void claims(Entry holder) {
    if (isFirst()) {
      array("subjectOf", holder.claims(), claim -> claim(holder, claim));
    }
  }

  /** Whether the page bears the addresses of the things that it tells of. */
  boolean isFirst() {
    return language.equals(dossier().site().language());
  }

  /** Somebody or something that can take part: a person, an institution, a state. */
  void who(Who who) {
    who.record().flatMap(dossier()::find).ifPresent(record -> thing(type(record), record));
    who.country().ifPresent(country -> actor(Actor.of(country.code())));
    who.named()
        .ifPresent(
            name -> {
              json.put("@type", who.count().isPresent() ? "Organization" : "Person");
              put("name", name);
            });
  }

  private static String type(Speaking record) {
    return record instanceof Speaker
        ? "Person"
        : record instanceof Organization ? "Organization" : "CreativeWork";
  }

  /**
   * A sentence of ours, by its place on the page; where sources differ, the sentence of each side,
   * which has no place, never the question.
   */
  private void claim(Entry holder, Claim claim) {
    json.put("@type", "Claim");
    json.put("@id", addresses.to(holder, claim, dossier()));
    claim.text().ifPresent(text -> put("text", marked(text, claim.because())));
    sources(claim.because(), claim.cite());
    array("hasPart", claim.readings(), this::side);
  }

  private void side(Version side) {
    json.put("@type", "Claim");
    put("text", marked(side.text(), side.because()));
    sources(side.because(), side.cite());
  }

  private Text marked(Text text, Optional<Text> because) {
    return because.isPresent() ? new Marking(dossier().site()).inferred(text) : text;
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
            .flatMap(ref -> dossier().find(ref).flatMap(this::id).stream())
            .toList();
    array(name, sources, source -> json.put("@id", source));
  }
}
