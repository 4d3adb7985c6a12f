package communique.output;

import static communique.output.Site.file;
import static communique.output.Site.publish;
import static communique.output.Site.read;
import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderLockTest {

  @TempDir private Path temp;

  @Test
  void aSecondBuildWaitsForTheFirstAndSaysSo() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    OutputFolder first = OutputFolder.open(temp);
    CompletableFuture<Published> second =
        CompletableFuture.supplyAsync(
            () -> {
              try (OutputFolder out =
                  OutputFolder.open(temp, Cache.none(), Host.filling(List.of()), told::countDown)) {
                out.write(Stream.of(file("second.txt", "2")));
                return out.publish();
              }
            });

    told.await();
    assertThat(second).isNotDone();
    first.write(Stream.of(file("first.txt", "1")));
    first.publish();

    assertThat(second.get()).isEqualTo(new Published(1, 0, 1));
    assertThat(read(temp)).containsOnlyKeys("second.txt", "SHA256SUMS");
  }

  @Test
  void whoNeedNotWaitIsNotTold() {
    AtomicInteger told = new AtomicInteger();

    OutputFolder.open(temp, Cache.none(), Host.filling(List.of()), told::incrementAndGet).close();
    OutputFolder.open(temp, Cache.none(), Host.filling(List.of()), told::incrementAndGet).close();

    assertThat(told).hasValue(0);
  }

  @Test
  void manyBuildsTakeTurns() {
    AtomicInteger inside = new AtomicInteger();
    CompletableFuture<?>[] builds =
        IntStream.range(0, 6)
            .mapToObj(build -> CompletableFuture.runAsync(() -> build(build, inside)))
            .toArray(CompletableFuture<?>[]::new);

    CompletableFuture.allOf(builds).join();

    assertThat(read(temp)).hasSize(2);
    assertThat(temp.resolve(".communique")).doesNotExist();
  }

  private void build(int number, AtomicInteger inside) {
    try (OutputFolder out = OutputFolder.open(temp)) {
      assertThat(inside.incrementAndGet()).isEqualTo(1);
      out.write(Stream.of(file(number + ".txt", "text")));
      inside.decrementAndGet();
      out.publish();
    }
  }

  @Test
  void aBuildInAnotherProcessIsWaitedForToo() throws Exception {
    Process other = otherProcess();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      CountDownLatch told = new CountDownLatch(1);
      CompletableFuture<Published> build =
          CompletableFuture.supplyAsync(
              () -> {
                try (OutputFolder out =
                    OutputFolder.open(
                        temp, Cache.none(), Host.filling(List.of()), told::countDown)) {
                  return out.publish();
                }
              });
      told.await();
      assertThat(build).isNotDone();

      other.getOutputStream().close();

      assertThat(build.get().deleted()).isEqualTo(1);
    } finally {
      other.destroy();
    }
  }

  @Test
  void aKilledProcessDoesNotKeepAnyoneOut() throws Exception {
    Process other = otherProcess();
    assertThat(other.inputReader().readLine()).isEqualTo("open");
    other.destroyForcibly();
    assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(temp.resolveSibling("." + temp.getFileName() + ".communique-stage"))
        .isNotEmptyDirectory();

    assertThat(publish(temp, file("a.txt", "a")).written()).isEqualTo(1);
    assertThat(read(temp)).containsOnlyKeys("a.txt", "SHA256SUMS");
  }

  private Process otherProcess() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            temp.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** A build that goes on until its standard input ends. */
  static final class OtherProcess {

    private OtherProcess() {}

    public static void main(String... args) throws IOException {
      try (OutputFolder out = OutputFolder.open(Path.of(args[0]))) {
        out.write(Stream.of(file("other.txt", "other")));
        System.out.println("open");
        if (System.in.read() < 0) {
          out.publish();
        }
      }
    }
  }
}
