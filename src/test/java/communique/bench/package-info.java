/**
 * The benchmark: the program beside other generators that are given the same facts, each run in a
 * process of its own. Begin with {@link communique.bench.Benchmark}. Times are not for tests; what
 * tests hold the program to is counted in {@code communique.work}.
 */
@NullMarked
package communique.bench;

import org.jspecify.annotations.NullMarked;
