package communique.curate.survey;

import communique.content.Locator;
import communique.model.Citation;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Prose;
import communique.model.Quoting;
import communique.model.Rendition;
import communique.model.Source;
import communique.problem.Place;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What something rests on: the passages that it cites, and the records that it names. */
final class Foundation implements Walk.Visitor {

  private final Dossier dossier;
  private final Entry entry;
  private final Predicate<At> within;
  private final Fields fields;
  private final Locator locator;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Link> named = new ArrayList<>();

  private Foundation(Target target, Dossier dossier, Locator locator) {
    this.dossier = dossier;
    this.entry = target.entry();
    this.within = target.within(dossier);
    this.fields = new Fields(entry, dossier.origin(entry));
    this.locator = locator;
  }

  static Foundation of(Target target, Dossier dossier, Locator locator) {
    Foundation found = new Foundation(target, dossier, locator);
    Walk.over((Record) target.entry(), found);
    return found;
  }

  /** Each once, in their order; what is said once for several values stands at one place. */
  List<Passage> passages() {
    return passages.stream().distinct().toList();
  }

  /** But for the sources. */
  List<Link> named() {
    return named.stream().distinct().toList();
  }

  @Override
  public void visit(Object value, At at) {
    if (!within.test(at)) {
      return;
    }
    if (value instanceof Quoting quoting) {
      passage(quoting, at);
    } else if (value instanceof Prose.Cite cite) {
      add(cite.source().id(), "", Citation.Support.STATES, at);
    } else if (value instanceof Ref<?> ref && ref.kind() != Source.class) {
      name(ref, at);
    } else if (value instanceof Ref<?> ref && entry instanceof Source) {
      name(ref, at);
    }
  }

  private void passage(Quoting quoting, At at) {
    Citation.Support support =
        quoting instanceof Citation cite
            ? cite.support().orElse(Citation.Support.STATES)
            : Citation.Support.STATES;
    add(quoting.source().id(), words(quoting), support, at);
  }

  /** A rendition has a quotation, or the words that carry it. */
  static String words(Quoting quoting) {
    return quoting instanceof Rendition said
        ? said.quote().or(said::words).orElse("")
        : quoting instanceof Citation cite ? cite.words() : "";
  }

  private void add(String source, String words, Citation.Support support, At at) {
    String suffix = "." + source;
    String field = fields.name(at);
    passages.add(
        new Passage(
            source,
            words,
            support,
            field.endsWith(suffix) ? field.substring(0, field.length() - suffix.length()) : field,
            place(at)));
  }

  private void name(Ref<?> ref, At at) {
    if (dossier.isLocal(entry, ref)) {
      dossier
          .local(entry, Named.class)
          .filter(one -> one.id().equals(ref.id()))
          .findFirst()
          .ifPresent(one -> add(one instanceof Claim ? "claim" : "part", ref.id(), at));
    } else {
      dossier
          .find(Ref.to(Entry.class, ref.id()))
          .ifPresentOrElse(
              found -> add(Surveyed.kind(found.getClass()), ref.id(), at),
              () -> add("unknown", ref.id(), at));
    }
  }

  private void add(String kind, String id, At at) {
    named.add(new Link(kind, id, fields.name(at), "", place(at)));
  }

  private Place place(At at) {
    return locator.locate(at.below(dossier.origin(entry)));
  }
}
