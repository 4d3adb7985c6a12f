package communique.view;

import communique.model.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that tell a thing of a dossier from all others anywhere, for calendars, cards and feeds.
 * They are made of what the site is known by and the record's id: a title, a date, the site's
 * address or its first language can change without a reader's program taking the thing for another.
 */
public record LastingName(Dossier dossier) {

  /**
   * The name of a thing, a URN of a UUID (RFC 9562, version 3).
   *
   * @param id the record's id
   * @param part which of the things that the record tells
   */
  public String of(String id, String... part) {
    String all =
        Stream.concat(Stream.of(dossier.site().known(), id), List.of(part).stream())
            .collect(Collectors.joining("\u0000"));
    return "urn:uuid:" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }
}
