package communique.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The footnotes of a document. A source is told in full in the note that first names it, as it
 * stands in the list of sources; from then on by its short name, with the number of that note.
 */
final class Notes {

  private static final String SOURCE = "data-source";
  private static final String STYLE = "FootnoteText";

  private final XWPFFootnotes part;
  private final Map<String, Integer> told = new HashMap<>();
  private int last;

  /** Begins with the two lines that stand above the notes of a page. */
  Notes(XWPFDocument word) {
    part = word.createFootnotes();
    CTFtnEdn line = note(-1);
    line.setType(STFtnEdn.SEPARATOR);
    line.addNewP().addNewR().addNewSeparator();
    CTFtnEdn again = note(0);
    again.setType(STFtnEdn.CONTINUATION_SEPARATOR);
    again.addNewP().addNewR().addNewContinuationSeparator();
  }

  private CTFtnEdn note(int number) {
    CTFtnEdn note = CTFtnEdn.Factory.newInstance();
    note.setId(BigInteger.valueOf(number));
    return part.addFootnote(note).getCTFtnEdn();
  }

  /** Puts a footnote behind the words of a line. */
  void add(Element footnote, Line line, Writing writing) {
    last++;
    Room room = Room.of(note(last), part.getPackagePart(), 0);
    Line words = Line.begin(room, writing, Setting.of(STYLE, writing.lang()));
    Run.ofNote(words.paragraph().addNewR());
    words.text("\u00a0", Look.plain(writing.lang()));
    for (Node part : Xhtml.children(footnote)) {
      if (part instanceof Element entry) {
        write(entry, words, writing);
      } else {
        words.text(part.getTextContent(), Look.plain(writing.lang()));
      }
    }
    line.note(last, name(last));
  }

  private static String name(int number) {
    return "_Note" + number;
  }

  private void write(Element entry, Line line, Writing writing) {
    Look plain = Look.plain(writing.lang());
    Inline inline = new Inline(writing, line);
    boolean full = false;
    for (Node node : Xhtml.children(entry)) {
      if (node instanceof Element named && named.hasAttribute(SOURCE)) {
        full = name(named, inline, line, writing);
      } else if (full && node instanceof Element colon && Xhtml.is(colon, "colon")) {
        line.text(" ", plain);
      } else {
        inline.write(node, plain);
      }
    }
  }

  /** Names a source; tells whether it is told in full. */
  private boolean name(Element named, Inline inline, Line line, Writing writing) {
    String source = named.getAttribute(SOURCE);
    Look plain = Look.plain(writing.lang());
    Integer before = told.putIfAbsent(source, last);
    Optional<Element> full = writing.places().element("s_" + source);
    if (before == null && full.isPresent()) {
      Xhtml.children(full.get()).forEach(node -> inline.write(node, plain));
      return true;
    }
    Xhtml.children(named).forEach(node -> inline.write(node, plain));
    if (before != null && before != last) {
      List<String> words = List.of(writing.root().getAttribute("data-note").split("\\|", 2));
      line.text(words.get(0), plain);
      line.field("NOTEREF " + name(before) + " \\h", String.valueOf(before), plain);
      line.text(words.size() > 1 ? words.get(1) : "", plain);
    }
    return false;
  }
}
