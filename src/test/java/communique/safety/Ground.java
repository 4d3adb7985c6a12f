package communique.safety;

import communique.model.Dossier;
import communique.testing.Dossiers;
import communique.testing.Photographs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The synthetic dossier with every field in it that takes words. */
final class Ground {

  private static final String SIDES =
      "{text: One side, cite: {harbour-gazette: a}}, {text: Other side, cite: {northern-courier: a}}";

  /** A claim of that id on which the sources differ. */
  private static final String DISPUTED = "{id: %s, about: How much, readings: [" + SIDES + "]}";

  /** Two who have no sheet. */
  private static final String IN_WORDS =
      "{named: Per Holm, for: the old ports}, {unnamed: a senior official, for: the new ports}";

  private static final String OLDER =
      """
      ---
      title: An older memorandum
      parties:
        - {is: vastria, cite: {harbour-gazette: a}}
        - {is: merovia, cite: {harbour-gazette: a}}
      history: [{status: announced, cite: {harbour-gazette: a}}]
      ---
      """;

  private Ground() {}

  /** Reads it by way of a folder of the test's own. */
  static Dossier in(Path temp) throws IOException {
    return Dossiers.load(written(temp));
  }

  /** The same with each such field in every kind of record that has it. */
  static Dossier everywhere(Path temp) throws IOException {
    Path content = written(temp);
    String nets = "agreements/nets-mou-2025.md";
    Dossiers.edit(
        content,
        nets,
        "binding: not-stated",
        stated("binding: ", "not-binding") + "\n" + stated("articles: ", "3"));
    Dossiers.edit(
        content, nets, "when: 2025-03-08, cite", stated("when: ", "2025-03-08") + ", cite");
    Dossiers.edit(
        content, nets, "predecessor: not-stated", stated("predecessor: ", "nets-mou-2020"));
    Dossiers.edit(
        content,
        nets,
        "witnesses: not-stated",
        "witnesses: [{speaker: [iven-marsh, "
            + IN_WORDS
            + "], for: vastria, cite: {harbour-gazette: a}}]");
    Dossiers.edit(content, nets, "claims:\n", "claims:\n  - " + DISPUTED.formatted("cost") + "\n");
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "name: Odo Lind\n",
        "name: Odo Lind\nclaims: [" + DISPUTED.formatted("age") + "]\n");
    Dossiers.edit(
        content,
        "events.yaml",
        "place: not-stated\n    who: [{is: odo-lind, cite: {harbour-gazette: who recalled the storm}}]\n"
            + "    claims: [",
        stated("place: ", "port-anselm")
            + "\n    who: [{is: [odo-lind, "
            + IN_WORDS
            + "], cite: {harbour-gazette: a}, because: A., note: A.}]\n"
            + stated("    medium: ", "telephone")
            + "\n    series: {of: merovia, number: 2, cite: {harbour-gazette: a}}\n"
            + "    parts: [{id: night, name: The night, "
            + stated("when: ", "2024")
            + ", place: port-anselm, cite: {harbour-gazette: a}, readings: ["
            + SIDES
            + "]}]\n    claims: ["
            + DISPUTED.formatted("loss")
            + ", ");
    return Dossiers.load(content);
  }

  private static Path written(Path temp) throws IOException {
    Path content = Dossiers.synthetic(temp);
    String talks = "summits/port-talks-2025.md";
    Dossiers.edit(
        content,
        "sources.yaml",
        "publisher: The Harbour Gazette",
        "publisher: The Harbour Gazette\n  short: Harbour");
    Dossiers.edit(content, talks, "venue: not-stated", stated("venue: ", "the old exchange"));
    Dossiers.edit(content, talks, "duration: not-stated", stated("duration: ", "an hour"));
    Dossiers.edit(content, talks, "counted: in, ", "counted: in, note: As the courier counts., ");
    Dossiers.edit(
        content,
        talks,
        "iven-marsh, for: merovia,",
        "[iven-marsh, " + IN_WORDS + "], for: the southern ports,");
    Dossiers.edit(
        content,
        talks,
        "parts:\n  - {id: opening, name: Opening}",
        stated("medium: ", "margins")
            + "\nseries: {of: merovia, number: 1, cite: {harbour-gazette: a}}\n"
            + "parts:\n  - {id: opening, name: Opening, when: {is: 2025-03-08, cite: {harbour-gazette: a}},"
            + " place: port-anselm, cite: {harbour-gazette: a}}");
    Dossiers.edit(
        content,
        "register.yaml",
        "name: {en: Merovia, fr: Mérovie}",
        "name: {en: Merovia, fr: Mérovie}, members: [{is: LI, cite: {harbour-gazette: a}}]");
    String nets = "agreements/nets-mou-2025.md";
    Dossiers.edit(
        content,
        nets,
        "odo-lind, for: vastria",
        "[odo-lind, " + IN_WORDS + "], for: the southern ports");
    Dossiers.edit(
        content,
        nets,
        "registered: not-stated",
        "registered: {register: The ports' own, number: '12', cite: {harbour-gazette: a}}\n"
            + "depositary: {is: the southern ports, cite: {harbour-gazette: a}}\n"
            + "languages: {is: [en], cite: {harbour-gazette: a}, note: In one.}\n"
            + "relates: {as: amends, to: nets-mou-2020, cite: {harbour-gazette: a},"
            + " because: So it seems., note: In part.}\n"
            + "waive: [{rule: stale, reason: It is old., until: 2025-07-01}]");
    Dossiers.edit(
        content,
        "sources.yaml",
        "side: merovia",
        "side: the southern ports\n  speaker: [" + IN_WORDS + "]");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "speaker: iven-marsh",
        "speaker: [iven-marsh, " + IN_WORDS + "]\n    about: [" + IN_WORDS + "]");
    Dossiers.edit(content, nets, "status: signed,", "status: signed, by: the southern ports,");
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "offices: [",
        stated("born: ", "1961")
            + "\n"
            + stated("died: ", "2025-12")
            + "\noffices: [{is: harbour-master, from: 2020, cite: {harbour-gazette: a}}, ");
    Files.writeString(
        content.resolve("register.yaml"),
        "\noffices: [{id: harbour-master, title: Harbour master, native: {ko: 항만장}}]\n",
        StandardOpenOption.APPEND);
    pictured(content, nets);
    pictured(content, talks);
    pictured(content, "speakers/odo-lind.md");
    Files.writeString(content.resolve("agreements/nets-mou-2020.md"), OLDER);
    Files.writeString(
        content.resolve("site.yaml"),
        """
        pages: [{title: Handbook, path: handbook/index.html}]
        print: {handling: For the ports}
        forms: {net-table: {name: net table}}
        verbs: {erinnerte: {says: recalled}}
        sides: {some ports of call: {says: the ports}}
        """,
        StandardOpenOption.APPEND);
    return content;
  }

  /** Gives a sheet a picture. */
  private static void pictured(Path content, String sheet) throws IOException {
    Path file = content.resolve(sheet);
    Path pictures = Files.createDirectories(content.resolve("pictures"));
    Files.write(pictures.resolve("ports.png"), Photographs.png(640, 400));
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst(
                "---\n",
                "---\npicture: {file: ports.png, credit: A, licence: {name: A, url: 'https://a.example'}, alt: A}\n"));
  }

  private static String stated(String key, String words) {
    return key + "{is: " + words + ", cite: {harbour-gazette: a}}";
  }
}
