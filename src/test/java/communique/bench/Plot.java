package communique.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Processor time by the number of sheets, both scales logarithmic, as SVG: a clean build is a whole
 * line, one edit a broken one. It has a ground of its own, light or dark as the reader's system is.
 */
record Plot(Results results, Subject.Shape shape) {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int RIGHT = 170;
  private static final int TOP = 20;
  private static final int BOTTOM = 50;

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="t">
      <title id="t">Processor time of a clean build and of one edit, by the number of sheets</title>
      <style>
      svg { --ground: #fff; --ink: #1d2126; --grid: #d5d9de; --a: #0b57d0; --b: #b3261e; --c: #386a20; --d: #7d5260 }
      @media (prefers-color-scheme: dark) {
        svg { --ground: #16191d; --ink: #e3e6ea; --grid: #3a4048; --a: #8ab4f8; --b: #f2b8b5; --c: #a6d388; --d: #efb8c8 }
      }
      text { font: 13px system-ui, sans-serif; fill: var(--ink) }
      line { stroke: var(--grid) }
      polyline { fill: none; stroke-width: 2 }
      .edit { stroke-dasharray: 6 5 }
      </style>
      <rect width="100%%" height="100%%" fill="var(--ground)"/>
      """;

  private record Series(String generator, Task task, List<Results.Key> keys) {}

  /** The picture; nothing if there are not two sizes. */
  Optional<String> svg() {
    List<Integer> sizes = sizes();
    if (sizes.size() < 2) {
      return Optional.empty();
    }
    Scale x = Scale.over(sizes.stream().map(Integer::doubleValue).toList(), LEFT, WIDTH - RIGHT);
    Scale y = Scale.over(series().stream().flatMap(this::times).toList(), HEIGHT - BOTTOM, TOP);
    StringBuilder svg = new StringBuilder(HEAD.formatted(WIDTH, HEIGHT));
    sizes.forEach(size -> svg.append(upright(x.at(size), "%,d".formatted(size))));
    y.decades().forEach(second -> svg.append(level(y.at(second), seconds(second))));
    svg.append(text(LEFT, HEIGHT - 10, "sheets; seconds of processor time; broken: one edit"));
    series().forEach(one -> svg.append(line(one, x, y)));
    labels(y).forEach(svg::append);
    return Optional.of(svg.append("</svg>\n").toString());
  }

  private List<Integer> sizes() {
    return keys().stream().map(Results.Key::sheets).distinct().sorted().toList();
  }

  private List<Results.Key> keys() {
    return results.keys().stream()
        .filter(key -> key.shape() == shape)
        .filter(key -> key.task() == Task.CLEAN || key.task() == Task.EDIT)
        .toList();
  }

  private List<String> generators() {
    return keys().stream().map(Results.Key::generator).distinct().toList();
  }

  private List<Series> series() {
    return keys().stream()
        .map(key -> new Series(key.generator(), key.task(), List.of()))
        .distinct()
        .map(one -> new Series(one.generator, one.task, points(one)))
        .toList();
  }

  private List<Results.Key> points(Series one) {
    return keys().stream()
        .filter(key -> key.generator().equals(one.generator) && key.task() == one.task)
        .sorted(Comparator.comparing(Results.Key::sheets))
        .toList();
  }

  private Stream<Double> times(Series one) {
    return one.keys.stream().map(this::time);
  }

  private double time(Results.Key key) {
    return Math.max(0.01, results.median(key).orElseThrow().processor());
  }

  private String line(Series one, Scale x, Scale y) {
    String points =
        one.keys.stream()
            .map(key -> "%.1f,%.1f".formatted(x.at(key.sheets()), y.at(time(key))))
            .collect(Collectors.joining(" "));
    String style = one.task == Task.EDIT ? " class=\"edit\"" : "";
    return "<polyline%s style=\"stroke: %s\" points=\"%s\"/>%n"
        .formatted(style, colour(one.generator), points);
  }

  /** Names behind the ends of the whole lines, apart from one another. */
  private List<String> labels(Scale y) {
    List<String> labels = new ArrayList<>();
    List<Series> whole =
        series().stream()
            .filter(one -> one.task == Task.CLEAN)
            .sorted(Comparator.comparing(one -> -time(last(one))))
            .toList();
    double free = TOP;
    for (Series one : whole) {
      double at = Math.max(free, y.at(time(last(one))));
      labels.add(
          "<text x=\"%d\" y=\"%.1f\" style=\"fill: %s\">%s</text>%n"
              .formatted(WIDTH - RIGHT + 8, at + 4, colour(one.generator), one.generator));
      free = at + 18;
    }
    return labels;
  }

  private static Results.Key last(Series one) {
    return one.keys.get(one.keys.size() - 1);
  }

  private String colour(String generator) {
    return "var(--" + "abcd".charAt(generators().indexOf(generator) % 4) + ")";
  }

  private static String upright(double x, String label) {
    return "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>%n"
            .formatted(x, TOP, HEIGHT - BOTTOM)
        + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
            .formatted(x, HEIGHT - BOTTOM + 18, label);
  }

  private static String level(double y, String label) {
    return "<line x1=\"%d\" x2=\"%d\" y1=\"%3$.1f\" y2=\"%3$.1f\"/>%n"
            .formatted(LEFT, WIDTH - RIGHT, y)
        + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n"
            .formatted(LEFT - 8, y + 4, label);
  }

  private static String text(int x, int y, String words) {
    return "<text x=\"%d\" y=\"%d\">%s</text>%n".formatted(x, y, words);
  }

  private static String seconds(double seconds) {
    return seconds < 1
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : String.format(Locale.ROOT, "%.0f s", seconds);
  }

  /** From a figure to a place, by its logarithm. */
  private record Scale(double least, double most, double from, double to) {

    static Scale over(List<Double> figures, double from, double to) {
      return new Scale(
          figures.stream().mapToDouble(Double::doubleValue).min().orElse(1) * 0.8,
          figures.stream().mapToDouble(Double::doubleValue).max().orElse(10) * 1.25,
          from,
          to);
    }

    double at(double figure) {
      return from + (to - from) * Math.log(figure / least) / Math.log(most / least);
    }

    /** The powers of ten, and thrice them, that lie on it. */
    List<Double> decades() {
      List<Double> decades = new ArrayList<>();
      for (double power = 0.1; power <= most; power *= 10) {
        decades.add(power);
        decades.add(3 * power);
      }
      decades.removeIf(figure -> figure < least || figure > most);
      return decades;
    }
  }
}
