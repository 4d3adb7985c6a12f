package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.PrintEdition;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Prose;
import communique.shape.Walk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryFieldIsShownTest {
  @TempDir static Path temp;

  @Test
  void probe() throws IOException {
    AtomicInteger n = new AtomicInteger();
    Dossier dossier = Planted.in(Ground.in(temp), () -> "Word" + n.incrementAndGet() + "q", () -> Prose.NONE);
    Map<String, String> files = new Written().of(dossier);
    StringBuilder html = new StringBuilder();
    files.forEach((p, t) -> { if (p.endsWith(".html")) html.append(t); });
    StringBuilder rest = new StringBuilder();
    files.forEach((p, t) -> { if (!p.endsWith(".html")) rest.append(t); });
    Map<String, int[]> seen = new TreeMap<>();
    dossier.entries().forEach(e -> Walk.over((Record) e, (v, at) -> {
      if (v instanceof String s && s.matches("Word\\d+q")) {
        List<String> steps = new ArrayList<>();
        String path = at.below(new communique.problem.KeyPath("x", List.of())).toString();
        String key = e.getClass().getSimpleName() + " " + path.replaceAll("[0-9]+", "N");
        int[] c = seen.computeIfAbsent(key, k -> new int[3]);
        c[0]++;
        if (html.indexOf(s) >= 0) c[1]++;
        if (rest.indexOf(s) >= 0) c[2]++;
      }
    }));
    seen.forEach((k, c) -> System.out.println(c[0] + " html " + c[1] + " data " + c[2] + " " + k));
  }
}
