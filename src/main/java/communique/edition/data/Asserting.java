package communique.edition.data;

import communique.edition.data.PropertyWalk.Here;
import communique.model.Body;
import communique.model.Citation;
import communique.model.Cited;
import communique.model.Dating;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Named;
import communique.model.Part;
import communique.model.Prose;
import communique.model.Release;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Statement;
import communique.model.Text;
import communique.output.json.Json;
import communique.shape.Field;
import communique.shape.RecordType;
import communique.shape.Ref;
import communique.view.Addresses;
import communique.view.Anchors;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes assertions of what stands in one entry.
 *
 * @param dossier where it is
 * @param release whether it is published
 */
record Asserting(Dossier dossier, Entry entry, Release release) {

  private static final String GIST = "gist";

  /** What has a place of its own in a claim, or is no evidence of it. */
  private static final Set<String> UNTOLD = Set.of("id", "source", "elsewhere");

  private static final Addresses ROOT = Addresses.seenFrom("");

  /**
   * Of a record with evidence the first simple field is the value, the others qualify it. One that
   * needs none and has none asserts nothing itself.
   */
  Stream<Assertion> cited(RecordType type, Cited cited, Here here) {
    boolean isQuestion = cited.evidence().isEmpty() && hasSides(type, cited);
    boolean isQualifier = cited.isCited() && cited.evidence().isEmpty();
    return simple(type, cited).findFirst().filter(lead -> !isQuestion && !isQualifier).stream()
        .flatMap(
            lead ->
                assertions(
                    new Stands(here, cited.because().isPresent(), Optional.empty()),
                    words(lead, cited),
                    others(type, cited, lead),
                    cited.evidence()));
  }

  /** Where something is said, and how far it can be relied on. */
  private record Stands(Here here, boolean inferred, Optional<Rendition.Doubt> doubt) {}

  /** A question that its sides answer says nothing itself. */
  private static boolean hasSides(RecordType type, Cited cited) {
    return type.fields().stream()
        .filter(field -> field.evidence() && !field.name().equals("cite"))
        .map(field -> field.of(cited))
        .anyMatch(value -> value instanceof List<?> list && !list.isEmpty());
  }

  /**
   * The words in quotation marks; else what they say in words of ours; where nothing says that of
   * this source, the words are evidence of the gist.
   */
  Stream<Assertion> rendition(RecordType type, Rendition said, Here here) {
    String key = said.isQuotation() ? "quote" : "says";
    Field lead = type.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    boolean isGist = !said.isQuotation() && said.says().isEmpty();
    return assertions(
        new Stands(
            isGist ? new Here(said, GIST, here.part(), here.item()) : here.into(key, said),
            false,
            said.doubt()),
        said.quote().map(words -> quoted(said, words)).orElseGet(() -> ours(said)),
        others(type, said, lead),
        said.cite());
  }

  private List<Worded> quoted(Rendition said, String words) {
    Optional<Language> language = dossier.find(said.source()).flatMap(Source::language);
    return List.of(new Worded(language.map(Language::tag), words));
  }

  private List<Worded> ours(Rendition said) {
    Text text = said.says().orElseGet(() -> ((Statement) entry).gist());
    return Worded.of(RecordType.of(Text.class), text, language());
  }

  /** Each passage with each of its citations. */
  Stream<Assertion> prose(Body body, Here here) {
    return body.texts().stream().flatMap(text -> prose(text, here));
  }

  private Stream<Assertion> prose(Body.InLanguage text, Here here) {
    String tag = text.languageOr(language()).tag();
    return text.prose().cited().stream()
        .flatMap(
            passage -> {
              Worded words = new Worded(Optional.of(tag), dossier.told(text, passage.passage()));
              List<Citation> cites = passage.cites().stream().map(Asserting::citation).toList();
              return cites.isEmpty()
                  ? Stream.of()
                  : assertions(
                      new Stands(here, false, Optional.empty()), List.of(words), "{}", cites);
            });
  }

  private static Citation citation(Prose.Cite cite) {
    return new Citation(
        cite.source(),
        "",
        Optional.empty(),
        Optional.empty(),
        cite.locator(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Language language() {
    return dossier.site().language();
  }

  private Stream<Field> simple(RecordType type, Object holder) {
    return type.fields().stream()
        .filter(field -> !UNTOLD.contains(field.name()))
        .filter(field -> !words(field, holder).isEmpty());
  }

  private List<Worded> words(Field field, Object holder) {
    return Worded.of(field.type(), field.of(holder), language());
  }

  private String others(RecordType type, Object holder, Field lead) {
    return Json.line(
        json ->
            simple(type, holder)
                .filter(field -> !field.name().equals(lead.name()))
                .forEach(field -> qualifier(field, holder, json)));
  }

  /**
   * A date that has no evidence but that of its step is a value like any; one that we infer stands
   * apart from those that sources give.
   */
  private void qualifier(Field field, Object holder, Json json) {
    if (field.of(holder) instanceof Dating dating && !dating.notStated()) {
      days(field.key(), dating, day -> day.because().isEmpty(), json);
      days(field.key() + "-inferred", dating, day -> day.because().isPresent(), json);
    } else {
      new RecordJson(json, dossier).field(field, holder);
    }
  }

  private static void days(String key, Dating dating, Predicate<Dating.Day> wanted, Json json) {
    String days =
        dating.readings().stream()
            .filter(wanted)
            .flatMap(day -> day.is().value().stream())
            .map(Edtf::gregorian)
            .map(Edtf::written)
            .distinct()
            .collect(Collectors.joining(" | "));
    json.put(key, Optional.of(days).filter(some -> !some.isEmpty()));
  }

  /** One for each language and each citation; what has no evidence is not left out. */
  private Stream<Assertion> assertions(
      Stands stands, List<Worded> values, String qualifiers, List<Citation> cites) {
    List<Optional<Citation>> evidence =
        cites.isEmpty() ? List.of(Optional.empty()) : cites.stream().map(Optional::of).toList();
    return values.stream()
        .flatMap(
            value -> evidence.stream().map(cite -> assertion(stands, value, qualifiers, cite)));
  }

  private Assertion assertion(
      Stands stands, Worded value, String qualifiers, Optional<Citation> evidence) {
    Here here = stands.here();
    return new Assertion(
        entry.id(),
        Kinds.of(entry),
        here.part().map(part -> part.id()).orElse(""),
        here.property(),
        value.text(),
        value.language(),
        qualifiers,
        here.part()
            .filter(Asserting::hasPlace)
            .map(part -> ROOT.to(entry, part, dossier))
            .orElseGet(() -> link(here)),
        stands.inferred(),
        stands.doubt(),
        evidence,
        evidence
            .flatMap(cite -> dossier.find(cite.source()))
            .flatMap(Source::language)
            .map(Language::tag),
        release,
        evidence.flatMap(cite -> seen(cite.source())));
  }

  /** The parts of an occasion on which sources do not differ are told in one line. */
  private static boolean hasPlace(Named part) {
    return !(part instanceof Part stage && stage.readings().isEmpty());
  }

  private String link(Here here) {
    String page = ROOT.to(entry, dossier);
    return Anchors.of(entry, here.property(), here.value(), dossier)
        .map(anchor -> page + "#" + anchor)
        .orElse(page);
  }

  /** From its publication, else from when it was read; until it was last read or verified. */
  private Optional<Assertion.Seen> seen(Ref<Source> ref) {
    Optional<Source> source = dossier.find(ref);
    Optional<Edtf> read = source.flatMap(Source::read);
    Optional<Edtf> last =
        Stream.of(read, entry.editorial().verified().map(Edtf::of))
            .flatMap(Optional::stream)
            .max(Comparator.comparing(Edtf::latest));
    return source
        .flatMap(found -> found.published().value())
        .or(() -> read)
        .map(
            day ->
                new Assertion.Seen(
                    day.gregorian().written(), last.orElse(day).gregorian().written()));
  }
}
