package communique.trace;

import java.util.function.Function;

/**
 * Knows from earlier runs what was made from which answers, so that it need not be made again. May
 * be used by several threads at once.
 */
public interface Memory {

  /** Knows nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public <R extends Record> R recall(
            Class<R> type, String key, String setting, Function<? super Trace, ? extends R> maker) {
          return maker.apply(Trace.none());
        }
      };

  /**
   * What was made under a key in an earlier run, if it was in the same setting and all that was
   * asked for it is answered alike now; else it is made.
   *
   * @param setting a fingerprint of all that it depends on besides the program and the answers
   * @param maker puts all that it asks to the trace
   */
  <R extends Record> R recall(
      Class<R> type, String key, String setting, Function<? super Trace, ? extends R> maker);
}
