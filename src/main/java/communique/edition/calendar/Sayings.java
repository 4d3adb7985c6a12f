package communique.edition.calendar;

import communique.model.Actor;
import communique.model.Citation;
import communique.model.Corroboration;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Place;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Text;
import communique.shape.Ref;
import communique.view.InShort;
import communique.view.Marking;
import communique.view.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said in a calendar, in the first language of the site where there is a choice.
 *
 * @param publication what it is made of
 * @param messages the words of the interface
 */
record Sayings(Publication publication, Messages messages) {

  /** What it is called, marked if it is not published: not every program shows more. */
  Text.Wording title(Entry entry) {
    return wording(new Marking(site()).of(entry, entry.label(), publication));
  }

  /** The same, marked where we infer the day: nothing else of a calendar is seen by everybody. */
  Text.Wording inferred(Text.Wording title, Proof proof) {
    return proof.isInferred()
        ? new Text.Wording(title.language(), messages.get("inferred.value", title.words()))
        : title;
  }

  /** The places of which one is right. */
  Text.Wording places(List<Ref<Place>> refs) {
    return refs.stream()
        .flatMap(ref -> dossier().find(ref).stream())
        .map(place -> wording(place.name()))
        .reduce((one, other) -> own(messages.get("list.either", one.words(), other.words())))
        .orElse(own(""));
  }

  /** A side as readers know it. */
  String name(Actor side) {
    return side.country()
        .map(country -> site().name(country, home()).words())
        .or(() -> side.organization().flatMap(dossier()::find).map(one -> words(one.label())))
        .or(() -> site().side(side, home()).map(this::words))
        .orElse(side.written());
  }

  /** What the sheet says first, and who was there. */
  String gist(Entry entry) {
    return new InShort(publication).of(entry);
  }

  /**
   * What something is; in paragraphs of their own what stands beside its day, such as when it
   * began, how the day is inferred, who says otherwise, and what else a reader should know of it;
   * and who carries it.
   */
  String about(Optional<Text> when, String gist, Proof proof, Optional<Text> note) {
    int contradicting = Corroboration.of(proof.cite(), dossier()).contradicting();
    String doubts =
        Stream.of(
                proof.because().map(why -> messages.get("how.because", words(why))),
                Optional.of(contradicting)
                    .filter(sources -> sources > 0)
                    .map(sources -> messages.get("how.contradicting", sources) + "."),
                note.map(this::words))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.of(gist, when.map(this::words).orElse(""), doubts, sources(proof))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private String sources(Proof proof) {
    String all =
        proof.cite().stream()
            .filter(Citation::says)
            .map(Citation::source)
            .distinct()
            .flatMap(source -> dossier().find(source).stream())
            .map(
                source ->
                    words(source.shortName().or(source.publisher()::value).orElse(source.label())))
            .distinct()
            .collect(Collectors.joining(messages.get("list.between")));
    return all.isEmpty() ? "" : messages.get("said.brief", messages.get("kind.sources"), all);
  }

  /** Words put together from those of the interface. */
  static Text.Wording own(String words) {
    return new Text.Wording(Optional.empty(), words);
  }

  Language home() {
    return site().language();
  }

  private String words(Text text) {
    return wording(text).words();
  }

  private Text.Wording wording(Text text) {
    return text.serving(home(), home());
  }

  private Site site() {
    return dossier().site();
  }

  private Dossier dossier() {
    return publication.dossier();
  }
}
