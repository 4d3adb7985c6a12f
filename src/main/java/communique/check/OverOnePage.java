package communique.check;

import communique.model.Editorial.Waiver;
import communique.model.Printed;
import communique.model.Publication;
import communique.model.Sheet;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sheets that take more than one page of paper, and waivers of that for sheets that do not.
 *
 * @param publication what was printed
 */
public record OverOnePage(Publication publication) {

  static final Rule RULE =
      Rule.warning("over-one-page", "The briefing of a printed sheet takes more than one page.");

  /** The problems; a sheet that is too long is told once, whatever languages it is printed in. */
  public Problems among(Stream<Printed> printed) {
    Weights weights = new Weights(publication.dossier().site());
    Map<Sheet, List<Printed>> sheets =
        printed.collect(
            Collectors.groupingBy(Printed::sheet, LinkedHashMap::new, Collectors.toList()));
    List<Problem> problems = new ArrayList<>();
    sheets.forEach(
        (sheet, lengths) -> {
          Waivers waivers = new Waivers(sheet.editorial(), publication.today());
          breach(sheet, lengths)
              .flatMap(problem -> weights.weigh(problem, waivers))
              .ifPresent(problems::add);
          unused(sheet, waivers)
              .filter(problem -> lengths.stream().noneMatch(one -> one.pages() == 0))
              .flatMap(problem -> weights.weigh(problem, waivers).stream())
              .forEach(problems::add);
        });
    return Problems.of(problems);
  }

  private Optional<Problem> breach(Sheet sheet, List<Printed> lengths) {
    String pages =
        lengths.stream()
            .filter(one -> one.pages() > 1)
            .map(one -> "%s pages in %s".formatted(one.pages(), one.language().tag()))
            .collect(Collectors.joining(", "));
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(RULE, origin(sheet), "the printed briefing takes " + pages)
                .hint("shorten it, or waive this where it may take more"));
  }

  private Stream<Problem> unused(Sheet sheet, Waivers waivers) {
    List<Waiver> all = sheet.editorial().waive();
    KeyPath list = origin(sheet).then("waive");
    return all.stream()
        .filter(waiver -> waiver.rule().written().equals(RULE.slug()))
        .filter(waiver -> waivers.holds(waiver) && !waivers.hasSilenced(waiver))
        .map(waiver -> list.then(String.valueOf(all.indexOf(waiver))))
        .map(place -> WaiverUnused.problem(place, RULE.slug()));
  }

  private KeyPath origin(Sheet sheet) {
    return publication.dossier().origin(sheet);
  }
}
