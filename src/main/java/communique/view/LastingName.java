package communique.view;

import communique.model.Dossier;
import communique.model.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that tell a thing of a dossier from all others anywhere, for calendars, cards and feeds.
 * They are made of the publisher's name and the record's id: a title, a date or the site's address
 * can change without a reader's program taking the thing for another.
 */
public record LastingName(Dossier dossier) {

  /**
   * The name of a thing, a URN of a UUID (RFC 9562, version 3).
   *
   * @param id the record's id
   * @param part which of the things that the record tells
   */
  public String of(String id, String... part) {
    Language home = dossier.site().language();
    String publisher = dossier.site().publisher().serving(home, home).words();
    String all =
        Stream.concat(Stream.of(publisher, id), List.of(part).stream())
            .collect(Collectors.joining("\u0000"));
    return "urn:uuid:" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }
}
