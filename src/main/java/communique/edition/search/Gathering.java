package communique.edition.search;

import static communique.edition.search.Weight.CLAIM;
import static communique.edition.search.Weight.PROSE;

import communique.model.Body;
import communique.model.Cited;
import communique.model.Claim;
import communique.model.Differences;
import communique.model.Disputed;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Part;
import communique.model.Reported;
import communique.model.Text;
import communique.model.Version;
import communique.view.Addresses;
import communique.view.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers the words that one record is found by, in the order of its page. */
final class Gathering {

  private final Marking marking;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Text.Wording> around = new ArrayList<>();

  /** Nothing yet, of a record of that dossier. */
  Gathering(Dossier dossier) {
    this.marking = new Marking(dossier.site());
  }

  /** Words of that weight at an anchor of the record's page. */
  void add(String anchor, Weight weight, Text text) {
    if (!text.isBlank()) {
      passages.add(new Passage(anchor, weight, text.wordings()));
    }
  }

  /** Words that may be there. */
  void add(String anchor, Weight weight, Optional<Text> text) {
    text.ifPresent(words -> add(anchor, weight, words));
  }

  /** Words that may be there; marked if we infer what they tell, or a source says otherwise. */
  void told(String anchor, Weight weight, Optional<Text> text, Cited value) {
    add(anchor, weight, text.map(words -> limited(words, value)));
  }

  private Text limited(Text words, Cited value) {
    Text told = value.because().isPresent() ? marking.inferred(words) : words;
    return marking.against(value.cite(), told);
  }

  /** Words that lead to the record and are not shown with it. */
  void around(Text text) {
    around.addAll(text.wordings());
  }

  /** What it is called in registers of the world: an identifier is looked up whole. */
  void identifiers(Entry entry) {
    entry.sameAs().forEach(one -> around(Text.of(one.where() + " " + one.written())));
  }

  /** A fact: its values, the words a reader sees in their place, and the remarks. */
  <T> void fact(String key, Reported<T> reported, Function<T, Stream<Text>> words) {
    String anchor = "fact_" + key;
    told(anchor, CLAIM, reported, words);
    reported
        .readings()
        .forEach(
            reading -> {
              add(anchor, CLAIM, reading.as().map(as -> of(reported, as, reading)));
              add(anchor, PROSE, reading.because());
              add(anchor, PROSE, reading.note());
            });
  }

  /** The values of a fact; marked where we infer them, and where sources give others. */
  <T> void told(
      String anchor, Weight weight, Reported<T> reported, Function<T, Stream<Text>> words) {
    reported
        .readings()
        .forEach(
            reading ->
                reading.is().value().stream()
                    .flatMap(words)
                    .forEach(text -> add(anchor, weight, of(reported, text, reading))));
  }

  /** Things that are answers to a question, as printed. */
  <C extends Cited> void each(
      String anchor, Reported<?> question, List<C> answers, Function<C, Text> words) {
    answers.forEach(one -> add(anchor, CLAIM, of(question, words.apply(one), one)));
  }

  private Text of(Reported<?> question, Text words, Cited value) {
    Text told = limited(words, value);
    return Differences.isDisputed(question) ? marking.differing(question, told) : told;
  }

  /** The claims of a record, and the parts of an occasion. */
  void claims(Entry holder) {
    for (Claim claim : holder.claims()) {
      String anchor = Addresses.anchor(holder, claim);
      told(anchor, CLAIM, claim.text(), claim);
      add(anchor, CLAIM, claim.about());
      versions(anchor, claim, claim.readings());
      add(anchor, PROSE, claim.because());
      add(anchor, PROSE, claim.note());
    }
    for (Part part : holder.parts()) {
      String anchor = part.readings().isEmpty() ? "" : Addresses.anchor(holder, part);
      add(anchor, CLAIM, part.name());
      versions(anchor, part, part.readings());
    }
  }

  private void versions(String anchor, Disputed about, List<Version> versions) {
    for (Version version : versions) {
      add(anchor, CLAIM, marking.differing(about, limited(version.text(), version)));
      add(anchor, PROSE, version.because());
      add(anchor, PROSE, version.note());
    }
  }

  /** Running text in each language, with what it links to under the names that pages show. */
  void prose(Body body, Names names) {
    names.told(body).forEach(passage -> add("part_notes", PROSE, passage));
  }

  /** What was gathered, as a hit. */
  Hit hit(String kind, String href, Passage title, List<Text> about, List<Edtf> dates) {
    return new Hit(
        kind, href, title, List.copyOf(about), dates, List.copyOf(passages), List.copyOf(around));
  }
}
