package communique.view;

import communique.model.Agreement;
import communique.model.Claim;
import communique.model.Named;
import communique.model.Outcomes;
import communique.model.Reading;
import communique.model.Summit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a summit, in three sentences at most: how many documents, as each source counts
 * them, and the claims that the record marks for the brief.
 */
record SummitLead(PageContext context, Summit summit) {

  private static final int MOST = 3;

  private static final int MOST_SUMS = 2;

  /** Where the number of documents is told. */
  private static final String COUNT = "fact_documents";

  List<Sentence> sentences() {
    return Stream.concat(documents().stream(), claims().map(claim -> sentence(claim)))
        .limit(MOST)
        .map(Sentence::capital)
        .toList();
  }

  /** The claims for which there is room. */
  List<Claim> told() {
    return claims().limit(MOST - documents().stream().count()).toList();
  }

  private Stream<Claim> claims() {
    return summit.brief().stream()
        .flatMap(ref -> context.dossier().find(summit, ref).stream())
        .filter(SummitLead::isSentence)
        .map(Claim.class::cast);
  }

  private static boolean isSentence(Named point) {
    return point instanceof Claim claim && claim.text().isPresent() && claim.readings().isEmpty();
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
    List<Sentence.Piece> counts = counts(outcomes);
    if (counts.isEmpty() && named == 0) {
      return Optional.empty();
    }
    List<Sentence.Piece> news = new ArrayList<>(named(named));
    List<Sentence.Piece> sums = sums(outcomes);
    if (!sums.isEmpty()) {
      news.addAll(context.words().sentence("", "lead.among", sums).pieces());
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

  private List<Sentence.Piece> named(int number) {
    return List.of(Sentence.Piece.plain(Phrase.of(say("lead.named", number))));
  }

  /** The documents with a sum, each with it; of many the first. */
  private List<Sentence.Piece> sums(Outcomes outcomes) {
    List<Sentence.Piece> sums = new ArrayList<>();
    outcomes.identified().stream()
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
        words.label(document),
        new Sentence.Piece(facts.sum(), true, facts.summed(), List.of()));
  }

  private String say(String key, int number) {
    return context.words().say(key, number);
  }

  private List<Sentence.Piece> counts(Outcomes outcomes) {
    List<Sentence.Piece> counts = new ArrayList<>();
    for (Reading<Integer> reading : outcomes.stated().readings()) {
      Optional<Sentence.Piece> count = count(reading);
      if (count.isPresent()) {
        if (!counts.isEmpty()) {
          counts.add(Sentence.Piece.plain(Phrase.of(context.words().say("list.between"))));
        }
        counts.add(count.get());
      }
    }
    return counts;
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
