package communique.curate.capture;

import java.util.List;

/** What the names of originals end with. */
final class Endings {

  static final List<String> ALL = List.of("html", "mhtml", "eml", "pdf", "txt");

  private Endings() {}
}
