package communique.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places stand on the map where they lie, by their names, and the coast tells where that is. */
class CoastMapTest {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

  private static final List<String> NAMES =
      List.of(
          "Gyeongju", "The Hague", "베이징", "华盛顿哥伦比亚特区", "القاهرة", "Port Anselm in the Far East");

  @Test
  void threePlacesStandAsTheyLie() {
    CoastMap map =
        draw(
            spot(35.84, 129.21, "Gyeongju", true),
            spot(39.91, 116.4, "Beijing", false),
            spot(39.02, 125.75, "Pyongyang", false));
    assertThat(map.dots())
        .extracting(dot -> dot.name().words(), CoastMap.Dot::where, CoastMap.Dot::own)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Gyeongju", "south-east", true),
            org.assertj.core.groups.Tuple.tuple("Beijing", "north-west", false),
            org.assertj.core.groups.Tuple.tuple("Pyongyang", "middle", false));
    assertThat(map.names()).extracting(name -> name.caption().words()).hasSize(3);
    assertThat(map.coast()).startsWith("M").hasSizeBetween(1500, 3000);
  }

  /** The same numbers on every machine: what is drawn is committed in golden sites. */
  @Test
  void theCoastOfASmallMapIsDrawnPointByPoint() {
    assertThat(draw(spot(-51.7, -57.85, "Stanley", true)).coast())
        .isEqualTo(draw(spot(-51.7, -57.85, "Stanley", true)).coast())
        .matches("(M[0-9]+ [0-9]+l[0-9 -]+)+");
  }

  @ParameterizedTest
  @CsvSource({
    "-18.14,178.44,-13.83,-171.77",
    "52.9,172.9,51.9,-176.6",
    "89,10,88,-170",
    "-90,0,-77.85,166.67"
  })
  void whatIsNearAcrossTheAntimeridianOrAPoleIsNearOnTheMap(
      double latitude, double longitude, double other, double otherLongitude) {
    CoastMap map =
        draw(spot(latitude, longitude, "A", true), spot(other, otherLongitude, "B", false));
    double apart =
        Math.hypot(
            map.dots().get(0).x() - map.dots().get(1).x(),
            map.dots().get(0).y() - map.dots().get(1).y());
    assertThat(apart).isBetween(20.0, 250.0);
    assertThat(map.height()).isEqualTo(210);
  }

  @Test
  void placesAllOverTheWorldAreOnAMapOfTheWorld() {
    CoastMap map =
        draw(
            spot(35.68, 139.7, "Tokyo", true),
            spot(38.9, -77, "Washington", false),
            spot(-36.85, 174.76, "Auckland", false),
            spot(-12.05, -77.04, "Lima", false));
    assertThat(map.height()).isBetween(140, 160);
    List<CoastMap.Dot> dots = map.dots();
    assertThat(dots.get(0).x()).as("Asia lies west of America").isLessThan(dots.get(1).x());
    assertThat(dots).extracting(CoastMap.Dot::name).hasSize(4);
  }

  @Test
  void aPlaceByItselfHasACoastAroundIt() {
    CoastMap inland = draw(spot(51.17, 71.45, "Astana", true));
    assertThat(inland.coast().length()).isGreaterThan(500);
    assertThat(inland.dots().get(0).where()).isEqualTo("middle");
    assertThat(inland.dots().get(0).x()).isEqualTo(150);
    assertThat(inland.dots().get(0).y()).isEqualTo(105);
  }

  @Test
  void areasAreTrue() {
    Projection part = Projection.Azimuthal.around(20, 40);
    Projection whole = new Projection.Whole(0);
    for (Projection projection : List.of(part, whole)) {
      double south = area(projection, 20, 5);
      double north = area(projection, 20, 65);
      double expected = Math.cos(Math.toRadians(65.5)) / Math.cos(Math.toRadians(5.5));
      assertThat(north / south).isCloseTo(expected, within(0.01));
    }
  }

  /** The area of a field of one degree, as a quadrangle. */
  private static double area(Projection projection, double lon, double lat) {
    Projection.Point a = projection.of(EarthPoint.of(lon, lat));
    Projection.Point b = projection.of(EarthPoint.of(lon + 1, lat));
    Projection.Point c = projection.of(EarthPoint.of(lon + 1, lat + 1));
    Projection.Point d = projection.of(EarthPoint.of(lon, lat + 1));
    return ((a.x() - c.x()) * (b.y() - d.y()) - (b.x() - d.x()) * (a.y() - c.y())) / 2;
  }

  @Test
  void nothingLeavesThePictureAndNoNamesCoverOthers() {
    Random random = new Random(15);
    for (int run = 0; run < 60; run++) {
      List<Spot> spots = spots(random);
      CoastMap map = CoastMap.draw(spots);
      Box picture = new Box(0, 0, map.width(), map.height());
      List<Box> names = map.names().stream().map(TextLine::box).toList();
      assertThat(names).as("%s", spots).allMatch(picture::holds);
      assertThat(map.dots()).as("%s", spots).allMatch(dot -> picture.holds(dot.box()));
      for (int i = 0; i < names.size(); i++) {
        Box box = names.get(i);
        assertThat(names.subList(0, i)).as("%s", spots).noneMatch(box::meets);
        assertThat(map.dots()).as("%s", spots).noneMatch(dot -> dot.box().meets(box));
      }
      assertThat(map.coast().length()).as("%s", spots).isLessThanOrEqualTo(3000);
      assertThat(leaves(map)).as("%s", spots).isFalse();
      assertThat(map.names().size()).isLessThanOrEqualTo(map.dots().size());
      assertThat(map.names()).as("%s", spots).isNotEmpty();
    }
  }

  private static List<Spot> spots(Random random) {
    double reach = List.of(0.01, 1.0, 8.0, 40.0, 400.0).get(random.nextInt(5));
    double latitude = random.nextDouble(-90, 90);
    double longitude = random.nextDouble(-180, 180);
    return IntStream.rangeClosed(0, random.nextInt(9))
        .mapToObj(
            n ->
                spot(
                    Math.max(-90, Math.min(90, latitude + reach * (random.nextDouble() - 0.5))),
                    Math.IEEEremainder(longitude + reach * (random.nextDouble() - 0.5), 360),
                    NAMES.get(random.nextInt(NAMES.size())) + " " + n,
                    n == 0))
        .toList();
  }

  /** Whether a point of the coast lies outside, halves of a unit rounded. */
  private static boolean leaves(CoastMap map) {
    for (String line : map.coast().substring(Math.min(1, map.coast().length())).split("M", -1)) {
      Matcher numbers = NUMBER.matcher(line);
      int x = 0;
      int y = 0;
      while (numbers.find()) {
        x += Integer.parseInt(numbers.group());
        assertThat(numbers.find()).as(line).isTrue();
        y += Integer.parseInt(numbers.group());
        if (x < 0 || y < 0 || x > 2 * map.width() || y > 2 * map.height()) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theSamePlacesInAnyOrderAreDrawnAlike() {
    Random random = new Random(3);
    for (int run = 0; run < 10; run++) {
      List<Spot> spots = spots(random);
      List<Spot> turned = new ArrayList<>(spots);
      Collections.reverse(turned);
      turned.addAll(spots);
      assertThat(CoastMap.draw(turned)).isEqualTo(CoastMap.draw(spots));
    }
  }

  @Test
  void thereIsNoPlaceBeyondThePole() {
    assertThatThrownBy(() -> spot(90.5, 0, "No", true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> spot(Double.NaN, 0, "No", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCoastIsThatOfTheWholeEarth() {
    assertThat(Coast.lines()).hasSizeGreaterThan(1000);
    assertThat(Coast.lines())
        .allSatisfy(
            line ->
                assertThat(line)
                    .hasSizeGreaterThan(1)
                    .allMatch(point -> Math.abs(point.longitude()) <= 180)
                    .allMatch(point -> Math.abs(point.latitude()) <= 90));
  }

  private static CoastMap draw(Spot... spots) {
    return CoastMap.draw(List.of(spots));
  }

  private static Spot spot(double latitude, double longitude, String name, boolean own) {
    return new Spot(latitude, longitude, Caption.of(name), own);
  }
}
