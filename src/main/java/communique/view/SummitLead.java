package communique.view;

import static communique.model.Citation.Support.CONTRADICTS;

import communique.model.Agreement;
import communique.model.Claim;
import communique.model.Differences;
import communique.model.Named;
import communique.model.Outcomes;
import communique.model.Reading;
import communique.model.Reported;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a summit: how many documents, as each source counts them, and the points that the
 * record marks for the brief. What a side said stands in its line; what has none is told here.
 */
record SummitLead(PageContext context, Summit summit) {

  private static final int MOST_SUMS = 2;

  /** Where the number of documents is told. */
  private static final String COUNT = "fact_documents";

  List<Sentence> sentences() {
    return Stream.concat(
            documents().map(Sentence::capital).stream(), points().flatMap(this::sentence))
        .toList();
  }

  /** The claims that are told here as on the rest of the sheet. */
  List<Claim> told() {
    return points()
        .filter(Claim.class::isInstance)
        .map(Claim.class::cast)
        .filter(SummitLead::isSentence)
        .toList();
  }

  private Stream<Named> points() {
    return summit.brief().stream().flatMap(ref -> context.dossier().find(summit, ref).stream());
  }

  private Stream<Sentence> sentence(Named point) {
    if (point instanceof Claim claim) {
      return Stream.of(isSentence(claim) ? sentence(claim) : question(claim));
    }
    return point instanceof Statement said && !new SideLines(context, summit).tells(said)
        ? Stream.of(sentence(said))
        : Stream.of();
  }

  private static boolean isSentence(Claim claim) {
    return claim.text().isPresent() && claim.readings().isEmpty();
  }

  /** What a source answers to a question each, and that they differ. */
  private Sentence question(Claim claim) {
    Words words = context.words();
    List<List<Sentence.Piece>> sides = new ArrayList<>();
    for (Version side : claim.readings()) {
      sides.add(
          List.of(
              new Sentence.Piece(
                  words.told(words.text(side.text()), side.because().isPresent()),
                  false,
                  context.apparatus().evidence(side.cite()),
                  words.remarks(side.because(), side.note()))));
    }
    return words.sentence(
        "",
        Words.differing(claim),
        words
            .sentence(
                "", "said.brief", words.text(claim.sentence()), Sentence.between(" / ", sides))
            .pieces());
  }

  private Sentence sentence(Statement said) {
    Words words = context.words();
    Sentence.Piece gist =
        new Sentence.Piece(
            context.marked(said, words.text(said.gist())),
            false,
            context.apparatus().evidence(said.cite()),
            words.remarks(Optional.empty(), said.note()));
    Phrase speaker = new Bylines(context).words(said.speaker());
    Phrase who =
        said.when()
            .value()
            .map(words::date)
            .map(Phrase::of)
            .or(() -> said.occasion().flatMap(context.dossier()::find).map(words::label))
            .map(elsewhere -> words.phrase("axis.dated", speaker, elsewhere))
            .orElse(speaker);
    Sentence told = words.sentence("", "said.brief", who, gist);
    return said.differ().isEmpty()
        ? told
        : words.sentence("", Words.differing(said), told.pieces());
  }

  private Sentence sentence(Claim claim) {
    Words words = context.words();
    Phrase text = words.told(words.text(claim.text()), claim.because().isPresent());
    return new Sentence(
        Addresses.anchor(summit, claim),
        List.of(
            new Sentence.Piece(
                text,
                false,
                context.apparatus().evidence(claim.cite()),
                words.remarks(claim.because(), claim.note()))));
  }

  private Optional<Sentence> documents() {
    Outcomes outcomes = summit.outcomes();
    int named =
        (int) outcomes.identified().stream().filter(one -> isCounted(outcomes, one)).count();
    List<Sentence.Piece> counts = counts(outcomes.stated());
    if (counts.isEmpty() && named == 0) {
      return Optional.empty();
    }
    if (named == 0 && !outcomes.identified().isEmpty()) {
      return Optional.of(counts)
          .filter(stated -> !stated.isEmpty())
          .map(stated -> context.words().sentence(COUNT, "lead.only-named", stated));
    }
    List<Sentence.Piece> news = new ArrayList<>(named(named, outcomes));
    List<Sentence.Piece> sums = sums(outcomes);
    if (!sums.isEmpty()) {
      String among = named == 1 ? "lead.among-one" : "lead.among";
      news.addAll(context.words().sentence("", among, sums).pieces());
    }
    return Optional.of(
        counts.isEmpty()
            ? context.words().sentence(COUNT, "lead.only-named", news)
            : context.words().sentence(COUNT, "lead.counted", counts, news));
  }

  /** What comes on top of the stated number is none of it. */
  private static boolean isCounted(Outcomes outcomes, Outcomes.Identified one) {
    return outcomes.place(one).filter(Outcomes.Counted.OUT::equals).isEmpty();
  }

  /** Their sources stand beside each of them below; that some say otherwise is told here, too. */
  private List<Sentence.Piece> named(int number, Outcomes outcomes) {
    String against =
        context
            .apparatus()
            .evidence(
                outcomes.identified().stream()
                    .filter(one -> isCounted(outcomes, one))
                    .flatMap(one -> one.cite().stream())
                    .filter(cite -> cite.support().filter(CONTRADICTS::equals).isPresent())
                    .toList())
            .against();
    return List.of(
        new Sentence.Piece(
            Phrase.of(say("lead.named", number)),
            false,
            Evidence.of(List.of(), List.of(), against, "", against),
            List.of()));
  }

  /** The documents with a sum, each with it; of many the first. */
  private List<Sentence.Piece> sums(Outcomes outcomes) {
    List<Sentence.Piece> sums = new ArrayList<>();
    outcomes.identified().stream()
        .filter(one -> isCounted(outcomes, one))
        .map(one -> context.dossier().get(one.agreement()))
        .filter(document -> !document.amount().items().isEmpty())
        .limit(MOST_SUMS)
        .forEach(
            document -> {
              if (!sums.isEmpty()) {
                sums.add(Sentence.Piece.plain(Phrase.of(context.words().say("list.between"))));
              }
              sums.addAll(sum(document).pieces());
            });
    return sums;
  }

  private Sentence sum(Agreement document) {
    Words words = context.words();
    AgreementFacts facts = new AgreementFacts(context, document);
    return words.sentence(
        "",
        "lead.sum",
        context.marked(document, words.label(document)),
        differing(document, new Sentence.Piece(facts.sum(), true, facts.summed(), List.of())));
  }

  /** That its sums are not the same is told where they are. */
  private List<Sentence.Piece> differing(Agreement document, Sentence.Piece sum) {
    Reported<Object> all = document.sums();
    return Differences.isDisputed(all)
        ? context.words().sentence("", Words.differing(all), sum).pieces()
        : List.of(sum);
  }

  private String say(String key, int number) {
    return context.words().say(key, number);
  }

  /** Each number that a source gives; that they differ is told where they do. */
  private List<Sentence.Piece> counts(Reported<Integer> stated) {
    Words words = context.words();
    boolean disputed = Differences.isDisputed(stated);
    List<Sentence.Piece> counts =
        Sentence.between(
            words.say(disputed ? "lead.either" : "list.between"),
            stated.readings().stream().flatMap(one -> count(one).map(List::of).stream()).toList());
    return disputed ? words.sentence("", Words.differing(stated), counts).pieces() : counts;
  }

  /** The words of the source for its number; who gives neither counts nothing. */
  private Optional<Sentence.Piece> count(Reading<Integer> reading) {
    Words words = context.words();
    Optional<Phrase> stated =
        reading.is().value().map(number -> Phrase.of(say("lead.documents", number)));
    return reading
        .as()
        .map(words::text)
        .or(() -> stated)
        .map(
            count ->
                new Sentence.Piece(
                    words.told(count, reading.because().isPresent()),
                    true,
                    context.apparatus().evidence(reading.cite()),
                    words.remarks(reading.because(), reading.note())));
  }
}
