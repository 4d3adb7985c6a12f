package communique.model;

import java.util.Optional;

/** An entry that fills a page of its own: one Markdown file, to be kept up to date as a whole. */
public sealed interface Sheet extends Entry permits Agreement, Speaker, Summit {

  /** A picture of what it is about. */
  Optional<Picture> picture();
}
