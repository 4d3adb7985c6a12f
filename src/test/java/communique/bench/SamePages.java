package communique.bench;

import communique.edition.data.Assertion;
import communique.edition.data.Assertions;
import communique.model.Agreement;
import communique.model.Citation;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Relations;
import communique.model.Sheet;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.shape.Ref;
import communique.shape.Walk;
import communique.view.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier as pages for any generator: one for each sheet, source and topic, and those that list
 * them. Its facts are those that the program itself publishes as data.
 *
 * @param publication the dossier as the public sees it
 */
record SamePages(Publication publication) {

  private static final Pattern CITED = Pattern.compile("\\[@([a-z0-9-]+)\\]");

  private static final Pattern QUALIFIER = Pattern.compile("\"([^\"]+)\":\"([^\"]+)\"");

  /** All of them. */
  Stream<Page> all() {
    Dossier dossier = publication.dossier();
    return Stream.<Stream<Page>>of(
            dossier.all(Sheet.class).stream().map(this::sheet),
            dossier.all(Source.class).stream().map(this::source),
            dossier.all(Topic.class).stream().map(this::topic),
            Stream.of(
                list("index", "Home", dossier.all(Topic.class), e -> ""),
                list("summits/index", "Summits", dossier.all(Summit.class), this::held),
                list("agreements/index", "Agreements", dossier.all(Agreement.class), e -> ""),
                list("speakers/index", "Speakers", dossier.all(Speaker.class), e -> ""),
                list("sources/index", "Sources", dossier.all(Source.class), e -> ""),
                list("topics/index", "Topics", dossier.all(Topic.class), e -> ""),
                list("timeline", "Timeline", inOrder(), this::held),
                list("who-said-what", "Who said what", dossier.all(Statement.class), this::who)))
        .flatMap(pages -> pages);
  }

  private Page sheet(Sheet sheet) {
    String path = path(sheet);
    Links links = new Links(publication.dossier(), "../");
    Sources sources = new Sources(publication.dossier(), links);
    List<Page.Fact> facts = facts(sheet, links, sources);
    List<Page.Said> said =
        statements(sheet).stream().map(one -> said(one, links, sources)).toList();
    String prose = prose(sheet, sources);
    Stream<Page.Link> referring =
        publication.dossier().referring(Sheet.class, sheet).stream()
            .map(other -> links.to(other, ""));
    List<Page.Link> listed = Stream.concat(topics(sheet, links), referring).toList();
    return new Page(path, Links.words(sheet.label()), facts, said, listed, sources.all(), prose);
  }

  /** Of several passages for one answer each is a mark behind it. */
  private List<Page.Fact> facts(Sheet entry, Links links, Sources sources) {
    Map<String, Page.Fact> facts = new LinkedHashMap<>();
    new Assertions(publication)
        .of(entry)
        .filter(assertion -> !assertion.property().equals("prose"))
        .map(assertion -> fact(assertion, links, sources))
        .forEach(
            fact ->
                facts.merge(
                    String.join(" ", fact.id(), fact.label(), fact.value().toString()),
                    fact,
                    SamePages::both));
    return Stream.concat(names(entry), facts.values().stream()).toList();
  }

  private static Page.Fact both(Page.Fact one, Page.Fact other) {
    List<Page.Mark> marks = new ArrayList<>(one.marks());
    marks.addAll(other.marks());
    return new Page.Fact(one.id(), one.label(), one.value(), marks);
  }

  private static Page.Fact fact(Assertion assertion, Links links, Sources sources) {
    return new Page.Fact(
        assertion.part(),
        assertion.property(),
        links.meant(assertion.value(), qualified(assertion.qualifiers(), links)),
        marks(assertion.evidence().stream().toList(), sources));
  }

  private static String qualified(String json, Links links) {
    return QUALIFIER
        .matcher(json)
        .results()
        .map(one -> one.group(1) + " " + links.meant(one.group(2), "").title())
        .collect(Collectors.joining(", "));
  }

  /** What is told without evidence. */
  private static Stream<Page.Fact> names(Sheet sheet) {
    return sheet instanceof Speaker speaker
        ? speaker.names().skip(1).map(name -> plain("also", name))
        : Stream.empty();
  }

  private static Page.Fact plain(String label, String words) {
    return new Page.Fact("", label, new Page.Link(words, "", ""), List.of());
  }

  private Stream<Page.Link> topics(Entry entry, Links links) {
    Set<Entry> topics = new LinkedHashSet<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Ref<?> ref && ref.kind() == Topic.class) {
            topics.add(publication.dossier().get(Ref.to(Topic.class, ref.id())));
          }
        });
    return topics.stream().map(topic -> links.to(topic, ""));
  }

  private static List<Page.Mark> marks(Collection<Citation> cites, Sources sources) {
    return cites.stream()
        .map(cite -> new Page.Mark(sources.number(cite.source()), cite.words()))
        .toList();
  }

  private Page.Said said(Statement statement, Links links, Sources sources) {
    String quote =
        statement.said().stream().flatMap(one -> one.quote().stream()).findFirst().orElse("");
    return new Page.Said(
        statement.id(),
        speaker(statement, links),
        Links.words(statement.gist()),
        quote,
        topics(statement, links).toList(),
        marks(statement.cite(), sources));
  }

  /** A link to the first of those who said it together, with the names of all. */
  private Page.Link speaker(Statement statement, Links links) {
    String page = links.to(speakers(statement).findFirst().orElseThrow(), "").href();
    return new Page.Link(who(statement), page, "");
  }

  private Stream<Speaking> speakers(Statement statement) {
    return statement.speaker().records().map(publication.dossier()::get);
  }

  private List<Statement> statements(Sheet sheet) {
    Relations relations = publication.dossier().relations();
    if (sheet instanceof Summit summit) {
      return relations.statementsAt(summit);
    }
    return sheet instanceof Speaker speaker ? relations.statementsBy(speaker) : List.of();
  }

  /** A citation becomes a link to its source, which every Markdown knows. */
  private String prose(Sheet sheet, Sources sources) {
    String file = publication.dossier().origin(sheet).file();
    try {
      String text = Files.readString(Path.of(file));
      Matcher cites = CITED.matcher(text.substring(text.indexOf("\n---\n") + 5));
      return cites.replaceAll(
          cite ->
              "[%s](#source-%<s)".formatted(sources.number(Ref.to(Source.class, cite.group(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Page source(Source source) {
    Links links = new Links(publication.dossier(), "../");
    List<Page.Fact> facts =
        List.of(
            plain("publisher", source.publisher().value().map(Links::words).orElse("")),
            plain("published", source.published().value().map(Object::toString).orElse("")),
            plain("read", source.read().map(Object::toString).orElse("")));
    return listing(path(source), source, links, facts);
  }

  private Page topic(Topic topic) {
    return listing(path(topic), topic, new Links(publication.dossier(), "../"), List.of());
  }

  private Page listing(String path, Entry entry, Links links, List<Page.Fact> facts) {
    List<Page.Link> listed =
        publication.dossier().referring(Entry.class, entry).stream()
            .map(other -> links.to(other, ""))
            .toList();
    return new Page(path, Links.words(entry.label()), facts, List.of(), listed, List.of(), "");
  }

  private <E extends Entry> Page list(
      String path, String title, List<E> entries, Function<E, String> note) {
    Links links = new Links(publication.dossier(), path.contains("/") ? "../" : "");
    List<Page.Link> listed =
        entries.stream().map(entry -> links.to(entry, note.apply(entry))).toList();
    return new Page(path, title, List.of(), List.of(), listed, List.of(), "");
  }

  private List<Summit> inOrder() {
    return Relations.inOrder(publication.dossier().all(Summit.class)).stream()
        .map(Summit.class::cast)
        .toList();
  }

  private String held(Summit summit) {
    return summit.held().first().map(Edtf::toString).orElse("");
  }

  private String who(Statement statement) {
    return speakers(statement)
        .map(one -> Links.words(one.label()))
        .collect(Collectors.joining(", "));
  }

  private static String path(Entry entry) {
    return Addresses.page(entry).orElseThrow().replaceFirst("\\.html$", "");
  }
}
