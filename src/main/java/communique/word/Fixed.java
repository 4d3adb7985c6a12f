package communique.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a document that are the same in all: styles, lists, fonts, settings. */
final class Fixed {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** What the library writes itself, and has too little of. */
  static final String SETTINGS = "word/settings.xml";

  /** Sizes are told in half points. */
  private static final Pattern SIZE = Pattern.compile("(<w:sz(?:Cs)? w:val=\")(\\d+)");

  private final Writing writing;

  Fixed(Writing writing) {
    this.writing = writing;
  }

  /** Adds them; the text is written. */
  void add() {
    Tongue tongue = Tongue.of(writing.lang());
    String lang =
        switch (tongue.script()) {
          case LETTERS -> "w:val=\"" + tongue.tag() + "\" w:eastAsia=\"zh-CN\"";
          case EAST_ASIA -> "w:val=\"en-US\" w:eastAsia=\"" + tongue.tag() + "\"";
          case FROM_THE_RIGHT -> "w:val=\"en-US\" w:bidi=\"" + tongue.tag() + "\"";
        };
    String asian = tongue.isEastAsian() ? tongue.font() : "Noto Serif CJK SC";
    add("styles", "styles", Map.of("LANG", lang, "ASIAN", asian));
    add("numbering", "numbering", Map.of("NUMBERS", writing.lists().xml()));
    add("fontTable", "fontTable", Map.of());
  }

  private void add(String name, String relation, Map<String, String> words) {
    PackagePart document = writing.word().getPackagePart();
    try {
      PackagePartName part = PackagingURIHelper.createPartName("/word/" + name + ".xml");
      PackagePart made = document.getPackage().createPart(part, TYPE + name + "+xml");
      document.addRelationship(part, TargetMode.INTERNAL, RELATION + relation);
      try (OutputStream out = made.getOutputStream()) {
        out.write(sized(bytes(name + ".xml", words)));
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a name of ours is one that a package can have", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Large type is a third larger: 14 points for 10.5, and nothing smaller than 12. */
  private byte[] sized(byte[] part) {
    if (!writing.root().getAttribute("data-type").equals("large")) {
      return part;
    }
    return SIZE.matcher(new String(part, StandardCharsets.UTF_8))
        .replaceAll(size -> size.group(1) + Math.round(Integer.parseInt(size.group(2)) * 4 / 3.0))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A file of ours, with words in its holes. */
  static byte[] bytes(String file, Map<String, String> words) {
    try (InputStream in = Fixed.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> hole : words.entrySet()) {
        text = text.replace("{" + hole.getKey() + "}", hole.getValue());
      }
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
