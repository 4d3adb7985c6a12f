package communique.view;

import communique.model.Citation;
import communique.model.Citation.Support;
import communique.model.Corroboration;
import communique.model.Dossier;
import communique.model.Organization;
import communique.model.Source;
import communique.shape.Ref;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The citations of a page, its critical apparatus: the marks in its text and the list of sources
 * they refer to, in the order of what the marks call them. What a page of a book cites, the book
 * cites too.
 */
final class Apparatus {

  private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?(?:[-–]\\d+[a-z]?)?");

  private final Dossier dossier;
  private final Words words;
  private final Addresses addresses;
  private final Optional<Apparatus> book;
  private final Map<Ref<Source>, Set<Phrase>> cited = new LinkedHashMap<>();
  private final List<String> usual = new ArrayList<>();

  Apparatus(Dossier dossier, Words words, Addresses addresses) {
    this(dossier, words, addresses, Optional.empty());
  }

  private Apparatus(Dossier dossier, Words words, Addresses addresses, Optional<Apparatus> book) {
    this.dossier = dossier;
    this.words = words;
    this.addresses = addresses;
    this.book = book;
  }

  /** One for a page of the book that this one is for. */
  Apparatus page() {
    return new Apparatus(dossier, words, addresses, Optional.of(this));
  }

  /** The marks for those citations, and what they come to. */
  Evidence evidence(List<Citation> cites) {
    if (cites.isEmpty()) {
      return Evidence.NONE;
    }
    Map<Ref<Source>, List<Citation>> passages = new LinkedHashMap<>();
    Map<Phrase, Set<Ref<Source>>> notes = new LinkedHashMap<>();
    for (Citation cite : cites) {
      Optional<Organization> via = cite.via().flatMap(dossier::find);
      if (via.isPresent()) {
        rests(cite.source(), words.label(via.get()));
      }
      passages.computeIfAbsent(cite.source(), source -> new ArrayList<>()).add(cite);
      if (cite.isElsewhere()) {
        noted(notes, Phrase.of(words.name(Support.ELSEWHERE)), cite);
      }
      cite.note().ifPresent(note -> noted(notes, words.text(note), cite));
    }
    Corroboration found = Corroboration.of(cites, dossier);
    List<Evidence.Mark> marks = new ArrayList<>();
    passages.forEach((source, of) -> marks.add(mark(source, of)));
    return Evidence.of(
        marks, notes(notes, passages.size()), how(found), independent(found), against(found));
  }

  private static void noted(Map<Phrase, Set<Ref<Source>>> notes, Phrase note, Citation cite) {
    notes.computeIfAbsent(note, one -> new LinkedHashSet<>()).add(cite.source());
  }

  /** What is to be known of passages; of some sources among several it is said of which. */
  private List<Phrase> notes(Map<Phrase, Set<Ref<Source>>> notes, int sources) {
    List<Phrase> told = new ArrayList<>();
    notes.forEach(
        (note, of) -> {
          Phrase names = words.list(of.stream().map(this::name).toList());
          told.add(of.size() == sources ? note : words.phrase("source.because", names, note));
        });
    return told;
  }

  /**
   * The strongest of what a source's passages do stands for all of them. That no words were kept is
   * a note, and words of another passage are not told.
   */
  private Evidence.Mark mark(Ref<Source> source, List<Citation> passages) {
    Support strongest = Support.CONTRADICTS;
    Set<String> exact = new LinkedHashSet<>();
    Set<String> pages = new LinkedHashSet<>();
    for (Citation cite : passages) {
      Support support =
          cite.support().filter(how -> how != Support.ELSEWHERE).orElse(Support.STATES);
      strongest = support.compareTo(strongest) < 0 ? support : strongest;
      if (!cite.isElsewhere()) {
        exact.add(cite.words());
      }
      cite.page().ifPresent(pages::add);
      cite.para().map(this::paragraph).ifPresent(pages::add);
      cite.row().map(row -> words.say("cite.row", row)).ifPresent(pages::add);
      cite.column().map(column -> words.say("cite.column", column)).ifPresent(pages::add);
    }
    return new Evidence.Mark(
        cite(source),
        source.id(),
        words.printed(dossier.get(source), String.join(" … ", exact)),
        String.join(words.say("list.between"), pages),
        words.name(strongest));
  }

  /** A bare number is said to be that of a paragraph. */
  private String paragraph(String para) {
    return NUMBER.matcher(para).matches() ? words.say("cite.paragraph", para) : para;
  }

  /** What a source is called in a mark; it is in the list from here on. */
  Phrase cite(Ref<Source> source) {
    rests(source);
    return name(source);
  }

  private Phrase name(Ref<Source> source) {
    return words.shortName(dossier.shortName(dossier.get(source)));
  }

  private Set<Phrase> rests(Ref<Source> source) {
    book.ifPresent(whole -> whole.rests(source));
    return cited.computeIfAbsent(source, key -> new LinkedHashSet<>());
  }

  private void rests(Ref<Source> source, Phrase via) {
    rests(source).add(via);
    book.ifPresent(whole -> whole.rests(source, via));
  }

  /**
   * How many sources the page has and whether they are shown to be independent, in a sentence; none
   * without sources. Known as soon as the list of sources is made.
   */
  List<String> usual() {
    return Collections.unmodifiableList(usual);
  }

  private String usual(Set<Ref<Source>> all) {
    if (all.size() == 1) {
      return words.say("how.page-one");
    }
    boolean related = all.stream().noneMatch(one -> isIndependent(one, all));
    return words.say(related ? "how.page" : "how.page-mixed", all.size());
  }

  private boolean isIndependent(Ref<Source> one, Set<Ref<Source>> all) {
    return dossier.get(one).independentOf().stream().anyMatch(of -> all.contains(of.source()));
  }

  /** How well those citations support what they stand at, in words. */
  String how(List<Citation> cites) {
    return cites.isEmpty() ? "" : how(Corroboration.of(cites, dossier));
  }

  /** How many of the sources are silent or say otherwise, in words; empty if none. */
  String against(List<Citation> cites) {
    return cites.isEmpty() ? "" : against(Corroboration.of(cites, dossier));
  }

  /** What is not as the page says of all. */
  private String how(Corroboration found) {
    List<String> parts = new ArrayList<>();
    parts.add(independent(found));
    if (found.datelineOnly()) {
      parts.add(words.say("how.dateline"));
    }
    parts.add(against(found));
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(words.say("list.or")));
  }

  private String independent(Corroboration found) {
    return found.stating() > 1 && found.independent()
        ? words.say("how.independent", found.stating())
        : "";
  }

  private String against(Corroboration found) {
    List<String> parts = new ArrayList<>();
    if (found.silent() > 0) {
      parts.add(words.say("how.silent", found.silent()));
    }
    if (found.contradicting() > 0) {
      parts.add(words.say("how.contradicting", found.contradicting()));
    }
    return String.join(words.say("list.or"), parts);
  }

  /** The list of the sources that the page has marked so far. */
  List<SourceLine> sources() {
    usual.clear();
    if (!cited.isEmpty()) {
      usual.add(usual(cited.keySet()));
    }
    List<Ref<Source>> all = cited.keySet().stream().sorted(Comparator.comparing(Ref::id)).toList();
    return words.sorted(all, source -> name(source).words()).stream().map(this::line).toList();
  }

  private SourceLine line(Ref<Source> ref) {
    Source source = dossier.get(ref);
    return new SourceLine(
        ref.id(),
        name(ref).equals(house(source)) ? Phrase.NONE : name(ref),
        words.list(source.authors().stream().map(words::called).toList()),
        new Link(house(source), addresses.to(source, dossier)),
        source
            .title()
            .value()
            .filter(title -> source.publisher().value().isPresent())
            .map(title -> words.printed(source, title))
            .orElse(Phrase.NONE),
        source
            .published()
            .value()
            .map(words::date)
            .orElse(source.published().notStated() ? words.say("source.undated") : ""),
        source.url().map(URI::toString).orElse(""),
        source.archived().map(copy -> ArchivedCopy.of(copy, words)).orElse(ArchivedCopy.NONE),
        Phrase.join(
            " ",
            Stream.of(original(source), credits(ref), independence(source))
                .flatMap(all -> all)
                .toList()));
  }

  private Phrase house(Source source) {
    return source.publisher().value().map(words::called).orElseGet(() -> words.label(source));
  }

  private Stream<Phrase> original(Source source) {
    return source.translationOf().stream()
        .map(of -> words.phrase("source.translates", words.label(dossier.get(of))));
  }

  private Stream<Phrase> credits(Ref<Source> ref) {
    Phrase via = words.list(List.copyOf(rests(ref)));
    return Stream.of(via)
        .filter(one -> !one.isEmpty())
        .map(one -> words.phrase("source.rests-on", one));
  }

  /** Why it is independent of others that the page cites too: that is what they are counted by. */
  private Stream<Phrase> independence(Source source) {
    return source.independentOf().stream()
        .filter(one -> cited.containsKey(one.source()))
        .map(
            one ->
                words.phrase(
                    "source.independent-of",
                    house(dossier.get(one.source())),
                    words.text(one.because())));
  }
}
