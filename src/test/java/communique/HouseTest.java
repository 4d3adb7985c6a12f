package communique;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.text.Collator;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which package may use which, and which library lives where. */
class HouseTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("communique");

  /** From the ground up: a package may use those before it, and no other. */
  private static final List<String> FLOORS =
      List.of(
          "problem", "glyph", "chart", "shape", "picture", "trace", "cache", "model", "content",
          "check", "view", "render", "print", "word", "output", "edition", "build", "curate",
          "serve", "lsp", "cli", "maven");

  /** Pairs that stand on floors above one another and still must not meet. */
  private static final Map<String, List<String>> APART =
      Map.of(
          "model", List.of("cache"),
          "check", List.of("content", "cache"),
          "view", List.of("content", "check", "cache"),
          "render", List.of("content", "check", "cache", "model"),
          "print", List.of("cache", "model", "content", "check", "view", "render"),
          "word", List.of("cache", "model", "content", "check", "view", "render", "print"),
          "output",
              List.of("glyph", "content", "check", "model", "view", "render", "print", "word"),
          "edition", List.of("content", "check", "cache"),
          "serve", List.of("content", "check", "cache", "render", "print", "word", "edition"),
          "lsp", List.of("check", "cache", "view", "render", "print", "word", "output", "edition"));

  /** Each library, and the only packages that know it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.snakeyaml..", List.of("communique.content.yaml")),
          Map.entry("com.vladsch.flexmark..", List.of("communique.content.markdown")),
          Map.entry("net.coobird..", List.of("communique.picture")),
          Map.entry("freemarker..", List.of("communique.render")),
          Map.entry("org.h2..", List.of("communique.cache")),
          Map.entry("org.jsoup..", List.of("communique.output", "communique.curate.capture.html")),
          Map.entry(
              "com.github.difflib..",
              List.of("communique.view", "communique.curate.capture.compare")),
          Map.entry(
              "org.eclipse.jgit..", List.of("communique.content.git", "communique.curate.branch")),
          Map.entry("org.eclipse.lsp4j..", List.of("communique.lsp")),
          Map.entry("picocli..", List.of("communique.cli", "communique.cli.manual")),
          Map.entry("com.openhtmltopdf..", List.of("communique.print")),
          Map.entry(
              "org.apache.pdfbox..", List.of("communique.print", "communique.curate.capture.pdf")),
          Map.entry("org.apache.fontbox..", List.of("communique.print")),
          Map.entry("io.nayuki.qrcodegen..", List.of("communique.print")),
          Map.entry("org.apache.poi..", List.of("communique.word")),
          Map.entry("org.apache.xmlbeans..", List.of("communique.word")),
          Map.entry("org.openxmlformats..", List.of("communique.word")),
          Map.entry(
              "tools.jackson..",
              List.of("communique.output.json", "communique.curate.transfer.json")),
          Map.entry("biweekly..", List.of("communique.edition.calendar")),
          Map.entry("ezvcard..", List.of("communique.edition.card")),
          Map.entry("de.siegmar.fastcsv.writer..", List.of("communique.edition.table")),
          Map.entry(
              "de.siegmar.fastcsv.reader..",
              List.of("communique.check.article", "communique.curate.transfer.csv")),
          Map.entry("org.sqlite..", List.of("communique.edition.database")),
          Map.entry("java.sql..", List.of("communique.edition.database")),
          Map.entry("org.jbibtex..", List.of("communique.curate.transfer.bibtex")),
          Map.entry("com.sun.net.httpserver..", List.of("communique.serve")),
          Map.entry("net.dankito.readability4j..", List.of("communique.curate.capture.html")),
          Map.entry("kotlin..", List.of("communique.curate.capture.html")),
          Map.entry("org.apache.james..", List.of("communique.curate.capture.mail")),
          Map.entry("org.apache.xmpbox..", List.of("communique.curate.capture.pdf")),
          Map.entry("org.apache.maven..", List.of("communique.maven")),
          Map.entry("java.net.http..", List.of("communique.curate.capture.web")));

  @Test
  void everyPackageHasItsFloor() {
    assertThat(CLASSES.getPackage("communique").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(FLOORS);
  }

  @TestFactory
  Stream<DynamicTest> dependenciesPointDown() {
    return FLOORS.stream().map(floor -> DynamicTest.dynamicTest(floor, () -> staysBelow(floor)));
  }

  private static void staysBelow(String floor) {
    List<String> above = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size());
    String[] forbidden =
        Stream.concat(above.stream(), APART.getOrDefault(floor, List.of()).stream())
            .map(name -> "communique." + name + "..")
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("communique." + floor + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .check(CLASSES);
    }
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching("communique.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryLivesInItsRooms() {
    return LIBRARIES.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> confined(entry)));
  }

  private static void confined(Map.Entry<String, List<String>> library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(library.getValue().toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library.getKey())
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineReadsTheTime() {
    for (Class<?> clock :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)) {
      noClasses()
          .that()
          .resideOutsideOfPackage("communique.cli")
          .should()
          .callMethod(clock, "now")
          .check(CLASSES);
    }
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(CLASSES);
  }

  /**
   * What the machine is set to decides nothing: locale, calendar, zone, charset are always said.
   */
  @Test
  void nothingAsksTheMachineForItsLocaleZoneOrCharset() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .orShould()
        .callMethod(Calendar.class, "getInstance")
        .orShould()
        .callMethod(Collator.class, "getInstance")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callConstructor(GregorianCalendar.class)
        .orShould()
        .callConstructor(MessageFormat.class, String.class)
        .orShould()
        .callConstructor(InputStreamReader.class, InputStream.class)
        .orShould()
        .callConstructor(OutputStreamWriter.class, OutputStream.class)
        .orShould()
        .callConstructor(PrintStream.class, OutputStream.class)
        .orShould()
        .callConstructor(PrintWriter.class, OutputStream.class)
        .check(CLASSES);
  }

  /** And what the build calls, which no command does. */
  @Test
  void onlyOutputCacheAndEditsWriteFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "communique.output",
            "communique.cache",
            "communique.curate.edit",
            "communique.cli.manual")
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasOwner.Predicates.With.owner(type(Files.class)))
                .and(
                    JavaCall.Predicates.target(
                        HasName.Predicates.nameMatching(
                            "(write|writeString|newOutputStream|createDirectories|createFile|delete|deleteIfExists|move|copy)"))))
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
    assertThat(CLASSES.getPackage("communique").getSubpackagesInTree())
        .allSatisfy(found -> assertThat(found.tryGetPackageInfo()).as(found.getName()).isPresent());
  }
}
