package communique.bench;

import communique.model.Dossier;
import communique.model.Source;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;

/** The sources of one page, numbered in the order in which they are met. */
final class Sources {

  private final Dossier dossier;
  private final Links links;
  private final List<Source> met = new ArrayList<>();

  Sources(Dossier dossier, Links links) {
    this.dossier = dossier;
    this.links = links;
  }

  /** The number of a source. */
  int number(Ref<Source> ref) {
    Source source = dossier.get(ref);
    if (!met.contains(source)) {
      met.add(source);
    }
    return met.indexOf(source) + 1;
  }

  /** All that were met. */
  List<Page.Reference> all() {
    return met.stream().map(this::reference).toList();
  }

  private Page.Reference reference(Source source) {
    return new Page.Reference(
        met.indexOf(source) + 1,
        links.to(source, ""),
        source.publisher().value().map(Links::words).orElse(""),
        source.published().value().map(Object::toString).orElse(""));
  }
}
