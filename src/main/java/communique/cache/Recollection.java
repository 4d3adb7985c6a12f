package communique.cache;

import communique.trace.Answers;
import communique.trace.Memory;
import communique.trace.Trace;
import communique.trace.Transcript;
import java.util.Optional;
import java.util.function.Function;

/**
 * The memory of a build.
 *
 * @param cache where it lasts
 * @param answers what is answered in this build
 */
public record Recollection(Cache cache, Answers answers) implements Memory {

  @Override
  public <R extends Record> R recall(
      Class<R> type, String key, String setting, Function<? super Trace, ? extends R> maker) {
    Table<Kept<R>> table = cache.kept(type.getSimpleName(), type);
    Optional<Kept<R>> before = table.find(key).filter(kept -> kept.holds(setting, answers));
    if (before.isPresent()) {
      return before.get().made();
    }
    Trace trace = Trace.begin();
    R made = maker.apply(trace);
    table.keep(key, new Kept<>(setting, Transcript.of(trace, answers), made));
    return made;
  }
}
