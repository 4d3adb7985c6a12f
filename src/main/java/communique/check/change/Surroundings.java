package communique.check.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a text stand under while it is read: the headings above them, the head of their
 * table, the items around them, and the number of their item.
 */
final class Surroundings {

  private static final Pattern START = Pattern.compile("start=\"(\\d+)\"");

  private final NavigableMap<Integer, String> headings = new TreeMap<>();
  private final Deque<Items> lists = new ArrayDeque<>();
  private String head = "";
  private boolean inHead;

  /** A list that is being read: the number of its item, or none, and what the item begins with. */
  private static final class Items {

    private final boolean numbered;
    private int number;
    private String item = "";

    private Items(boolean numbered, int before) {
      this.numbered = numbered;
      this.number = before;
    }
  }

  /**
   * Where a block stands.
   *
   * @param headings those above it, the highest first
   * @param around what else gives it its meaning, the outermost first
   */
  record Under(List<String> headings, List<String> around) {

    Under {
      headings = List.copyOf(headings);
      around = List.copyOf(around);
    }

    /** Whether it still stands so; more headings may have come between. */
    boolean isIn(Under now) {
      Iterator<String> left = now.headings.iterator();
      return around.equals(now.around)
          && headings.stream().allMatch(heading -> isAmong(heading, left));
    }

    private static boolean isAmong(String heading, Iterator<String> left) {
      while (left.hasNext()) {
        if (left.next().equals(heading)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A tag that begins or ends a block. */
  void tag(String tag, String name, boolean opens) {
    switch (name) {
      case "ol", "ul" -> list(tag, name.equals("ol"), opens);
      case "li" -> item(opens);
      case "thead" -> inHead = opens;
      case "table" -> head = "";
      default -> heading(name, opens);
    }
  }

  private void list(String tag, boolean numbered, boolean opens) {
    if (opens) {
      Matcher start = START.matcher(tag);
      lists.addLast(new Items(numbered, start.find() ? Integer.parseInt(start.group(1)) - 1 : 0));
    } else {
      lists.pollLast();
    }
  }

  private void item(boolean opens) {
    if (opens && !lists.isEmpty()) {
      lists.getLast().number++;
      lists.getLast().item = "";
    }
  }

  /** Under a heading stands nothing of the one before it that is as high, or lower. */
  private void heading(String name, boolean opens) {
    if (opens && isHeading(name)) {
      headings.tailMap(level(name), true).clear();
    }
  }

  static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static int level(String name) {
    return name.charAt(1) - '0';
  }

  /** What the words stand under that end with that tag; they may be what others stand under. */
  Under under(String words, String name) {
    List<String> around = new ArrayList<>();
    for (Items list : lists) {
      if (list.numbered) {
        around.add(list.number + ".");
      }
      if (list.item.isEmpty()) {
        list.item = words;
      } else {
        around.add(list.item);
      }
    }
    Under under = new Under(new ArrayList<>(headings.values()), around(around));
    head = inHead ? words : head;
    if (isHeading(name)) {
      headings.put(level(name), words);
    }
    return under;
  }

  private List<String> around(List<String> items) {
    List<String> around = new ArrayList<>(items);
    if (!inHead && !head.isEmpty()) {
      around.add(head);
    }
    return around;
  }
}
