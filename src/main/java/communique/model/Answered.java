package communique.model;

import communique.shape.Fingerprint;
import communique.shape.Ref;
import communique.trace.Answers;
import communique.trace.Heard;
import communique.trace.Question;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
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
  private final Map<Question, Heard> heard = new ConcurrentHashMap<>();

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

  /** Thousands of pages ask alike: they share what they are told. */
  @Override
  public Heard heard(Question question) {
    Heard before = heard.get(question);
    if (before != null) {
      return before;
    }
    Heard found = Answers.super.heard(question);
    heard.put(question, found);
    return found;
  }

  private String find(Question question) {
    String about = question.about();
    return switch (question.asks()) {
      case SETTINGS -> Fingerprint.of(dossier.site());
      case RECORD -> dossier.item(about).map(Answered::item).orElse("");
      case ORIGIN -> whole(dossier.item(about).stream().map(item -> item.origin().toString()));
      case PICTURE ->
          about.isEmpty()
              ? whole(
                  dossier.pictures().files().entrySet().stream()
                      .map(file -> file.getKey() + " " + Fingerprint.of(file.getValue())))
              : dossier.picture(about).map(Fingerprint::of).orElse("");
      case ALL, NAMING, USES, ORGANIZATION -> whole(records(question).map(this::record));
      case SHORT_NAME -> shortName(about);
      case ON_BEHALF -> Fingerprint.of(dossier.onBehalf(about));
      case BETWEEN, COUNTRY ->
          whole(Stream.concat(records(question).map(this::record), numbers(question)));
      case MORE -> String.valueOf(isMore(question));
      case WITHDRAWN -> whole(publication.withdrawn().stream().map(Answered::withdrawn));
      case TODAY -> publication.today().toString();
      case BEGUN -> publication.begun().toString();
      case AHEAD -> String.valueOf(publication.isAhead(OffsetDateTime.parse(about)));
      case COMPARED -> String.valueOf(publication.compared());
      case SEES_MORE -> String.valueOf(publication.seesMore());
    };
  }

  private String shortName(String source) {
    return dossier
        .find(Ref.to(Source.class, source))
        .map(one -> Fingerprint.of(dossier.shortName(one)))
        .orElse("");
  }

  private static String withdrawn(Withdrawn gone) {
    return gone.kind().getSimpleName() + " " + gone.id() + Fingerprint.of(gone.withdrawal());
  }

  private static String item(Item item) {
    return item.entry().map(entry -> Fingerprint.of((Record) entry)).orElse("unread");
  }

  private String record(Entry entry) {
    return to(Question.of(Question.Asks.RECORD, entry.id()));
  }

  @Override
  public boolean isIn(Question question, String record) {
    return Answers.super.isIn(question, record)
        || records(question).anyMatch(entry -> entry.id().equals(record));
  }

  /** The records that are answered to a question that more than one can be answered to. */
  private Stream<? extends Entry> records(Question question) {
    String about = question.about();
    return switch (question.asks()) {
      case ALL -> dossier.all(kind(question)).stream();
      case NAMING -> dossier.naming(kind(question), about).stream();
      case USES -> dossier.uses(about).stream().map(SourceUse::entry);
      case BETWEEN ->
          dossier.between(about).stream()
              .flatMap(two -> Stream.concat(two.occasions().stream(), two.agreements().stream()));
      case COUNTRY -> dossier.profile(about).stream().flatMap(Answered::records);
      case ORGANIZATION ->
          dossier.find(Ref.to(Organization.class, about)).stream().flatMap(this::records);
      default -> Stream.empty();
    };
  }

  private static Stream<Entry> records(CountryProfile country) {
    return Stream.of(
            country.occasions(),
            country.agreements(),
            country.unpaired(),
            country.speakers(),
            country.statements(),
            country.meant())
        .flatMap(List::stream);
  }

  private Stream<Entry> records(Organization one) {
    OrganizationProfile profile = dossier.profile(one);
    return Stream.of(
            profile.bodies(),
            profile.occasions(),
            profile.agreements(),
            profile.kept(),
            profile.speakers(),
            profile.statements(),
            profile.meant(),
            profile.others())
        .flatMap(List::stream);
  }

  /** What is told of pairs besides records. */
  private Stream<String> numbers(Question question) {
    Stream<CountryRelations> pairs =
        question.asks() == Question.Asks.BETWEEN
            ? dossier.between(question.about()).stream()
            : dossier.profile(question.about()).stream().flatMap(one -> one.pairs().stream());
    return pairs.map(
        two ->
            "%s %s %s %s %s"
                .formatted(
                    two.pair().slug(),
                    two.occasions().size(),
                    two.agreements().size(),
                    two.gatherings(),
                    two.treaties()));
  }

  private boolean isMore(Question question) {
    String[] parts = question.kind().split(" ", 3);
    List<String> steps =
        question.about().isEmpty() ? List.of() : List.of(question.about().split("/", -1));
    return dossier.isMore(
        ByTime.valueOf(parts[0]), Integer.parseInt(parts[1]), steps, Integer.parseInt(parts[2]));
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
