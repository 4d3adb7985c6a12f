package communique.view;

import java.util.List;

/**
 * A strip of time, drawn above the list of what is on it.
 *
 * @param from the month in which it begins; empty if there is nothing to draw
 * @param until the month in which it ends; empty if it is the same
 * @param height in pixels
 * @param marks what is on it; a mark without a day is as long as the time it may mean
 */
public record Strip(String from, String until, int height, List<Mark> marks) {

  /** Nothing to draw. */
  static final Strip NONE = new Strip("", "", 0, List.of());

  /**
   * One occasion.
   *
   * @param number its place in the list
   * @param x where it begins, in hundredths of the width
   * @param width how long it is, in hundredths of the width; 0 for a day
   * @param y its height above the line, in pixels from the top
   */
  public record Mark(int number, int x, int width, int y) {}
}
