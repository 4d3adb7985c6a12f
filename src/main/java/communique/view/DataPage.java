package communique.view;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of what there is as data. */
record DataPage(PageContext context) {

  private static final List<String> KINDS =
      List.of("summits", "agreements", "speakers", "organizations", "topics", "sources");

  /** What has to be known of the data before they are counted or quoted. */
  private static final List<String> READING =
      List.of("claim", "support", "qualifiers", "witness", "not-stated", "versions", "found");

  private static final int SHORTEST = 3;

  DataView view(List<Offered> files) {
    Words words = context.words();
    return new DataView(
        context.head(words.say("page.data"), List.of(), Optional.empty()),
        new AsOf(context.dossier()).ofAll().map(words::date).orElse(""),
        new DataVersion(context.dossier()).written(),
        context.link("page.changes", Addresses.CHANGES),
        pages().toList(),
        READING.stream().map(key -> words.say("data.reading." + key)).toList(),
        queries().toList(),
        Stream.of(Offered.Group.values()).map(group -> group(group, files)).toList());
  }

  private Stream<DataQuery> queries() {
    Map<String, String> examples = examples(context.dossier());
    return DataQuery.ALL.stream()
        .map(query -> query.titled(context.words().say(query.key())))
        .flatMap(query -> query.about(examples));
  }

  /**
   * Something of the dossier that can be asked of: a source, a topic, and a name, of which the
   * index of words finds only what has three letters.
   */
  static Map<String, String> examples(Dossier dossier) {
    Map<String, String> examples = new HashMap<>();
    first(dossier, Source.class).ifPresent(source -> examples.put("source", source.id()));
    first(dossier, Topic.class).ifPresent(topic -> examples.put("topic", topic.id()));
    Language home = dossier.site().language();
    dossier.all(Speaker.class).stream()
        .map(speaker -> speaker.name().serving(home, home).words())
        .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST)
        .findFirst()
        .ifPresent(name -> examples.put("word", name.replace("\"", "\"\"")));
    return examples;
  }

  private static <E extends Entry> Optional<E> first(Dossier dossier, Class<E> kind) {
    return dossier.all(kind).stream().findFirst();
  }

  private Stream<Link> pages() {
    return Stream.concat(
        KINDS.stream().map(kind -> context.link("kind." + kind, kind + "/index.html")),
        Stream.of(
            context.link("page.differences", Addresses.DIFFERENCES),
            context.link("page.timeline", Addresses.TIMELINE),
            context.link("page.who-said-what", Addresses.WHO_SAID_WHAT),
            context.link("page.about", Addresses.ABOUT)));
  }

  private DataView.Group group(Offered.Group group, List<Offered> files) {
    String name = group.name().toLowerCase(Locale.ROOT);
    return new DataView.Group(
        "data_" + name,
        context.words().say("data." + name),
        files.stream().filter(file -> file.group() == group).map(this::file).toList());
  }

  private DataView.File file(Offered file) {
    String key = "data." + file.holds();
    String holds =
        file.of().isEmpty() ? context.words().say(key) : context.words().say(key, file.of());
    String all = file.empty() ? context.words().say("data.empty", holds) : holds;
    return new DataView.File(file.path(), file.type(), all, file.size());
  }
}
