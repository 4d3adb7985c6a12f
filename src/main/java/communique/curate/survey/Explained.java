package communique.curate.survey;

import communique.check.Checks;
import communique.check.Examination;
import communique.content.Locator;
import communique.edition.Edition;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Language;
import communique.model.Named;
import communique.model.Part;
import communique.model.Text;
import communique.output.Remembered;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * All that there is to say of one record, or of a claim or a part of one.
 *
 * @param target what it is
 * @param name what readers know it by, in the first language of the site
 * @param place where it stands
 * @param state its state of publication
 * @param passages the words of sources that it rests on
 * @param named the records that it names
 * @param dependents where records name or cite it
 * @param pages the pages that are made from it, or from the record that it stands in
 * @param examination which rules looked at it, and what they found
 * @param unread how many faults keep something in its file from being read
 */
public record Explained(
    Target target,
    String name,
    Location place,
    State state,
    List<Passage> passages,
    List<Link> named,
    List<Link> dependents,
    Pages pages,
    Examination examination,
    int unread) {

  /** Copies the lists. */
  public Explained {
    passages = List.copyOf(passages);
    named = List.copyOf(named);
    dependents = List.copyOf(dependents);
  }

  /**
   * Finds out all of it.
   *
   * @param id see {@link Target}
   * @param editions the forms whose pages are asked
   * @param built what is known of the last build of them
   * @throws communique.shape.Unreadable if the id means nothing, or more than one thing
   */
  public static Explained of(
      String id, Surveyed surveyed, List<Edition> editions, Remembered built) {
    Dossier dossier = surveyed.dossier();
    Target target = Target.of(id, dossier);
    Locator locator = new Locator();
    Foundation foundation = Foundation.of(target, dossier, locator);
    State state = State.of(target, surveyed);
    Location place = locator.locate(target.place(dossier));
    Examination found =
        Checks.examined(
            target.entry(),
            target.within(dossier),
            dossier,
            surveyed.publication(),
            surveyed.snapshots());
    return new Explained(
        target,
        name(target, surveyed),
        place,
        state,
        foundation.passages(),
        foundation.named(),
        Dependents.of(target, dossier, locator),
        surveyed.isShown(target.entry())
            ? Pages.madeFrom(target.entry().id(), surveyed.publication(), editions, built)
            : Pages.NONE,
        located(found, locator),
        unread(place, surveyed));
  }

  private static Examination located(Examination found, Locator locator) {
    return new Examination(
        found.looked(),
        found.off(),
        found.blind(),
        located(found.told(), locator),
        located(found.waived(), locator));
  }

  private static List<Problem> located(List<Problem> problems, Locator locator) {
    return problems.stream()
        .map(problem -> problem.at(locator.locate(problem.place())))
        .distinct()
        .toList();
  }

  private static int unread(Location place, Surveyed surveyed) {
    return (int)
        surveyed
            .loaded()
            .problems()
            .of(Severity.ERROR)
            .filter(problem -> problem.place().file().equals(place.file()))
            .count();
  }

  private static String name(Target target, Surveyed surveyed) {
    Language home = surveyed.home();
    return target
        .inside()
        .map(one -> words(one).map(text -> text.serving(home, home).words()).orElse(""))
        .orElseGet(() -> surveyed.name(target.entry()));
  }

  private static Optional<Text> words(Named inside) {
    return inside instanceof Part part
        ? Optional.of(part.name())
        : Optional.of(inside).filter(Claim.class::isInstance).flatMap(c -> ((Claim) c).sentence());
  }
}
