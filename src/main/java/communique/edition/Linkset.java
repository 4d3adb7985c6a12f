package communique.edition;

import communique.model.Licence;
import communique.model.Publication;
import communique.model.Sheet;
import communique.model.Site;
import communique.model.Speaker;
import communique.model.Summit;
import communique.output.json.Json;
import communique.view.Addresses;
import communique.view.HeadData;
import communique.view.Translation;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the heads of all sheets say of them and of the files beside them, in one file: a link set as
 * JSON (RFC 9264, section 4.2), as level 2 of the FAIR Signposting Profile asks for. The way back
 * from a file to its sheet stands only here.
 *
 * @param publication what is published
 * @param companions what is built
 * @param base the address of the site, with a slash at its end
 */
record Linkset(Publication publication, Companions companions, String base) {

  /** Where it lies. */
  static final String PATH = "linkset.json";

  private static final String PAGE = "text/html";
  private static final String SCHEMA = "https://schema.org/";

  /** What is told of one page or file. */
  private record Anchored(String anchor, List<Relation> relations) {}

  private record Relation(String name, List<HeadData.File> targets) {}

  /** Writes the file. */
  void write(OutputStream out) throws IOException {
    Json.file(
        out, json -> json.object(() -> json.array("linkset", contexts(), one -> put(json, one))));
  }

  private List<Anchored> contexts() {
    List<Anchored> all = new ArrayList<>();
    List<Translation> languages = Translation.of(publication.dossier().site());
    for (Sheet sheet : publication.dossier().all(Sheet.class)) {
      for (Translation translation : languages) {
        page(sheet, translation).ifPresent(page -> all.add(sheet(sheet, page, translation)));
      }
      page(sheet, languages.get(0)).ifPresent(page -> all.addAll(files(sheet, page)));
    }
    return all;
  }

  private static Optional<String> page(Sheet sheet, Translation translation) {
    return Addresses.page(sheet).map(path -> translation.folder() + path);
  }

  private Anchored sheet(Sheet sheet, String page, Translation translation) {
    List<HeadData.File> files = new Beside(companions).of(page, sheet);
    List<Relation> relations = new ArrayList<>();
    relations.add(new Relation("cite-as", List.of(target(base + page, ""))));
    relations.add(new Relation("item", some(files, file -> !Beside.describes(file))));
    relations.add(new Relation("describedby", some(files, Beside::describes)));
    relations.add(
        new Relation(
            "type", List.of(target(SCHEMA + "AboutPage", ""), target(SCHEMA + kind(sheet), ""))));
    relations.add(
        new Relation("author", List.of(target(base + translation.folder() + Addresses.ABOUT, ""))));
    relations.add(new Relation("license", licence()));
    return new Anchored(base + page, relations);
  }

  private List<Anchored> files(Sheet sheet, String page) {
    return new Beside(companions)
        .of(page, sheet).stream()
            .map(
                file ->
                    new Anchored(
                        base + file.path(),
                        List.of(
                            new Relation(
                                Beside.describes(file) ? "describes" : "collection",
                                List.of(target(base + page, PAGE))))))
            .toList();
  }

  private static String kind(Sheet sheet) {
    return sheet instanceof Summit ? "Event" : sheet instanceof Speaker ? "Person" : "CreativeWork";
  }

  private List<HeadData.File> some(List<HeadData.File> files, Predicate<HeadData.File> wanted) {
    return files.stream()
        .filter(wanted)
        .map(file -> target(base + file.path(), file.type()))
        .toList();
  }

  private List<HeadData.File> licence() {
    Site site = publication.dossier().site();
    return site.licence().flatMap(Licence::url).map(URI::toString).stream()
        .map(url -> target(url, ""))
        .toList();
  }

  private static HeadData.File target(String address, String type) {
    return new HeadData.File("", address, type);
  }

  private static void put(Json json, Anchored one) {
    json.put("anchor", one.anchor());
    one.relations().stream()
        .filter(relation -> !relation.targets().isEmpty())
        .forEach(
            relation ->
                json.array(relation.name(), relation.targets(), target -> put(json, target)));
  }

  private static void put(Json json, HeadData.File target) {
    json.put("href", target.path());
    if (!target.type().isEmpty()) {
      json.put("type", target.type());
    }
  }
}
