package communique.view;

import communique.chart.CoastMap;
import java.util.List;

/**
 * A map of the places that a sheet names.
 *
 * @param label what is to be seen on it, in words
 * @param drawings the map; nothing to draw if there is none
 */
public record PlaceMap(String label, List<CoastMap> drawings) {

  /** Nothing to draw. */
  static final PlaceMap NONE = new PlaceMap("", List.of());
}
