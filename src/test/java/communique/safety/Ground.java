package communique.safety;

import communique.model.Dossier;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The synthetic dossier with every field in it that takes words. */
final class Ground {

  private Ground() {}

  /** Reads it by way of a folder of the test's own. */
  static Dossier in(Path temp) throws IOException {
    Path content = Dossiers.synthetic(temp);
    String talks = "summits/port-talks-2025.md";
    Dossiers.edit(content, talks, "venue: not-stated", stated("venue: ", "the old exchange"));
    Dossiers.edit(content, talks, "duration: not-stated", stated("duration: ", "an hour"));
    Dossiers.edit(content, talks, "counted: in, ", "counted: in, note: As the courier counts., ");
    Dossiers.edit(content, talks, "for: merovia,", "for: the southern ports,");
    String nets = "agreements/nets-mou-2025.md";
    Dossiers.edit(content, nets, "odo-lind, for: vastria", "odo-lind, for: the southern ports");
    Dossiers.edit(
        content,
        nets,
        "registered: not-stated",
        "registered: {register: The ports' own, number: '12', cite: {harbour-gazette: a}}\n"
            + "waive: [{rule: stale, reason: It is old., until: 2025-07-01}]");
    Dossiers.edit(content, "sources.yaml", "side: merovia", "side: the southern ports");
    Files.writeString(
        content.resolve("site.yaml"),
        """
        pages: [{title: Handbook, path: handbook/index.html}]
        print: {handling: For the ports}
        """,
        StandardOpenOption.APPEND);
    return Dossiers.load(content);
  }

  private static String stated(String key, String words) {
    return key + "{is: " + words + ", cite: {harbour-gazette: a}}";
  }
}
