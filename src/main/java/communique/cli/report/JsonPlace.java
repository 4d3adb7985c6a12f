package communique.cli.report;

import communique.output.json.Json;
import communique.problem.Location;

/** A place in JSON: what is not known of it is absent. */
final class JsonPlace {

  private JsonPlace() {}

  /** Puts its properties into the object that is being written. */
  static void put(Json json, Location place) {
    json.put("file", place.file());
    if (place.line() > 0) {
      json.put("line", place.line());
    }
    if (place.column() > 0) {
      json.put("column", place.column());
      json.put("length", place.length());
    }
  }
}
