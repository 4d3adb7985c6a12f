package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Recordings of Flight Recorder, read for the phases of the program. */
final class Recording {

  private static final String SAMPLE = "jdk.ExecutionSample";

  /** Beginnings of names of classes and the phase they belong to; the first that fits counts. */
  private static final List<Map.Entry<String, String>> PHASES =
      List.of(
          Map.entry("communique.content.", "reading"),
          Map.entry("communique.check.", "checking"),
          Map.entry("communique.view.", "views"),
          Map.entry("communique.edition.linked.", "views"),
          Map.entry("communique.edition.calendar.", "views"),
          Map.entry("communique.edition.search.", "search"),
          Map.entry("communique.edition.", "editions"),
          Map.entry("communique.render.", "templates"),
          Map.entry("freemarker.", "templates"),
          Map.entry("communique.print.", "paper"),
          Map.entry("communique.shape.Fingerprint", "hashing"),
          Map.entry("communique.output.PageScan", "links"),
          Map.entry("communique.output.StyleScan", "links"),
          Map.entry("communique.output.Link", "links"),
          Map.entry("communique.output.Target", "links"),
          Map.entry("communique.output.Neighbours", "links"),
          Map.entry("communique.output.", "writing"),
          Map.entry("communique.model.", "dossier"),
          Map.entry("communique.cache.", "cache"),
          Map.entry("communique.cli.", "command line"),
          Map.entry("communique.", "the rest"));

  private Recording() {}

  /** What the JVM is told, so that it leaves a recording of the whole run in a folder. */
  static String options(Path folder) {
    return "-XX:StartFlightRecording=settings=profile,filename=%s -XX:FlightRecorderOptions=stackdepth=512"
        .formatted(folder);
  }

  /** The share of each phase in all samples of Java code in the recordings of a folder. */
  static Map<String, Double> shares(Path folder) throws IOException {
    Map<String, Double> samples = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        count(file, samples);
      }
    }
    double all = samples.values().stream().mapToDouble(Double::doubleValue).sum();
    return samples.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, phase -> phase.getValue() / all));
  }

  private static void count(Path file, Map<String, Double> samples) throws IOException {
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
          samples.merge(phase(event.getStackTrace().getFrames()), 1.0, Double::sum);
        }
      }
    }
  }

  /** The innermost frame that tells of a phase decides: what it calls belongs to it. */
  private static String phase(List<RecordedFrame> frames) {
    return frames.stream()
        .map(frame -> frame.getMethod().getType().getName())
        .flatMap(name -> phase(name).stream())
        .findFirst()
        .orElse("the JVM's own");
  }

  private static Optional<String> phase(String name) {
    return PHASES.stream()
        .filter(phase -> name.startsWith(phase.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
