package communique.curate.capture.mail;

import communique.curate.capture.extract.About;
import communique.curate.capture.extract.Bytes;
import communique.curate.capture.extract.PrintedDay;
import communique.curate.capture.extract.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A message: an e-mail, or a page that a browser has saved as one (MHTML).
 *
 * @param about what its head says
 * @param address where a saved page was
 * @param html the first part of it that is HTML, and
 * @param plain the first that is plain text
 */
public record Letter(
    About about, Optional<String> address, Optional<Part> html, Optional<Part> plain) {

  /** Heads of more or longer lines mean harm. */
  private static final int MOST_LINES = 1000;

  private static final int LONGEST_LINE = 100_000;

  /** Messages in messages. */
  private static final int DEEPEST = 10;

  private static final int LARGEST = 64 << 20;

  /** More parts with parts in them mean harm. */
  private static final int MOST_BOUNDARIES = 100;

  private static final Pattern BOUNDARY = Pattern.compile("(?i)\\bboundary\\s{0,9}=");

  /**
   * A text in it.
   *
   * @param bytes without the encoding of the transfer
   * @param charset the name of the encoding of its letters, if it says one
   * @param flowed whether the lines of its paragraphs end with a space
   */
  public record Part(Bytes bytes, Optional<String> charset, boolean flowed) {}

  /** Reads one; nothing if the bytes are none. */
  public static Optional<Letter> read(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    if (BOUNDARY.matcher(raw).results().limit(MOST_BOUNDARIES + 1L).count() > MOST_BOUNDARIES) {
      return Optional.empty();
    }
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxHeaderCount(MOST_LINES)
            .setMaxHeaderLen(LONGEST_LINE)
            .setMaxLineLen(-1)
            .setMaxContentLen(LARGEST)
            .build());
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      try {
        return Optional.of(of(message));
      } finally {
        message.dispose();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Letter of(Message message) throws IOException {
    Optional<String> address = field(message, "Snapshot-Content-Location");
    List<Entity> texts = new ArrayList<>();
    collect(message, texts, 0);
    return new Letter(
        about(message, isSavedPage(message, address)),
        address.or(() -> texts.stream().flatMap(part -> location(part).stream()).findFirst()),
        part(texts, List.of("text/html", "application/xhtml+xml")),
        part(texts, List.of("text/plain")));
  }

  /** The head of a saved page tells of the saving. */
  private static boolean isSavedPage(Message message, Optional<String> address) {
    boolean related = "multipart/related".equals(message.getMimeType());
    boolean saved = field(message, "From").filter(from -> !from.startsWith("<Saved by")).isEmpty();
    return address.isPresent() || (related && saved);
  }

  private static About about(Message message, boolean savedPage) {
    return savedPage
        ? About.NONE
        : About.NONE
            .title(Optional.ofNullable(message.getSubject()).flatMap(Words::field))
            .authors(senders(message))
            .published(field(message, "Date").flatMap(PrintedDay::read));
  }

  /** Their names; an address is not for readers. */
  private static List<String> senders(Message message) {
    return Optional.ofNullable(message.getFrom()).stream()
        .flatMap(List::stream)
        .map(Mailbox::getName)
        .flatMap(name -> Optional.ofNullable(name).stream())
        .flatMap(name -> Words.field(name).stream())
        .toList();
  }

  private static Optional<String> location(Entity part) {
    return field(part, "Content-Location").filter(address -> address.startsWith("http"));
  }

  private static Optional<String> field(Entity entity, String name) {
    return Optional.ofNullable(entity.getHeader())
        .map(header -> header.getField(name))
        .map(Field::getBody)
        .map(String::strip)
        .filter(body -> !body.isEmpty());
  }

  /** Every text that is no attachment, in order. */
  private static void collect(Entity entity, List<Entity> texts, int depth) {
    Body body = entity.getBody();
    if (depth > DEEPEST || "attachment".equals(entity.getDispositionType())) {
      return;
    }
    if (body instanceof Multipart parts) {
      parts.getBodyParts().forEach(part -> collect(part, texts, depth + 1));
    } else if (body instanceof Message inside) {
      collect(inside, texts, depth + 1);
    } else if (body instanceof SingleBody) {
      texts.add(entity);
    }
  }

  private static Optional<Part> part(List<Entity> texts, List<String> types) throws IOException {
    for (Entity text : texts) {
      if (types.contains(text.getMimeType()) && text.getBody() instanceof SingleBody body) {
        try (InputStream in = body.getInputStream()) {
          return Optional.of(new Part(Bytes.of(in.readAllBytes()), charset(text), isFlowed(text)));
        }
      }
    }
    return Optional.empty();
  }

  /** Mime4j says us-ascii where nothing is said. */
  private static Optional<String> charset(Entity text) {
    return Optional.ofNullable(text.getCharset())
        .filter(name -> field(text, "Content-Type").filter(said -> said.contains("=")).isPresent())
        .filter(name -> !name.equalsIgnoreCase("us-ascii"));
  }

  private static boolean isFlowed(Entity text) {
    return field(text, "Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).contains("format=flowed"))
        .isPresent();
  }
}
