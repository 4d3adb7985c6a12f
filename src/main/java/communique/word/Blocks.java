package communique.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes what stands by itself: headings, paragraphs, lists, tables. */
final class Blocks {

  /** What stands elsewhere than where it is. */
  private static final List<String> RUNNING = List.of("header", "footer");

  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("title", "Title"),
          Map.entry("when", "Subtitle"),
          Map.entry("lead", "Lead"),
          Map.entry("state", "State"),
          Map.entry("handling", "State"),
          Map.entry("note", "Remark"),
          Map.entry("credit", "Caption"),
          Map.entry("by", "Remark"),
          Map.entry("unknown", "Remark"),
          Map.entry("told", "Told"));

  private final Writing writing;
  private final Room room;
  private final List<String> pending = new ArrayList<>();

  Blocks(Writing writing, Room room) {
    this.writing = writing;
    this.room = room;
  }

  /** Writes all that stands in an element: what stands in lines is gathered into paragraphs. */
  void all(Element parent, Setting setting) {
    Setting now = setting;
    Line line = null;
    List<Element> facts = new ArrayList<>();
    for (Node child : Xhtml.children(parent)) {
      if (!facts.isEmpty() && !Xhtml.isBlank(child) && !isFact(child)) {
        Grid.ofFacts(facts, writing).write(room, now);
        facts.clear();
      }
      if (isFact(child)) {
        line = null;
        facts.add((Element) child);
      } else if (Xhtml.isBlock(child)) {
        line = null;
        now = block((Element) child, now);
      } else if (line != null || !Xhtml.isBlank(child)) {
        if (line == null) {
          line = begin(now);
          now = now.following();
        }
        new Inline(writing, line).write(child, setting.look());
      }
    }
    if (!facts.isEmpty()) {
      Grid.ofFacts(facts, writing).write(room, now);
    }
  }

  private static boolean isFact(Node node) {
    return node instanceof Element element && Xhtml.is(element, "fact");
  }

  private Line begin(Setting setting) {
    Line line = Line.begin(room, writing, setting);
    pending.forEach(line::place);
    pending.clear();
    return line;
  }

  /** Writes one, and tells how what follows it in the same member of a list is set. */
  private Setting block(Element element, Setting setting) {
    writing.places().name(element.getAttribute("id")).ifPresent(pending::add);
    Look look = setting.look().in(element.getAttribute("lang"));
    Setting here = setting.looking(look);
    switch (Xhtml.name(element)) {
      case "p", "pre" -> {
        paragraph(element, here.styled(style(element, setting.style())));
        return setting.following();
      }
      case "ul" -> list(element, here, Lists.POINTS);
      case "ol" -> list(element, here, writing.lists().numbered());
      case "table" -> Grid.of(element, writing).write(room, here);
      case "blockquote" -> all(element, here.styled("Quote"));
      case "hr" -> begin(here.styled("Rule"));
      case "div" -> division(element, here);
      default -> heading(element, here);
    }
    return setting.following();
  }

  private static String style(Element element, String other) {
    return List.of(element.getAttribute("class").split(" ")).stream()
        .filter(STYLES::containsKey)
        .map(STYLES::get)
        .findFirst()
        .orElse(other);
  }

  private void paragraph(Element element, Setting setting) {
    if (!Xhtml.words(element).isEmpty() || !Xhtml.inside(element).isEmpty()) {
      Line line = begin(setting);
      Xhtml.children(element)
          .forEach(node -> new Inline(writing, line).write(node, setting.look()));
    }
  }

  private void division(Element element, Setting setting) {
    if (Xhtml.is(element, "toc")) {
      new Contents(writing, room).write(element);
    } else if (Xhtml.is(element, "wordings")) {
      all(element, setting.styled("Wording"));
    } else if (RUNNING.stream().noneMatch(kind -> Xhtml.is(element, kind))) {
      all(element, setting);
    }
  }

  private void heading(Element element, Setting setting) {
    int level = Math.min(4, Xhtml.level(element).orElse(4));
    Line line = begin(Setting.of("Heading" + level, writing.lang()));
    if (level == 1) {
      line.place(Contents.name(element, writing));
    }
    Xhtml.children(element).forEach(node -> new Inline(writing, line).write(node, setting.look()));
  }

  private void list(Element list, Setting setting, int number) {
    boolean sources = Xhtml.is(list, "sources");
    for (Element member : Xhtml.inside(list, "li")) {
      writing.places().name(member.getAttribute("id")).ifPresent(pending::add);
      Look look = setting.look().in(member.getAttribute("lang"));
      Setting here = setting.looking(look);
      all(member, sources ? here.styled("Bibliography") : here.in(number));
    }
  }
}
