package communique.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import communique.content.SnapshotFolder;
import communique.model.Dossier;
import communique.model.Reader;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ida Brook is said to have said it; whether the article has Oto Finch say it. */
class AnotherSpeakerTest {

  private static final Reader READER =
      new Reader(Instant.parse("2025-06-01T12:00:00Z"), false, false);

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“~,” said Oto Finch.",
        "“~,” said Finch.",
        "Finch: “~.”",
        "According to Finch, “~.”",
        "According to the minister Oto Finch: “~.”",
        "“~,” Finch told Brook.",
        "“~!” Finch told Brook.",
        "Brook listened as Finch said, “~.”",
        "Finch, whom Brook met, said: “~.”",
        "Finch told Brook: “~.”",
        "Finch said to Brook on Friday, “~.”",
        "Brook said no. Finch later replied: “~.”",
        "Brook was told by Finch: “~.”",
        "“~,” Brook was told by Finch.",
        "“~,” FINCH said.",
        "“~” — Oto Finch",
        "“~.” — Oto Finch",
        "“~” (Finch)",
        "“~,” Finch whispered.",
        "“~,” in the words of Finch.",
        "In Finch's words: “~.”",
        "“We met,” Brook said, and Finch answered, “~.”",
        "핀치는 “~”고 말했다.",
        "핀치 장관은 “~.”고 밝혔다.",
        "핀치 장관은 이날 기자회견에서 “~”라며 협력을 강조했다.",
        "“~”고 핀치가 말했다.",
        "핀치에 따르면 “~”.",
        "핀치 장관에 따르면, “~”고 한다.",
        "핀치: “~”",
        "핀치는 브룩에게 “~”고 했다.",
        "오토 핀치는 “~”라고 브룩에게 말했다.",
        "브룩은 떠났다. 핀치가 “~”고 덧붙였다.",
        "“~”(핀치)",
        "芬奇说：“~。”",
        "芬奇表示，“~。”",
        "“~，”芬奇说。",
        "据芬奇称，“~”。",
        "芬奇：“~。”",
        "芬奇对布鲁克说：“~。”",
        "芬奇告诉布鲁克，“~。”",
        "布鲁克走了，奥托·芬奇部长随后强调：“~。”",
        "芬奇說：「~。」",
        "フィンチ氏は「~」と述べた。",
        "フィンチ外相はブルック氏に「~」と語った。",
        "「~」とフィンチ氏は語った。",
        "フィンチ：「~」",
        "フィンチ氏によると「~」。",
        "قال فينش: «~».",
        "«~» قال فينش.",
        "وأكد فينش «~».",
        "فينش: «~».",
        "قال فينش لبروك: «~».",
        "وقال الوزير أوتو فينش إن «~».",
        "ووفقا لفينش، «~»."
      })
  void theOtherIsToldFromTheFormBesideTheQuotation(String article) throws IOException {
    assertThat(told(article, "", true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“~,” said Brook.",
        "Brook: “~.”",
        "“~,” Brook told Finch.",
        "Finch listened as Brook said, “~.”",
        "Brook, whom Finch met, said: “~.”",
        "Finch said Brook had told him: “~.”",
        "Brook and Finch said, “~.”",
        "“~,” said Finch and Brook.",
        "According to Finch, Brook said “~.”",
        "“~,” Brook said, according to Finch.",
        "“~,” said Finch's aide, quoting Brook.",
        "Brook said of Finch: “~.”",
        "Brook, asked about Finch, said, “~.”",
        "Finch was told by Brook: “~.”",
        "Brook wrote to Finch: “~.”",
        "Finch said “We met” and Brook said “~.”",
        "“~,” she said after Finch had left.",
        "브룩은 “~”고 말했다.",
        "핀치는 브룩이 “~”고 말했다고 전했다.",
        "핀치는 브룩의 “~”라는 발언을 비판했다.",
        "브룩은 핀치에게 “~”고 했다.",
        "브룩은 “~”라며 핀치가 옳다고 말했다.",
        "핀치는 대변인이 “~”고 말했다고 밝혔다.",
        "핀치와 브룩은 “~”고 말했다.",
        "布鲁克说：“~。”",
        "布鲁克对芬奇说：“~。”",
        "芬奇表示，布鲁克说：“~。”",
        "布鲁克和芬奇表示：“~。”",
        "布鲁克说：“~”，芬奇说：“我们走。”",
        "芬奇的发言人说：“~。”",
        "ブルック氏は「~」と述べた。",
        "ブルック氏はフィンチ氏に「~」と述べた。",
        "フィンチ氏はブルック氏が「~」と述べたと語った。",
        "قال بروك: «~».",
        "قال بروك لفينش: «~».",
        "قال فينش إن بروك قال: «~».",
        "قال بروك «~» وقال فينش «نعم»."
      })
  void nobodyIsToldWhereItWasTheOneOrIsNotCertain(String article) throws IOException {
    assertThat(told(article, "", true)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BROOK: We met here.\\nFINCH: ~. | true",
        "FINCH: ~. | true",
        "BROOK: We met here.\\nFINCH: Yes.\\nBROOK: ~. | false",
        "BROOK: We met Finch here.\\n~. | false",
        "Question: Why?\\nBROOK: ~. | false",
        "布鲁克：我们来了。\\n芬奇：~。 | true",
        "布鲁克：我们来了。芬奇：~。 | true",
        "芬奇：我们来了。\\n布鲁克：~。 | false",
        "브룩: 왔습니다.\\n핀치: ~. | true",
        "핀치: 왔습니다.\\n브룩: ~. | false",
        "بروك: جئنا.\\nفينش: ~. | true",
        "Oto Finch\\nThe lamps of the cape are there for all who sail past it in the night.\\n~. | true"
      })
  void theLabelOfATurnTellsWhoSpeaks(String article, boolean other) throws IOException {
    assertThat(told(article.replace("\\n", "\n"), "transcript", false)).isEqualTo(other);
  }

  private boolean told(String form, String kind, boolean quoted) throws IOException {
    String words = "lamps go out tonight";
    Dossier dossier = dossier(form.replace("~", words), kind, quoted ? "quote" : "words", words);
    Snapshots snapshots = Snapshots.of(new SnapshotFolder(temp.resolve("snapshots")).read(dossier));
    List<String> rules =
        Checks.run(dossier, "site.yaml", dossier.asSeenBy(READER), snapshots, false).list().stream()
            .map(problem -> problem.rule().slug())
            .toList();
    assertThat(rules).doesNotContain("quote-not-in-source");
    return rules.contains("another-speaker");
  }

  private Dossier dossier(String article, String kind, String key, String words)
      throws IOException {
    write("snapshots/s.txt", article + "\n");
    write("content/site.yaml", "title: Lamps\npublisher: Desk\nlanguages: [en]\n");
    write("content/register.yaml", "topics: [{id: lamps, name: Lamps}]\n");
    write(
        "content/speakers/ida-brook.md", person("Ida Brook", "이다 브룩, 艾达·布鲁克, إيدا بروك, アイダ・ブルック"));
    write(
        "content/speakers/oto-finch.md", person("Oto Finch", "오토 핀치, 奥托·芬奇, أوتو فينش, オットー・フィンチ"));
    write(
        "content/sources.yaml",
        """
        - id: s
          publisher: Courier
          title: Lamps
          published: 2025-04-03
          read: 2025-04-05
          url: https://s.example/
          snapshot: {file: s.txt, sha256: %s}
          kind: %s
        """
            .formatted(
                sum(article + "\n"), kind.isEmpty() ? "news" : kind + "\n  speaker: [ida-brook]"));
    write(
        "content/statements/s.yaml",
        """
        event: not-stated
        statements:
          - id: lamps-out
            speaker: ida-brook
            topics: [lamps]
            gist: The lamps go out.
            said: [{source: s, verb: said, %s: %s}]
        """
            .formatted(key, words));
    return Dossiers.load(temp.resolve("content"));
  }

  private static String person(String name, String spellings) {
    return "---\nname: %s\nspellings: [%s]\n---\n".formatted(name, spellings);
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String sum(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
