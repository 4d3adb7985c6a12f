package communique.curate.capture.web;

import java.io.IOException;

/** More is sent than anybody reads. */
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1;
}
