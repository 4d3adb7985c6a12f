package communique.check;

import communique.model.Dossier;
import communique.model.Occasion;
import communique.model.Who;
import communique.shape.Ref;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who was at an occasion.
 *
 * @param ids of the people, in the order of the record
 * @param isKnown whether each of them is a record of the dossier, so that nobody else was there
 */
record Attendance(Set<String> ids, boolean isKnown) {

  private static final int TOLD = 10;

  static Attendance of(Occasion occasion, Dossier dossier) {
    return new Attendance(
        occasion.present().map(Ref::id).collect(Collectors.toCollection(LinkedHashSet::new)),
        occasion.present().allMatch(who -> dossier.find(who).isPresent())
            && occasion
                .attendance()
                .flatMap(one -> one.is().all().stream())
                .noneMatch(Who::isOpen));
  }

  /** The first of them, and how many more there are. */
  String told() {
    String first = ids.stream().limit(TOLD).collect(Collectors.joining(", "));
    return ids.size() > TOLD ? first + " and " + (ids.size() - TOLD) + " more" : first;
  }
}
