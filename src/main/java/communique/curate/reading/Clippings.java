package communique.curate.reading;

import communique.check.CitedPassage;
import communique.check.article.Article;
import communique.check.article.Place;
import communique.check.article.Reporting;
import communique.check.article.Stretch;
import communique.content.yaml.YamlText;
import communique.curate.edit.Ids;
import communique.curate.reading.Reading.Extent;
import communique.curate.reading.Reading.Quotation;
import communique.curate.reading.Reading.Sentence;
import communique.model.Dossier;
import communique.model.Source;
import communique.model.Voice;
import communique.shape.MarkFamily;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes words of an article as YAML. */
final class Clippings {

  /** A comma before the closing mark is that of the sentence around it. */
  private static final Pattern COMMA = Pattern.compile("[,，、]\\z");

  private static final String SHORTENED =
      " # its first words; " + CitedPassage.MOST_TOLD + " of an article's own telling are enough";
  private static final int WORDS_OF_ID = 3;
  private static final int LONGEST_ID = 40;

  private final Dossier dossier;
  private final Source source;
  private final Article article;
  private final Reading reading;
  private final Selectors selectors;

  Clippings(Dossier dossier, Source source, Article article, Reading reading) {
    this.dossier = dossier;
    this.source = source;
    this.article = article;
    this.reading = reading;
    this.selectors = new Selectors(article, source);
  }

  Clipping of(Stretch selected) {
    Stretch all = bare(article.whole(selected));
    Stretch words = shortened(all);
    Optional<Stretch> quote = quote(all);
    Selector cited = selectors.of(words, false);
    String note = words.equals(all) ? "" : SHORTENED;
    String said = statement(words, quote, quote.isPresent() ? others(all) : note);
    return new Clipping(
        article.asPrinted(all), quote.isPresent(), cite(cited, note, ""), said, claim(cited, note));
  }

  /** No more of an article's own telling than may be repeated: its first words find the place. */
  private Stretch shortened(Stretch words) {
    if (source.isVerbatim(Optional.empty()) || isAllowed(words)) {
      return words;
    }
    List<Stretch> tokens = article.words(words);
    int fewest = 1;
    int most = tokens.size();
    while (fewest < most) {
      int middle = (fewest + most + 1) >>> 1;
      if (isAllowed(first(words, tokens.get(middle - 1)))) {
        fewest = middle;
      } else {
        most = middle - 1;
      }
    }
    return first(words, tokens.get(fewest - 1));
  }

  private boolean isAllowed(Stretch words) {
    return article.wordsOutside(new Place(List.of(words))) <= CitedPassage.MOST_TOLD;
  }

  private Stretch first(Stretch words, Stretch last) {
    return bare(article.whole(new Stretch(words.from(), last.until())));
  }

  /** Without spaces and quotation marks at its ends. */
  private Stretch bare(Stretch stretch) {
    int from = stretch.from();
    int until = stretch.until();
    while (from < until && isAround(article.text().charAt(from))) {
      from++;
    }
    while (until > from && isAround(article.text().charAt(until - 1))) {
      until--;
    }
    return new Stretch(from, until);
  }

  private static boolean isAround(char c) {
    return c == ' ' || MarkFamily.mark(c).isPresent();
  }

  /** All of the words, if they stand in quotation marks; else the longest quotation among them. */
  private Optional<Stretch> quote(Stretch words) {
    if (article.isQuoted(new Place(List.of(words)))) {
      return Optional.of(withoutComma(words));
    }
    Extent all = new Extent(words.from(), words.until());
    return reading.quotations().stream()
        .map(Quotation::extent)
        .filter(all::meets)
        .map(
            one -> new Extent(Math.max(one.from(), all.from()), Math.min(one.until(), all.until())))
        .max(Comparator.comparing(one -> one.until() - one.from()))
        .map(one -> withoutComma(bare(new Stretch(one.from(), one.until()))))
        .filter(one -> article.isQuoted(new Place(List.of(one))));
  }

  /** That there are more quotations than the one that is taken. */
  private String others(Stretch words) {
    Extent all = new Extent(words.from(), words.until());
    long count = reading.quotations().stream().filter(one -> all.meets(one.extent())).count();
    return count < 2 || article.isQuoted(new Place(List.of(words)))
        ? ""
        : " # only the longest of %d quotations; select each of the others alone".formatted(count);
  }

  private Stretch withoutComma(Stretch words) {
    boolean comma = COMMA.matcher(article.text().substring(words.from(), words.until())).find();
    return comma ? new Stretch(words.from(), words.until() - 1) : words;
  }

  private String cite(Selector selector, String note, String indent) {
    return indent
        + "cite:"
        + note
        + "\n"
        + indent
        + "  "
        + source.id()
        + ":"
        + (selector.isPlain()
            ? " " + YamlText.value(selector.words()) + "\n"
            : "\n" + selector.lines("words", indent + "    "));
  }

  private String claim(Selector selector, String note) {
    return inList(
        "- id: %s\n  text: # the fact, in one sentence of yours\n%s"
            .formatted(id("fact", selector.words()), cite(selector, note, "  ")));
  }

  private String statement(Stretch words, Optional<Stretch> quote, String note) {
    Stretch said = quote.orElse(words);
    Optional<Extent> telling = telling(said, quote.isPresent());
    Optional<String> speaker = speaker(said, quote.isPresent(), telling);
    String verb =
        telling
            .map(reading::words)
            .map(YamlText::value)
            .orElse("# the article's verb, in the past tense: said, urged");
    Selector selector = selectors.of(said, quote.isPresent());
    return inList(
        """
        - id: %s
          speaker: %s
          gist: # what was said, in one sentence of yours
          said:%s
            - source: %s
              verb: %s
        %s"""
            .formatted(
                id(speaker.map(this::called).orElse("said"), selector.words()),
                speaker.orElse("# the id of who said it"),
                note,
                source.id(),
                verb,
                selector.lines(quote.isPresent() ? "quote" : "words", "      ")));
  }

  /** Below the key of a list, as every file that the program begins has it. */
  private static String inList(String item) {
    return item.lines().map("  "::concat).collect(Collectors.joining("\n", "", "\n"));
  }

  /** The one verb that stands in words or tells them; of another half of the sentence none. */
  private Optional<Extent> telling(Stretch said, boolean quoted) {
    Extent extent = new Extent(said.from(), said.until());
    List<Extent> inside = quoted ? List.of() : verbs(outside(extent));
    if (!inside.isEmpty()) {
      return single(inside);
    }
    List<Extent> parts = around(extent);
    return single(
        verbs(parts.stream()).stream().filter(verb -> governs(verb, extent, parts)).toList());
  }

  private static <T> Optional<T> single(List<T> all) {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private List<Extent> verbs(Stream<Extent> parts) {
    return parts
        .flatMap(
            part ->
                Reporting.verbs(reading.words(part)).stream()
                    .map(verb -> new Extent(part.from() + verb.start(), part.from() + verb.end())))
        .toList();
  }

  private boolean governs(Extent verb, Extent said, List<Extent> parts) {
    return verb.until() <= said.from()
        ? Reporting.isOneClause(words(parts, /* from= */ verb.until(), /* until= */ said.from()))
        : Reporting.isOneClause(words(parts, /* from= */ said.until(), /* until= */ verb.from()));
  }

  /** The sentences in which words stand, without what is in quotation marks there. */
  private List<Extent> around(Extent said) {
    return sentences(said).flatMap(sentence -> outside(sentence.extent())).toList();
  }

  private Stream<Sentence> sentences(Extent extent) {
    return reading.paragraphs().stream()
        .filter(paragraph -> paragraph.extent().meets(extent))
        .flatMap(paragraph -> paragraph.sentences().stream())
        .filter(sentence -> sentence.extent().meets(extent));
  }

  private Stream<Extent> outside(Extent sentence) {
    List<Extent> quoted =
        reading.quotations().stream().map(Quotation::extent).filter(sentence::meets).toList();
    Stream.Builder<Extent> parts = Stream.builder();
    int from = sentence.from();
    for (Extent quotation : quoted) {
      if (quotation.from() > from) {
        parts.add(new Extent(from, quotation.from()));
      }
      from = Math.max(from, quotation.until());
    }
    if (from < sentence.until()) {
      parts.add(new Extent(from, sentence.until()));
    }
    return parts.build();
  }

  /**
   * Who said it: the one person of the dossier of whom its sentence tells so outside of quotations;
   * else whose transcript it is.
   */
  private Optional<String> speaker(Stretch said, boolean quoted, Optional<Extent> telling) {
    if (source.isTranscript() && !source.hasSeveralSpeakers()) {
      return source.speakers().stream().flatMap(Voice::records).map(Ref::id).findFirst();
    }
    Extent extent = new Extent(said.from(), said.until());
    if (!quoted && sentences(extent).count() > 1) {
      return Optional.empty();
    }
    List<Extent> outside = around(extent);
    if (telling.isEmpty() && !verbs(outside.stream()).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> speaking = speaking(outside);
    return speaking.isPresent() || quoted
        ? speaking
        : telling.flatMap(verb -> speaking(clause(outside, verb)));
  }

  private Optional<String> speaking(List<Extent> outside) {
    return single(
        reading.found().stream()
            .filter(find -> find.kind() == Find.Kind.PERSON)
            .filter(find -> isSpeaker(find.extent(), outside))
            .flatMap(find -> find.record().stream())
            .distinct()
            .toList());
  }

  /** From where the clause of a verb begins to the end of the verb. */
  private List<Extent> clause(List<Extent> outside, Extent verb) {
    return outside.stream()
        .filter(part -> part.holds(verb))
        .map(
            part -> {
              Extent until = new Extent(part.from(), verb.until());
              int length = Reporting.lastClause(reading.words(until)).length();
              return new Extent(verb.until() - length, verb.until());
            })
        .toList();
  }

  private boolean isSpeaker(Extent name, List<Extent> outside) {
    return outside.stream().anyMatch(part -> part.holds(name))
        && Reporting.isSpeaker(
            words(outside, 0, name.from()), words(outside, name.until(), Integer.MAX_VALUE));
  }

  /** What of some stretches lies in another. */
  private String words(List<Extent> some, int from, int until) {
    return some.stream()
        .map(one -> new Extent(Math.max(one.from(), from), Math.min(one.until(), until)))
        .filter(one -> one.from() < one.until())
        .map(reading::words)
        .collect(Collectors.joining(" "));
  }

  /** The shortest form of a person's name in the article, as a word of an id. */
  private String called(String person) {
    return reading.found().stream()
        .filter(find -> find.record().equals(Optional.of(person)))
        .map(Find::words)
        .min(Comparator.comparing(String::length))
        .map(name -> String.join("-", Ids.latin(name)))
        .filter(name -> !name.isEmpty())
        .orElse(person);
  }

  /** An id that no record has: its first word and some of the words, of Latin letters. */
  private String id(String first, String words) {
    List<String> latin =
        Ids.latin(words).stream().filter(word -> word.length() > 2).limit(WORDS_OF_ID).toList();
    List<String> stem = new ArrayList<>(List.of(first));
    stem.addAll(latin.isEmpty() ? List.of(source.id()) : latin);
    return Ids.free(Ids.joined(stem, LONGEST_ID), id -> dossier.item(id).isPresent());
  }
}
