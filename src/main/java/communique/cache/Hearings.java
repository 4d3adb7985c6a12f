package communique.cache;

import communique.shape.Codec;
import communique.trace.Answers;
import communique.trace.Heard;
import communique.trace.Transcript;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * How transcripts are written: thousands have most lines in common, so these are kept once, and a
 * transcript is the numbers of its lines, in ascending order, each as its distance from the one
 * before. The sum of their hashes tells whether the numbers still mean these lines, whatever became
 * of the run that wrote them. Several threads may use one.
 */
final class Hearings {

  private final Lines lines;

  Hearings(Lines lines) {
    this.lines = lines;
  }

  /** What an earlier run has heard. */
  private record Stored(List<Line> lines) implements Transcript {

    @Override
    public List<Heard> heard() {
      return lines.stream().map(Line::heard).toList();
    }

    @Override
    public boolean holds(Answers answers) {
      for (Line line : lines) {
        if (!line.holds(answers)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Writes a transcript, whose lines are to stay. */
  void write(Transcript transcript, DataOutput out) {
    int[] numbers = transcript.heard().stream().mapToInt(lines::number).sorted().toArray();
    try {
      Codec.write(numbers.length, out);
      out.writeLong(Arrays.stream(numbers).mapToObj(lines::at).mapToLong(Line::hash).sum());
      int last = 0;
      for (int number : numbers) {
        Codec.write(number - last, out);
        last = number;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a transcript, whose lines are to stay.
   *
   * @throws IllegalStateException if it was of other lines
   */
  Transcript read(DataInput in) {
    try {
      Line[] found = new Line[Codec.read(in)];
      long sum = in.readLong();
      int number = 0;
      for (int i = 0; i < found.length; i++) {
        number += Codec.read(in);
        found[i] = lines.at(number);
        sum -= found[i].hash();
      }
      if (sum != 0) {
        throw new IllegalStateException("these lines are others now");
      }
      return new Stored(List.of(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the lines. */
  void close() {
    lines.close();
  }
}
