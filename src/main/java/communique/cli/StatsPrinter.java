package communique.cli;

import communique.cli.screen.Width;
import communique.curate.survey.Figures;
import communique.model.Differ;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Prints a dossier in figures. */
final class StatsPrinter {

  private static final int NAME = 38;
  private static final int NUMBER = 10;
  private static final int PERCENT = 100;

  private static final Map<String, String> PLURALS =
      Map.of(
          "summit", "summits",
          "agreement", "agreements",
          "speaker", "speakers",
          "statement", "statements",
          "event", "events",
          "source", "sources",
          "organization", "organizations",
          "office", "offices",
          "place", "places",
          "topic", "topics");

  private final Lines lines;

  StatsPrinter(Lines lines) {
    this.lines = lines;
  }

  /** Prints them; the last line is how much of it all rests on one source. */
  void print(Figures figures) {
    lines.edge("records that readers see");
    figures.records().forEach((kind, count) -> row(PLURALS.getOrDefault(kind, "changes"), count));
    hidden(figures.hidden());
    lines.gap();
    lines.edge("what they say");
    row("claims", figures.claims());
    row("passages cited for values and sentences", figures.citations().fields());
    row("renditions of what was said", figures.citations().renditions());
    row("citations in running text", figures.citations().prose());
    lines.gap();
    differences(figures);
    lines.edge("to be kept up");
    row("stale sheets", figures.stale());
    row("records that nothing uses", figures.unused());
    lines.gap();
    sources(figures);
    languages(figures);
    support(figures.support());
  }

  private void hidden(Figures.Hidden hidden) {
    if (hidden.drafts() + hidden.embargoed() + hidden.withdrawn() + hidden.others() > 0) {
      row("hidden: drafts", hidden.drafts());
      row("hidden: under embargo", hidden.embargoed());
      row("hidden: withdrawn", hidden.withdrawn());
      row("hidden: for another reason", hidden.others());
    }
  }

  private void differences(Figures figures) {
    lines.edge("what sources differ on");
    for (Differ differ : new Differ[] {Differ.OPEN, Differ.TRANSLATION, Differ.COMPATIBLE}) {
      row(differ.name().toLowerCase(Locale.ROOT), figures.differences().getOrDefault(differ, 0));
    }
    row("of the open ones without a verdict", figures.withoutVerdict());
    lines.gap();
  }

  private void sources(Figures figures) {
    lines.row(cells("sources, the most cited first", "records", "passages", "alone", "sentences"));
    lines.each(
        figures.sources(),
        source ->
            lines.row(
                cells(
                    "  " + source.id(),
                    String.valueOf(source.records()),
                    String.valueOf(source.passages()),
                    String.valueOf(source.alone()),
                    source.sentences().map(StatsPrinter::share).orElse("-"))));
    lines.gap();
  }

  private void languages(Figures figures) {
    lines.row(cells("what is in each language", "words", "names", "prose"));
    figures
        .languages()
        .forEach(
            one ->
                lines.row(
                    cells(
                        "  " + one.tag(),
                        share(one.words()),
                        share(one.names()),
                        share(one.prose()))));
    lines.gap();
  }

  private static String share(Figures.Share share) {
    return share.all() == 0 ? "-" : "%s/%s".formatted(share.some(), share.all());
  }

  private void support(Figures.Support support) {
    lines.edge("values and sentences, by who says them");
    row("one source", support.single());
    row("several, not shown to be independent", support.several());
    row("several that are shown to be independent", support.independent());
    row("none: silent, or otherwise", support.none());
    lines.gap();
    int all = support.supported();
    lines.edge(
        all == 0
            ? "nothing rests on a source yet"
            : "%s of %s values and sentences rest on one source (%s %%)"
                .formatted(support.single(), all, PERCENT * (long) support.single() / all));
  }

  private void row(String name, OptionalInt count) {
    lines.row(
        cells("  " + name, count.isPresent() ? String.valueOf(count.getAsInt()) : "rule off"));
  }

  private void row(String name, int count) {
    row(name, OptionalInt.of(count));
  }

  /** A name that leaves no room has its line longer than others. */
  private static String cells(String name, String... numbers) {
    StringBuilder line = new StringBuilder(Width.filled(name, NAME));
    for (String number : numbers) {
      line.append(" ".repeat(Math.max(1, NUMBER - number.length()))).append(number);
    }
    return line.toString();
  }
}
