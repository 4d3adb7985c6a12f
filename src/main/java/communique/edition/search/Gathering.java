package communique.edition.search;

import static communique.edition.search.Weight.CLAIM;
import static communique.edition.search.Weight.PROSE;

import communique.model.Body;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Part;
import communique.model.Reported;
import communique.model.Text;
import communique.model.Version;
import communique.view.Addresses;
import communique.view.Inferred;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers the words that one record is found by, in the order of its page. */
final class Gathering {

  private final Inferred inferred;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Text.Wording> around = new ArrayList<>();

  /** Nothing yet, of a record of that dossier. */
  Gathering(Dossier dossier) {
    this.inferred = new Inferred(dossier.site());
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

  /** Words that may be there; marked if we infer them. */
  void told(String anchor, Weight weight, Optional<Text> text, Optional<Text> because) {
    add(anchor, weight, because.isPresent() ? text.map(inferred::marked) : text);
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
              told(anchor, CLAIM, reading.as(), reading.because());
              add(anchor, PROSE, reading.because());
              add(anchor, PROSE, reading.note());
            });
  }

  /** The values of a fact; marked where we infer them. */
  <T> void told(
      String anchor, Weight weight, Reported<T> reported, Function<T, Stream<Text>> words) {
    reported
        .readings()
        .forEach(
            reading ->
                reading.is().value().stream()
                    .flatMap(words)
                    .forEach(text -> told(anchor, weight, Optional.of(text), reading.because())));
  }

  /** The claims of a record, and the parts of an occasion. */
  void claims(Entry holder) {
    for (Claim claim : holder.claims()) {
      String anchor = Addresses.anchor(holder, claim);
      told(anchor, CLAIM, claim.text(), claim.because());
      add(anchor, CLAIM, claim.about());
      versions(anchor, claim.readings());
      add(anchor, PROSE, claim.because());
      add(anchor, PROSE, claim.note());
    }
    for (Part part : holder.parts()) {
      String anchor = part.readings().isEmpty() ? "" : Addresses.anchor(holder, part);
      add(anchor, CLAIM, part.name());
      versions(anchor, part.readings());
    }
  }

  private void versions(String anchor, List<Version> versions) {
    for (Version version : versions) {
      told(anchor, CLAIM, Optional.of(version.text()), version.because());
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
