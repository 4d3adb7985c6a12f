package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import communique.model.Dossier;
import communique.model.Prose;
import communique.shape.Controls;
import communique.testing.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Any words in every field: pages and data keep the structure that templates give them. */
class ViewFuzzTest {

  private static final int LONGEST = 200;
  private static final Written WRITTEN = new Written();
  private static final Dossier DOSSIER = dossier();

  /** Of words with and without a letter or digit, for those without are as good as none. */
  private static final Map<Boolean, Map<String, List<String>>> SOUND = new HashMap<>();

  @FuzzTest
  void anyWords(byte[] bytes) {
    String words = new String(bytes, StandardCharsets.UTF_8).strip();
    if (!words.isEmpty() && words.length() <= LONGEST && Controls.find(words).isEmpty()) {
      Map<String, List<String>> sound = sound(words);
      bones(words).forEach((path, bones) -> assertThat(sound).containsEntry(path, bones));
    }
  }

  private static Map<String, List<String>> sound(String words) {
    boolean blank = words.codePoints().noneMatch(Character::isLetterOrDigit);
    return SOUND.computeIfAbsent(blank, key -> bones(key ? "-" : "words"));
  }

  private static Map<String, List<String>> bones(String words) {
    Map<String, List<String>> bones = new HashMap<>();
    WRITTEN
        .of(Planted.in(DOSSIER, () -> words, () -> Prose.NONE))
        .forEach(
            (path, text) -> {
              if (!path.startsWith("search/")) {
                bones.put(path, withoutRoom(Skeleton.of(path, text).bones()));
              }
            });
    return bones;
  }

  /** What is short enough has another class, and nothing around it that a script could open. */
  private static List<String> withoutRoom(List<String> bones) {
    List<String> left = new ArrayList<>();
    for (String bone : bones) {
      if (bone.startsWith("id=\"words_")) {
        left.remove(left.size() - 1);
      } else {
        left.add(bone.replace("\"ev brief\"", "\"ev\""));
      }
    }
    return left;
  }

  private static Dossier dossier() {
    try {
      Path temp = Files.createTempDirectory("ground");
      temp.toFile().deleteOnExit();
      return Ground.in(temp);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
