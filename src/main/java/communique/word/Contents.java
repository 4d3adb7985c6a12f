package communique.word;

import java.util.List;
import org.w3c.dom.Element;

/**
 * The contents of a book: a field that Word makes anew when it is asked to, and until then the
 * headings, which lead to their places. The numbers of pages are known to nobody before the
 * document is laid out, so none are told.
 */
record Contents(Writing writing, Room room) {

  private static final String CODE = "TOC \\o \"1-1\" \\n \\h \\z";

  /** Writes them below their title, the words of an element. */
  void write(Element title) {
    Line head = Line.begin(room, writing, Setting.of("TOCHeading", writing.lang()));
    head.text(Xhtml.words(title), Look.plain(writing.lang()));
    List<Element> listed = writing.places().sheets();
    for (int at = 0; at < listed.size(); at++) {
      Line line = Line.begin(room, writing, Setting.of("TOC1", writing.lang()));
      if (at == 0) {
        line.beginField(CODE);
      }
      Element heading = listed.get(at);
      line.leadingInside(
          name(at), () -> line.text(Xhtml.words(heading), Look.plain(writing.lang())));
      if (at == listed.size() - 1) {
        line.endField();
      }
    }
    Line.begin(room, writing, Setting.of("Gap", writing.lang())).endPage();
  }

  private static String name(int at) {
    return "_Toc" + (at + 1);
  }

  /** The name of the place of a heading of the first level, which they lead to. */
  static String name(Element heading, Writing writing) {
    return name(writing.places().sheets().indexOf(heading));
  }
}
