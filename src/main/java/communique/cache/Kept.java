package communique.cache;

import communique.shape.Codec;
import communique.trace.Answers;
import communique.trace.Transcript;
import java.io.DataInput;
import java.io.DataOutput;

/**
 * Something that was made, and what it was made from.
 *
 * @param setting the fingerprint of what it depends on besides answers
 * @param heard what was asked and answered while it was made
 * @param made what came of it
 */
public record Kept<R extends Record>(String setting, Transcript heard, R made) {

  /** Whether the same would be made now. */
  public boolean holds(String now, Answers answers) {
    return setting.equals(now) && heard.holds(answers);
  }

  private record Setting(String value) {}

  /** How that is written in a table; what was heard has tables of its own. */
  static <R extends Record> Format<Kept<R>> of(Class<R> java, Hearings hearings) {
    return new Format<>() {
      @Override
      public void write(Kept<R> value, DataOutput out) {
        Codec.write(new Setting(value.setting()), out);
        hearings.write(value.heard(), out);
        Codec.write(value.made(), out);
      }

      @Override
      public Kept<R> read(DataInput in) {
        String setting = Codec.read(Setting.class, in).value();
        Transcript heard = hearings.read(in);
        return new Kept<>(setting, heard, Codec.read(java, in));
      }
    };
  }
}
