package communique.curate.survey;

import communique.content.Locator;
import communique.model.Change;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Occasion;
import communique.model.Prose;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Statement;
import communique.model.Subject;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What rests on something: every place where a record names or cites it. */
final class Dependents {

  private final Target target;
  private final Dossier dossier;
  private final Locator locator;
  private final List<Link> links = new ArrayList<>();

  private Dependents(Target target, Dossier dossier, Locator locator) {
    this.target = target;
    this.dossier = dossier;
    this.locator = locator;
  }

  /** The places, by record in the order of the dossier. */
  static List<Link> of(Target target, Dossier dossier, Locator locator) {
    Dependents found = new Dependents(target, dossier, locator);
    found.candidates().distinct().forEach(found::look);
    return found.links.stream().distinct().toList();
  }

  /** What stands inside a record is named in that record, and in what has it as its occasion. */
  private Stream<Entry> candidates() {
    Stream<Entry> naming = dossier.referring(Entry.class, target.entry()).stream();
    return target.inside().isEmpty()
        ? naming
        : Stream.concat(Stream.of(target.entry()), naming.filter(this::isAround));
  }

  private boolean isAround(Entry entry) {
    return entry instanceof Change
        || (target.entry() instanceof Occasion
            && entry instanceof Statement said
            && said.occasion().filter(at -> at.id().equals(target.entry().id())).isPresent());
  }

  private void look(Entry from) {
    Walk.over((Record) from, new Looking(from));
  }

  private boolean isMeant(Entry from, Ref<?> ref) {
    return target
        .inside()
        .map(one -> ref.id().equals(one.id()) && ref.kind().isInstance(one) && isFound(from, one))
        .orElseGet(() -> ref.id().equals(target.entry().id()) && !dossier.isLocal(from, ref));
  }

  private boolean isFound(Entry from, Named one) {
    return dossier.local(from, one.getClass()).anyMatch(found -> found == one);
  }

  /** A citation is told with its words, and its source is not told once more. */
  private final class Looking implements Walk.Visitor {

    private final Entry from;
    private final Fields fields;
    private int citations;

    Looking(Entry from) {
      this.from = from;
      this.fields = new Fields(from, dossier.origin(from));
    }

    @Override
    public void visit(Object value, At at) {
      if (value instanceof Quoting quoting && isMeant(from, quoting.source())) {
        add(Foundation.words(quoting), at);
      } else if (value instanceof Prose.Cite cite && isMeant(from, cite.source())) {
        add("", at);
      } else if (value instanceof Ref<?> ref && !isCited(ref) && isMeant(from, ref)) {
        add("", at);
      } else if (value instanceof Subject subject && isOf(subject)) {
        add("", at);
      }
    }

    /** A change tells of a claim by what it is called in its record. */
    private boolean isOf(Subject subject) {
      return target.inside().isPresent()
          && subject.field().equals(target.kind())
          && subject.item().equals(target.inside().map(Named::id));
    }

    private boolean isCited(Ref<?> ref) {
      return citations > 0 && ref.kind() == Source.class;
    }

    @Override
    public void enter(Record value) {
      citations += isCitation(value) ? 1 : 0;
    }

    @Override
    public void leave(Record value) {
      citations -= isCitation(value) ? 1 : 0;
    }

    private static boolean isCitation(Record value) {
      return value instanceof Quoting || value instanceof Prose.Cite;
    }

    private void add(String words, At at) {
      String suffix = "." + target.entry().id();
      String field = fields.name(at);
      Optional<String> shorter =
          Optional.of(field)
              .filter(name -> !words.isEmpty() && name.endsWith(suffix))
              .map(name -> name.substring(0, name.length() - suffix.length()));
      links.add(
          new Link(
              Surveyed.kind(from.getClass()),
              from.id(),
              shorter.orElse(field),
              words,
              locator.locate(at.below(dossier.origin(from)))));
    }
  }
}
