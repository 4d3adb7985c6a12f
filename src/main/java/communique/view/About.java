package communique.view;

import communique.view.AboutView.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the page on the method and the words. To add a matter: its key here, and its lines in
 * every message file.
 */
record About(PageContext context) {

  /** Told only if it was done. */
  private static final String COMPARED = "compared";

  private static final List<String> METHOD =
      List.of(
          "facts",
          "quotations",
          COMPARED,
          "corroboration",
          "differences",
          "not-stated",
          "dates",
          "money",
          "states",
          "corrections",
          "languages");

  /** What stands in the hole of a label. */
  private static final String HOLE = "…";

  /** Each term under the labels that the sheets have for it: one name for one thing. */
  private static final List<Term> TERMS =
      List.of(
          new Term("mou", "form.mou"),
          new Term("treaty", "form.treaty"),
          new Term("participant", "fact.parties"),
          new Term("effect", "ladder.in-effect", "ladder.in-force"),
          new Term("initialled", "ladder.initialled"),
          new Term("signed", "ladder.signed"),
          new Term("ratified", "ladder.ratified"),
          new Term("joint-statement", "form.joint-statement"),
          new Term("stated", "fact.documents"),
          new Term("counted", "counted.in", "counted.out", "counted.unclear"),
          new Term("source", "kind.source"),
          new Term("rendition", "evidence.wordings"),
          new Term("dateline", "support.dateline"),
          new Term("independent", "how.independent"),
          new Term(
              "differ", "differ.short.open", "differ.short.translation", "differ.short.compatible"),
          new Term("inference", "inferred"),
          new Term("precision", "precision.month", "precision.year"),
          new Term("as-of", "fact.as-of"));

  /** Where a matter can be seen. */
  private static final Map<String, Seen> SEEN =
      Map.of(
          "method.facts", new Seen("kind.sources", "sources/index.html"),
          "method.quotations", new Seen("page.who-said-what", Addresses.WHO_SAID_WHAT),
          "method.differences", new Seen("page.differences", Addresses.DIFFERENCES),
          "method.dates", new Seen("page.timeline", Addresses.TIMELINE),
          "method.corrections", new Seen("page.changes", Addresses.CHANGES));

  private record Seen(String label, String path) {}

  AboutView view() {
    return new AboutView(
        context.head(context.words().say("page.about"), List.of(), Optional.empty()),
        METHOD.stream()
            .filter(key -> context.publication().compared() || !key.equals(COMPARED))
            .map(this::method)
            .toList(),
        TERMS.stream().map(this::term).toList());
  }

  private Part method(String key) {
    String message = "method." + key;
    return new Part(
        "method_" + key,
        context.words().say(message),
        context.words().say(message + ".text"),
        Optional.ofNullable(SEEN.get(message))
            .map(seen -> context.link(seen.label(), seen.path()))
            .orElse(Link.plain(Phrase.NONE)));
  }

  private Part term(Term term) {
    Words words = context.words();
    String labels =
        term.labels().stream()
            .map(label -> words.say(label, HOLE))
            .collect(Collectors.joining(" · "));
    return new Part(
        "term_" + term.key(),
        labels,
        words.say("term." + term.key() + ".text"),
        Link.plain(Phrase.NONE));
  }

  /** A word that needs saying, and the keys of the labels under which readers meet it. */
  private record Term(String key, List<String> labels) {

    Term(String key, String... labels) {
      this(key, List.of(labels));
    }
  }
}
