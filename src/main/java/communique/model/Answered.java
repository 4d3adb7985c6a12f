package communique.model;

import communique.shape.Fingerprint;
import communique.trace.Answers;
import communique.trace.Question;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fingerprints of what a publication answers, each found when it is first asked for. */
final class Answered implements Answers {

  private static final Map<String, Class<? extends Entry>> KINDS =
      family(Entry.class)
          .distinct()
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  private final Publication publication;
  private final Dossier dossier;
  private final Map<Question, String> known = new ConcurrentHashMap<>();

  Answered(Publication publication) {
    this.publication = publication;
    this.dossier = publication.dossier();
  }

  /** What is found twice by two threads is the same: the map is not held while one is looking. */
  @Override
  public String to(Question question) {
    String before = known.get(question);
    if (before != null) {
      return before;
    }
    String found = find(question);
    known.put(question, found);
    return found;
  }

  private String find(Question question) {
    String about = question.about();
    return switch (question.asks()) {
      case SETTINGS -> Fingerprint.of(dossier.site());
      case RECORD -> dossier.item(about).map(Answered::item).orElse("");
      case ORIGIN -> dossier.item(about).map(item -> item.origin().toString()).orElse("");
      case ALL -> records(dossier.all(kind(question)).stream());
      case NAMING -> records(dossier.naming(kind(question), about).stream());
      case USES -> records(dossier.uses(about).stream().map(SourceUse::entry));
      case BETWEEN -> dossier.between(about).map(this::relations).orElse("");
      case WITHDRAWN -> whole(publication.withdrawn().stream().map(Answered::withdrawn));
      case TODAY -> publication.today().toString();
      case BEGUN -> publication.begun().toString();
      case AHEAD -> String.valueOf(publication.isAhead(OffsetDateTime.parse(about)));
      case SEES_MORE -> String.valueOf(publication.seesMore());
    };
  }

  private static String withdrawn(Withdrawn gone) {
    return gone.kind().getSimpleName() + " " + gone.id() + Fingerprint.of(gone.withdrawal());
  }

  private static String item(Item item) {
    return item.entry().map(entry -> Fingerprint.of((Record) entry)).orElse("unread");
  }

  private String relations(CountryRelations two) {
    return records(Stream.concat(two.occasions().stream(), two.agreements().stream()));
  }

  private String records(Stream<? extends Entry> entries) {
    return whole(entries.map(entry -> to(Question.of(Question.Asks.RECORD, entry.id()))));
  }

  private static String whole(Stream<String> parts) {
    return Fingerprint.of(parts.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
  }

  private static Class<? extends Entry> kind(Question question) {
    Class<? extends Entry> kind = KINDS.get(question.kind());
    if (kind == null) {
      throw new IllegalArgumentException("there is no kind of record as in " + question);
    }
    return kind;
  }

  /** A sealed family, down to its records. */
  private static Stream<Class<? extends Entry>> family(Class<? extends Entry> head) {
    Stream<Class<? extends Entry>> below =
        head.isSealed()
            ? Stream.of(head.getPermittedSubclasses())
                .flatMap(kind -> family(kind.asSubclass(Entry.class)))
            : Stream.of();
    return Stream.concat(Stream.of(head), below);
  }
}
