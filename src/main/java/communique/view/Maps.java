package communique.view;

import communique.chart.CoastMap;
import communique.chart.Spot;
import communique.model.Coordinates;
import communique.model.Occasion;
import communique.model.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the places of a sheet on a map of coast lines, as far as the register has their
 * coordinates.
 */
record Maps(PageContext context) {

  /** So many places are told one by one. */
  private static final int MOST_TOLD = 12;

  /** Where something took place, and where what came before and after it did. */
  PlaceMap of(Occasion own, List<? extends Occasion> others) {
    return of(places(own).toList(), others.stream().flatMap(this::places).toList());
  }

  /** The places where sources say that it took place. */
  private Stream<Place> places(Occasion occasion) {
    return context.told(occasion.place()).stream().map(context.dossier()::get);
  }

  /**
   * The map of some places.
   *
   * @param own those that the sheet is about; without one of them that has coordinates there is no
   *     map
   * @param others those that it names
   */
  PlaceMap of(List<Place> own, List<Place> others) {
    List<Spot> here = own.stream().flatMap(place -> spot(place, true)).distinct().toList();
    Stream<Spot> there =
        others.stream()
            .filter(place -> !own.contains(place))
            .flatMap(place -> spot(place, false))
            .distinct();
    return here.isEmpty() ? PlaceMap.NONE : draw(Stream.concat(here.stream(), there).toList());
  }

  private Stream<Spot> spot(Place place, boolean own) {
    return place.at().stream().map(at -> spot(place, at, own));
  }

  private Spot spot(Place place, Coordinates at, boolean own) {
    return new Spot(at.latitude(), at.longitude(), Axes.caption(context.words().label(place)), own);
  }

  private PlaceMap draw(List<Spot> spots) {
    CoastMap map = CoastMap.draw(spots);
    return new PlaceMap(label(map), List.of(map));
  }

  /** The places, by the part of the picture in which they lie. */
  private String label(CoastMap map) {
    Words words = context.words();
    Map<String, List<String>> parts =
        map.dots().stream()
            .limit(MOST_TOLD)
            .collect(
                Collectors.groupingBy(
                    CoastMap.Dot::where,
                    TreeMap::new,
                    Collectors.mapping(dot -> dot.name().words(), Collectors.toList())));
    String told =
        parts.entrySet().stream()
            .map(
                part ->
                    words.say(
                        "map.in",
                        String.join(words.say("list.between"), part.getValue()),
                        words.say("map." + part.getKey())))
            .collect(Collectors.joining(words.say("list.or")));
    int more = map.dots().size() - MOST_TOLD;
    return words.say(
        "map.label", more > 0 ? told + words.say("list.or") + words.say("table.more", more) : told);
  }
}
