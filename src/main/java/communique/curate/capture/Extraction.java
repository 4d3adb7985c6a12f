package communique.curate.capture;

import communique.content.SnapshotFolder;
import communique.curate.capture.extract.About;
import communique.curate.capture.extract.Encoding;
import communique.curate.capture.extract.Extract;
import communique.curate.capture.extract.PlainText;
import communique.curate.capture.extract.Tags;
import communique.curate.capture.extract.Words;
import communique.curate.capture.html.WebPage;
import communique.curate.capture.mail.Letter;
import communique.curate.capture.pdf.PdfFile;
import communique.curate.edit.Refused;
import communique.model.SavedArticle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the words out of an item, whatever it is.
 *
 * @param extract what was found
 * @param ending of the original's file name: {@code html}
 */
public record Extraction(Extract extract, String ending) {

  private static final String NO_LETTERS =
      "nobody can tell in which encoding \"%s\" is: not in UTF-8, nor in one that it names";

  private static final String SAY_CHARSET =
      "say it with --charset, such as --charset EUC-KR, GB18030, Shift_JIS or windows-1252";

  private static final Pattern HTML =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|article|div|p)\\b");

  private static final Pattern MESSAGE =
      Pattern.compile("[\\w-]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+[\\w-]{1,60}:");

  private static final Pattern HEAD_OF_MESSAGE =
      Pattern.compile(
          "(?im)^(?:mime-version|message-id|received|return-path|snapshot-content-location"
              + "|content-type: *multipart/related)\\b");

  /** Nothing but fields up to an empty line, and who wrote among them: a mail without its way. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?i)(?=(?:[^\\n]+\\n)*?from:)(?=(?:[^\\n]+\\n)*?(?:date|subject):)"
              + "(?:[a-z][a-z-]{1,60}:[^\\n]*\\n(?:[ \\t]+\\S[^\\n]*\\n)*+){2,60}+\\n");

  /** What files begin with that have no words which we could read, byte by byte. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "PK\u0003\u0004", "a Word document or another packed file",
          "\u00D0\u00CF\u0011\u00E0", "a Word document of the old kind",
          "{\\rtf", "a file of rich text (RTF)",
          "bplist", "a web archive of Safari",
          "\u0089PNG", "a picture",
          "\u00FF\u00D8\u00FF", "a picture",
          "GIF8", "a picture",
          "RIFF", "a picture, a sound or a film");

  /** Takes the words out. */
  public static Extraction of(Item item) throws Refused {
    byte[] bytes = item.bytes().array();
    String head = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
    refuseOthers(item, head);
    Extraction found = head.startsWith("%PDF-") ? pdf(item) : text(item, head);
    return found.checked(item);
  }

  private static void refuseOthers(Item item, String head) throws Refused {
    Optional<String> other =
        OTHERS.entrySet().stream()
            .filter(known -> head.startsWith(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> item.type().filter(type -> type.matches("(?:image|audio|video|font)/.*")));
    if (other.isPresent()) {
      throw new Refused("\"" + item.name() + "\" is " + other.get() + ", not an article")
          .hint("save it as HTML, MHTML, PDF or plain text in UTF-8, and give that file");
    }
    if (item.bytes().length() == 0) {
      throw new Refused("\"" + item.name() + "\" is empty");
    }
  }

  private static Extraction pdf(Item item) throws Refused {
    PdfFile.Result result = PdfFile.read(item.bytes().array());
    if (result instanceof PdfFile.Found found) {
      return new Extraction(found.extract().headed(), "pdf");
    }
    throw new Refused("\"" + item.name() + "\" " + ((PdfFile.None) result).why());
  }

  private static Extraction text(Item item, String head) throws Refused {
    String type = item.type().orElse("");
    if (isMessage(head) || type.equals("message/rfc822") || type.equals("multipart/related")) {
      return message(
          item,
          Letter.read(item.bytes().array())
              .orElseThrow(
                  () ->
                      new Refused("\"" + item.name() + "\" is a message that cannot be read")
                          .hint("save its words as a text file, and give that file")));
    }
    boolean html =
        type.contains("html") || (!type.equals("text/plain") && HTML.matcher(head).find());
    return html ? page(item) : plain(item);
  }

  private static boolean isMessage(String start) {
    String head = start.replace("\r\n", "\n");
    return (MESSAGE.matcher(head).lookingAt() && HEAD_OF_MESSAGE.matcher(head).find())
        || LETTER.matcher(head).lookingAt();
  }

  private static Extraction page(Item item) throws Refused {
    WebPage page =
        WebPage.read(
                item.bytes().array(), item.charsets(), item.at().map(Object::toString).orElse(""))
            .orElseThrow(() -> undecoded(item));
    return new Extraction(article(item, page), "html");
  }

  private static Extract article(Item item, WebPage page) throws Refused {
    return page.article()
        .orElseThrow(
            () ->
                new Refused("no article was found in \"" + item.name() + "\"")
                    .hint(
                        "if the page needs a login or shows its words only in a browser, save it"
                            + " there (as one file, or as HTML) and give the file; or save the"
                            + " words as a text file"));
  }

  private static Refused undecoded(Item item) {
    return new Refused(NO_LETTERS.formatted(item.name())).hint(SAY_CHARSET);
  }

  /** A page that a browser saved, or an e-mail. */
  private static Extraction message(Item item, Letter letter) throws Refused {
    boolean saved = letter.address().isPresent() && letter.html().isPresent();
    if (letter.html().isPresent()) {
      Letter.Part part = letter.html().get();
      WebPage page =
          WebPage.read(
                  part.bytes().array(),
                  Stream.concat(item.charsets().stream(), part.charset().stream()).toList(),
                  letter.address().orElse(""))
              .orElseThrow(() -> undecoded(item));
      Extract extract =
          saved || letter.about().equals(About.NONE)
              ? addressed(article(item, page), letter)
              : new Extract(page.letter().paragraphs(), letter.about()).headed();
      return new Extraction(extract, saved ? "mhtml" : "eml");
    }
    Letter.Part part =
        letter
            .plain()
            .orElseThrow(() -> new Refused("\"" + item.name() + "\" is a message without words"));
    String words =
        Encoding.decode(
                part.bytes().array(),
                Stream.concat(item.charsets().stream(), part.charset().stream()).toList())
            .orElseThrow(() -> undecoded(item));
    return new Extraction(
        new Extract(PlainText.paragraphs(words, part.flowed()), letter.about()).headed(), "eml");
  }

  private static Extract addressed(Extract extract, Letter letter) {
    About about = extract.about();
    return new Extract(
        extract.paragraphs(),
        about.address().isPresent()
            ? about
            : about.address(letter.address().flatMap(Words::field)));
  }

  private static Extraction plain(Item item) throws Refused {
    if (item.name().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw new Refused("\"" + item.name() + "\" is called a PDF file and is none, or is damaged")
          .hint("save it once more; or save its words as a text file, and give that file");
    }
    String words =
        Encoding.decode(item.bytes().array(), item.charsets()).orElseThrow(() -> undecoded(item));
    return new Extraction(new Extract(PlainText.paragraphs(words, false), About.NONE), "txt");
  }

  /** With the language that the letters allow; and only if `check` will read it as text. */
  private Extraction checked(Item item) throws Refused {
    if (extract.words() == 0) {
      throw new Refused("\"" + item.name() + "\" has no words in it");
    }
    About about = extract.about().language(Tags.of(extract.about().language(), extract.text()));
    Extract known = new Extract(extract.paragraphs(), about);
    SavedArticle read = SnapshotFolder.article(known.text().getBytes(StandardCharsets.UTF_8));
    if (read instanceof SavedArticle.NotText other) {
      throw new Refused("the words of \"" + item.name() + "\" read like " + other.kind())
          .hint("save them as a text file by hand, and give that file");
    }
    if (read instanceof SavedArticle.Unread other) {
      throw new Refused("the text of \"" + item.name() + "\" " + other.reason());
    }
    return new Extraction(known, ending);
  }

  /** Names of encodings that this machine knows. */
  static boolean isEncoding(String name) {
    return Encoding.named(name).isPresent();
  }

  /** What the item says of itself. */
  public About about() {
    return extract.about();
  }

  /** The bytes of the text as they are saved. */
  public byte[] text() {
    return extract.text().getBytes(StandardCharsets.UTF_8);
  }

  /** The paragraphs. */
  public List<String> paragraphs() {
    return extract.paragraphs();
  }
}
