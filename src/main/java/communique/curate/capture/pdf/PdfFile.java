package communique.curate.capture.pdf;

import communique.curate.capture.extract.About;
import communique.curate.capture.extract.Extract;
import communique.curate.capture.extract.Tags;
import communique.curate.capture.extract.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;

/** Reads PDF files. */
public final class PdfFile {

  /** What programs write where nobody gave a title: the name of a file. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)microsoft (?:word|powerpoint) - .*|.*\\.(?:docx?|hwpx?|indd|odt|pdf|rtf|pages|pptx?|qxd|tex)"
              + "|(?:untitled|no title|title|document)\\b.{0,12}");

  private PdfFile() {}

  /** What was found. */
  public sealed interface Result {}

  /** Words. */
  public record Found(Extract extract) implements Result {}

  /**
   * No words.
   *
   * @param why goes on after the file's name
   */
  public record None(String why) implements Result {}

  /** Reads one. */
  public static Result read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      return new None("is locked with a password; save it without one");
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return new None("is damaged: its pages cannot be read");
    }
  }

  private static Result read(PDDocument document) throws IOException {
    List<String> paragraphs =
        PdfText.of(document).stream().map(Words::line).filter(line -> !line.isEmpty()).toList();
    if (paragraphs.stream().mapToInt(Words::count).sum() == 0) {
      return new None(
          "has no words in it, only pictures of them; have a program for text recognition (OCR) read"
              + " it first");
    }
    return new Found(new Extract(paragraphs, about(document)));
  }

  private static About about(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    About info =
        About.NONE
            .title(field(information.getTitle()))
            .authors(field(information.getAuthor()).stream().toList())
            .language(
                Optional.ofNullable(document.getDocumentCatalog().getLanguage())
                    .flatMap(Tags::read));
    About about = dublinCore(document).or(info);
    return about.title(about.title().filter(title -> !NO_TITLE.matcher(title).matches()));
  }

  private static Optional<String> field(String words) {
    return Optional.ofNullable(words).flatMap(Words::field);
  }

  private static About dublinCore(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return About.NONE;
    }
    try {
      DomXmpParser parser = new DomXmpParser();
      parser.setStrictParsing(false);
      return Optional.ofNullable(parser.parse(metadata.toByteArray()).getDublinCoreSchema())
          .map(PdfFile::about)
          .orElse(About.NONE);
    } catch (IOException | XmpParsingException | RuntimeException e) {
      // What nobody can read says nothing; the words of the file are there all the same.
      return About.NONE;
    }
  }

  private static About about(DublinCoreSchema core) {
    return About.NONE
        .title(field(title(core)))
        .authors(all(core.getCreators()))
        .publisher(all(core.getPublishers()).stream().findFirst())
        .language(
            all(core.getLanguages()).stream().flatMap(tag -> Tags.read(tag).stream()).findFirst());
  }

  private static String title(DublinCoreSchema core) {
    try {
      return Optional.ofNullable(core.getTitle()).orElse("");
    } catch (org.apache.xmpbox.type.BadFieldValueException e) {
      return "";
    }
  }

  private static List<String> all(List<String> words) {
    return Optional.ofNullable(words).stream()
        .flatMap(List::stream)
        .flatMap(word -> field(word).stream())
        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
  }
}
