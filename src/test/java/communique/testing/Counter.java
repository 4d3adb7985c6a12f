package communique.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Counts the work that is done on an input: letters and items that are asked for, comparisons.
 * Seconds tell of the machine; these tell whether twice the input costs twice the work.
 */
public final class Counter {

  private long count;

  /** Does the work of an input of that size, and has it counted. */
  public interface Work {
    void of(int size, Counter counter);
  }

  /** Fails if the work grows faster than its input: by more than a tenth over the double. */
  public static void assertInProportion(int size, Work work) {
    long once = counted(size, work);
    long twice = counted(2 * size, work);
    assertThat(once).as("work that is counted").isPositive();
    assertThat(twice).as("work of twice the input, once it is " + once).isLessThan(once * 22 / 10);
  }

  private static long counted(int size, Work work) {
    Counter counter = new Counter();
    work.of(size, counter);
    return counter.count;
  }

  /** How much was counted. */
  public long count() {
    return count;
  }

  /** Counts so much more. */
  public void add(long more) {
    count += more;
  }

  /** A text that counts every letter that is asked for. */
  public CharSequence letters(String text) {
    return new CharSequence() {
      @Override
      public int length() {
        return text.length();
      }

      @Override
      public char charAt(int index) {
        count++;
        return text.charAt(index);
      }

      @Override
      public CharSequence subSequence(int from, int until) {
        return letters(text.substring(from, until));
      }

      @Override
      public String toString() {
        return text;
      }
    };
  }

  /** A list that counts every item that is asked for. */
  public <T> List<T> items(List<T> items) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        count++;
        return items.get(index);
      }

      @Override
      public int size() {
        return items.size();
      }
    };
  }

  /** Equality that counts every comparison. */
  public <T> BiPredicate<T, T> same() {
    return (one, other) -> {
      count++;
      return one.equals(other);
    };
  }
}
