package communique.cli;

import communique.check.Examination;
import communique.curate.survey.Explained;
import communique.curate.survey.Link;
import communique.curate.survey.Pages;
import communique.curate.survey.Passage;
import communique.curate.survey.State;
import communique.model.Citation;
import communique.model.Text;
import communique.problem.Problem;
import communique.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints all that there is to say of one record, and last how much that is. */
final class ExplainPrinter {

  private final Lines lines;
  private final boolean all;
  private final boolean asked;

  /**
   * Prints.
   *
   * @param all whether rules are named that found nothing
   * @param asked whether the pages were asked
   */
  ExplainPrinter(Lines lines, boolean all, boolean asked) {
    this.lines = lines;
    this.all = all;
    this.asked = asked;
  }

  /** Prints it. */
  void print(Explained explained) {
    lines.edge(
        "%s %s: %s"
            .formatted(explained.target().kind(), explained.target().id(), explained.name()));
    lines.below(explained.place().toString());
    state(explained);
    lines.gap();
    passages(explained.passages());
    links("it names", explained.named());
    links("it is named or cited by", explained.dependents());
    pages(explained);
    rules(explained);
    sum(explained);
  }

  private void state(Explained explained) {
    State state = explained.state();
    lines.below(state.seen().words());
    if (state.draft()) {
      lines.below("a draft");
    }
    state.embargoUntil().ifPresent(until -> lines.below("under embargo until " + until));
    state
        .withdrawn()
        .ifPresent(why -> lines.below("on %s: %s".formatted(why.on(), first(why.reason()))));
    state.verified().ifPresent(day -> lines.below("last compared with its sources on " + day));
    state
        .waivers()
        .forEach(
            one -> lines.below("accepts %s until %s".formatted(one.rule().written(), one.until())));
  }

  private static String first(Text words) {
    return words.wordings().stream().map(Text.Wording::words).findFirst().orElse("");
  }

  private void passages(List<Passage> passages) {
    if (!passages.isEmpty()) {
      lines.edge("it rests on %s:".formatted(Lines.count(passages.size(), "passage", "passages")));
      lines.each(passages, passage -> lines.at(passage.place(), words(passage)));
      lines.gap();
    }
  }

  private static String words(Passage passage) {
    String words = passage.words().isEmpty() ? "" : " “" + passage.words() + "”";
    String support =
        passage.support() == Citation.Support.STATES
            ? ""
            : " (" + passage.support().name().toLowerCase(Locale.ROOT) + ")";
    return passage.field() + ": " + passage.source() + words + support;
  }

  private void links(String title, List<Link> links) {
    Map<String, List<Link>> byKind = new LinkedHashMap<>();
    links.forEach(link -> byKind.computeIfAbsent(link.kind(), kind -> new ArrayList<>()).add(link));
    byKind.forEach(
        (kind, some) -> {
          long records = some.stream().map(Link::id).distinct().count();
          lines.edge("%s %s:".formatted(title, Lines.count((int) records, kind, plural(kind))));
          lines.each(some, link -> lines.at(link.place(), words(link)));
          lines.gap();
        });
  }

  private static String plural(String kind) {
    return kind.equals("unknown") ? kind : kind + "s";
  }

  private static String words(Link link) {
    String words = link.words().isEmpty() ? "" : " “" + link.words() + "”";
    return link.id() + " " + link.field() + words;
  }

  private void pages(Explained explained) {
    Pages pages = explained.pages();
    pages(pages.made(), "page is made from it:", "pages are made from it:");
    pages(
        pages.listing(), "page lists or counts its kind:", "pages list or count all of its kind:");
    if (pages.failed() > 0) {
      lines.edge(
          "%s not be asked, for errors are in the way; communique check tells them"
              .formatted(Lines.count(pages.failed(), "page could", "pages could")));
      lines.gap();
    }
  }

  private void pages(List<String> paths, String one, String many) {
    if (!paths.isEmpty()) {
      lines.edge(Lines.count(paths.size(), one, many));
      lines.each(paths, lines::below);
      lines.gap();
    }
  }

  private void rules(Explained explained) {
    Examination found = explained.examination();
    rules("looked at it", found.looked());
    rules("would look at it, but site.yaml switches them off", found.off());
    rules("would look at it with --snapshots DIR", found.blind());
    lines.gap();
    problems("", found.told());
    problems("waived: ", found.waived());
  }

  private void rules(String what, List<Rule> rules) {
    if (!rules.isEmpty()) {
      String names =
          all ? ": " + rules.stream().map(Rule::slug).collect(Collectors.joining(", ")) : "";
      lines.edge(Lines.count(rules.size(), "rule ", "rules ") + what + names);
    }
  }

  private void problems(String before, List<Problem> problems) {
    for (Problem problem : problems) {
      lines.edge(
          "%s%s[%s] %s"
              .formatted(
                  before,
                  problem.severity().name().toLowerCase(Locale.ROOT),
                  problem.rule().slug(),
                  problem.place()));
      lines.below(problem.message());
      problem.hint().stream().flatMap(String::lines).forEach(hint -> lines.below("hint: " + hint));
      lines.gap();
    }
  }

  private void sum(Explained explained) {
    if (explained.unread() > 0) {
      lines.edge(
          "%s in its file; communique check tells what cannot be read"
              .formatted(Lines.count(explained.unread(), "error", "errors")));
    }
    lines.edge(
        "%s: rests on %s, named in %s, %s, %s"
            .formatted(
                explained.target().id(),
                Lines.count(explained.passages().size(), "passage", "passages"),
                Lines.count(explained.dependents().size(), "place", "places"),
                asked
                    ? Lines.count(explained.pages().number(), "page", "pages")
                    : "pages not asked",
                Lines.count(explained.examination().told().size(), "problem", "problems")));
  }
}
