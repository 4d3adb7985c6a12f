package communique.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import communique.problem.Problem;
import communique.shape.Doc;
import communique.shape.Plain;
import communique.shape.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way in which YAML 1.2 drops or changes words: either they come out as they are meant, or a
 * problem says where they do not. {@code ⏎} stands for a line break, {@code ⇥} for a tab.
 */
class WordsInYamlTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '\0',
      value = {
        // comments
        "words: The port opens.  # as the desk says → The port opens.",
        "words: The port opens.  #  → The port opens.",
        "words: The port opens.  #---- → The port opens.",
        "words: The port opens. # → The port opens.",
        "words: The port opens. # checked → The port opens.",
        "words: The port opens. # 2 sources say so → The port opens.",
        "words: Port talks # working title → Port talks",
        "words: Port talks  # 2nd version → Port talks",
        "words: Port talks # 2025-11-22 checked → Port talks",
        "words: 항구 회담  # 3면 → 항구 회담",
        "words: The port (east) # (west is closed) → The port (east)",
        "words: They said no. # asked twice → They said no.",
        "words: 'Law No.' # 58123 → Law No.",
        "words: C# and F#minor#7 → C# and F#minor#7",
        "words: 'Gate #4 opens' → Gate #4 opens",
        "words: \"Gate #4 opens\" # right → Gate #4 opens",
        "words: |⏎  Gate #4 opens → Gate #4 opens",
        "words: >-⏎  Gate #4⏎  #5 opens → Gate #4 #5 opens",
        "words: > # folded⏎  Gate → Gate",
        "#first⏎words: Gate⏎#last → Gate",
        "{words: Gate, # note⏎ more: x} → Gate",
        "words: a⏎# b⏎more: c → a",
        "words: a⏎#b⏎more: c → a",
        "words: a⏎⏎  # b⏎more: c → a",
        "words: a⏎  #-----⏎more: c → a",
        "words: 'a'⏎  #b⏎more: c → a",
        "words: |⏎  a⏎  #b → a #b",
        // scalars
        "words: 'it''s' → it's",
        "words: \"a \\\"b\\\" \\u00e9 \\x41\" → a \"b\" é A",
        "words: a\\n → a\\n",
        "words: http://a.example/x:y → http://a.example/x:y",
        "words: see https://a.example/ today → see https://a.example/ today",
        "words: 9:30 to 10:45 → 9:30 to 10:45",
        "words:⇥Gate → Gate",
        "words: Gate   → Gate",
        "words: Gate and⏎  quay → Gate and quay",
        "words: \"Gate and⏎  quay\" → Gate and quay",
        "words: \"Gate and \\⏎  quay\" → Gate and quay",
        "words: |⏎  Gate⏎  and quay → Gate and quay",
        "words: |+⏎  Gate⏎  and quay⏎⏎ → Gate and quay",
        "words: >⏎  Gate⏎⏎  and quay → Gate and quay",
        // words that other programs take for something else
        "words: yes → yes",
        "words: No → No",
        "words: null → null",
        "words: 007 → 007",
        "words: 1_000 → 1_000",
        "words: 0x1F → 0x1F",
        "words: 1e3 → 1e3",
        "words: 2025-11-01 → 2025-11-01",
        "words: 12:30:45 → 12:30:45",
        "words: .inf → .inf",
        "words: -5 degrees → -5 degrees",
        "words: '~' → ~",
        "words: '- quay' → - quay",
        "words: quay - gate → quay - gate",
        // marks that are none
        "words: AT&T and R&D; Q&A; a & b → AT&T and R&D; Q&A; a & b",
        "words: a < b > c and <Anna> → a < b > c and <Anna>",
        "words: 5 * 3 * 2 and 5**3**2 and 5 ** 3 → 5 * 3 * 2 and 5**3**2 and 5 ** 3",
        "words: C:\\dir and C++ and D++ → C:\\dir and C++ and D++",
        "words: a == b == c → a == b == c",
        "words: Port [sic] and [the] 【速報】 → Port [sic] and [the] 【速報】",
        "words: \\\\host and a=b → \\\\host and a=b",
        "words: snake_case_name @desk → snake_case_name @desk",
        "words: The port,⏎  § 5 of it → The port, § 5 of it",
        "words: The port⏎  — he said⏎  — opens → The port — he said — opens",
        "words: a & b * c ! d % e @ f ` g | h > i → a & b * c ! d % e @ f ` g | h > i",
        "words: a 5*3*2 box, 5 * 3 * 2 → a 5*3*2 box, 5 * 3 * 2",
        "words: 5 m * 3 m * 2 m, 2 * x → 5 m * 3 m * 2 m, 2 * x",
        "words: Name ____ and a _ b → Name ____ and a _ b",
        "words: snake_case_name and C* → snake_case_name and C*",
        "words: a@b.example and @desk → a@b.example and @desk",
        "words: \"[sic] (a) [the port]\" → [sic] (a) [the port]",
        "words: \"they met [...] in [[...\" → they met [...] in [[...",
        "words: They met⏎  – in short – and parted → They met – in short – and parted",
        "words: They met at⏎  -5 degrees → They met at -5 degrees",
        "words: 港口，城市、河 → 港口，城市、河",
        "words: ［速報］ 港口 → ［速報］ 港口",
        "words: '-Ana' → -Ana",
        // line breaks between characters without spaces
        "words: 港口今天⏎  开放 → 港口今天开放",
        "words: '港口今天⏎  开放' → 港口今天开放",
        "words: \"港口今天⏎  开放。\" → 港口今天开放。",
        "words: \"\\\"港口\\\"今天⏎  开放\" → \"港口\"今天开放",
        "words: >⏎  港口，⏎  今天⏎  开放 → 港口，今天开放",
        "words: |⏎  港口，⏎  今天 → 港口，今天",
        "words: 港口“今天”⏎  开放 → 港口“今天”开放",
        "words: みなとは⏎  きょう → みなとはきょう",
        "words: 港口 今天⏎  开放 → 港口 今天开放",
        "words: 港口今天 开放⏎  了 → 港口今天 开放了",
        "words: 항구는⏎  오늘 → 항구는 오늘",
        "words: 港口 Gate⏎  今天 → 港口 Gate 今天",
        "words: Gate⏎  opens → Gate opens",
        "words: 𠮷野⏎  𠮷川 → 𠮷野𠮷川",
        "{words: 港口今天⏎  开放} → 港口今天开放",
        // signs that their script needs
        "words: می‌رود → می‌رود",
        "words: क्‍ष → क्‍ष",
        "words: 👩‍🔬 came → 👩‍🔬 came",
        "words: 葛󠄀城 → 葛󠄀城",
        "words: ภาษา​ไทย → ภาษา​ไทย",
        "words: Hafen­amt → Hafen­amt",
        "words: שלום‎ 5 → שלום‎ 5",
      })
  void theseComeOutAsMeant(String yaml, String words) {
    Read read = Read.of(text(yaml));
    assertThat(read.problems).isEmpty();
    assertThat(read.words).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '\0',
      value = {
        "words: The talks on #Port2025 began → value-cut-by-comment 1:21",
        "words: No. #58123 → value-cut-by-comment 1:12",
        "words: No. # 58123 → value-cut-by-comment 1:12",
        "words: Law No.  # 58123 → value-cut-by-comment 1:17",
        "words: Nr. # of the law → value-cut-by-comment 1:12",
        "words: № # 7/2025 → value-cut-by-comment 1:10",
        "words: art.  # 5 → value-cut-by-comment 1:14",
        "words: Hall # 4 opens the port → value-cut-by-comment 1:13",
        "words: Law # MR-17 → value-cut-by-comment 1:12",
        "words: 제 # 4호 → value-cut-by-comment 1:10",
        "words: 호텔 # ３ → value-cut-by-comment 1:11",
        "words: a port of  # Anselm → value-cut-by-comment 1:19",
        "words: Ana, # Bea and Cai → value-cut-by-comment 1:13",
        "words: The port (hall # B) opens → value-cut-by-comment 1:23",
        "words: She said “a # b” → value-cut-by-comment 1:20",
        "words: She said \"a # b\" twice → value-cut-by-comment 1:20",
        "words: met⏎  in hall # 4 → value-cut-by-comment 2:11",
        "words: met in hall # 4⏎  today → value-cut-by-comment 1:20",
        "{words: hall # 4} → value-cut-by-comment 1:14",
        "{words: the hall # it opens} → value-cut-by-comment 1:18",
        "words: Port #一号 → value-cut-by-comment 1:13",
        "words: #Port2025 → value-cut-by-comment 1:8",
        "words: 'Port' #2 → value-cut-by-comment 1:15",
        "words:⏎  Port #2 → value-cut-by-comment 2:8",
        "words: The talks⏎  on #Port → value-cut-by-comment 2:6",
        "words: The talks⏎  on #Port with⏎  friends → value-cut-by-comment 2:6",
        "words: > #Port⏎  2025 → value-cut-by-comment 1:10",
        "{words: No. #58123} → value-cut-by-comment 1:13",
        "{words: No. #58123}⏎⏎ → value-cut-by-comment 1:13",
        "{words: No. #58123,⏎ more: b} → value-cut-by-comment 1:13",
        "{words: a, more: b #2} → value-cut-by-comment 1:20",
        "words: a⏎more: b #2 → value-cut-by-comment 2:9",
        "words #2: a → value-cut-by-comment 1:7",
        "words: met #“x” today → value-cut-by-comment 1:12",
        "words: met #_x → value-cut-by-comment 1:12",
        "words: met #-1 → value-cut-by-comment 1:12",
        "words: met ##1 → value-cut-by-comment 1:12",
        "words: met #( → value-cut-by-comment 1:12",
        "words: > #(x)⏎  2025 → value-cut-by-comment 1:10",
        "words: met at⏎  #Port2025 and parted → value-cut-by-comment 2:3",
        "words: met at⏎⏎  # note⏎ #“Port” and parted → value-cut-by-comment 4:2",
        "words: met⏎  at⏎  #Port⏎more: a → value-cut-by-comment 3:3",
        "words:⏎  #Port and parted → value-cut-by-comment 2:3",
        "{words: met at⏎  #Port and parted⏎} → value-cut-by-comment 2:3",
        "words: met at #⏎  Port → value-cut-by-comment 1:15",
        "words: met at #Port⏎  today → value-cut-by-comment 1:15",
        "words: met at⏎  #Port⏎  today → value-cut-by-comment 2:3",
        "words: met at⏎  ##⏎  #1 → value-cut-by-comment 3:3",
        // marks of prose
        "words: \"[[ana-b]] met\" → unsupported-markdown 1:8",
        "words: '[[ana-b|Ana]]' → unsupported-markdown 1:8",
        "words: met [@herald-b] → unsupported-markdown 1:8",
        "words: met [@herald-b, p. 3; @c] today → unsupported-markdown 1:8",
        "words: met [see @herald-b] → unsupported-markdown 1:8",
        "words: they met *now* → unsupported-markdown 1:8",
        "words: \"**Now** they met\" → unsupported-markdown 1:8",
        "words: _now_ they met → unsupported-markdown 1:8",
        "words: 港口**开放**了 → unsupported-markdown 1:8",
        "words: they ~~met~~ → unsupported-markdown 1:8",
        "words: a `b` c → unsupported-markdown 1:8",
        "words: the [port](https://a.example) → unsupported-markdown 1:8",
        "words: text [^1] here → unsupported-markdown 1:8",
        "words: a ==b== c → unsupported-markdown 1:8",
        "words: a ++b c++ d → unsupported-markdown 1:8",
        "words: a ** b ** → unsupported-markdown 1:8",
        "words: a __ b __ c → unsupported-markdown 1:8",
        "words: a * b c * d → unsupported-markdown 1:8",
        "words: a _ b _ → unsupported-markdown 1:8",
        "words: |⏎  Ⅰ. Ana⏎  Ⅱ. Bea → unsupported-markdown 1:8",
        "words: a **b → unsupported-markdown 1:8",
        "words: a ``b`` c → unsupported-markdown 1:8",
        "words: Fish &amp; nets → unsupported-markdown 1:8",
        "words: Fish&nbsp;nets → unsupported-markdown 1:8",
        "words: Caf&eacute; &#233; → unsupported-markdown 1:8",
        "words: '&#x2014; he said' → unsupported-markdown 1:8",
        "words: one<br>two → unsupported-markdown 1:8",
        "words: one <BR /> two → unsupported-markdown 1:8",
        "words: <b>one</b> → unsupported-markdown 1:8",
        "words: '<a href=\"https://a.example\">one</a>' → unsupported-markdown 1:8",
        "words: one <!-- two --> → unsupported-markdown 1:8",
        "words: see ［＠herald-b］ → unsupported-markdown 1:8",
        "words: ［［ana-b］］ met → unsupported-markdown 1:8",
        "words: a \\*b\\* c → unsupported-markdown 1:8",
        "words: 2025\\. May → unsupported-markdown 1:8",
        "words: '## Port' → unsupported-markdown 1:8",
        "words: |⏎  - Ana⏎  - Bea → unsupported-markdown 1:8",
        "words: |⏎  □ Ana⏎  ㅇ Bea → unsupported-markdown 1:8",
        "words: [[ana-b]] met → link-starts-value 1:8",
        // lists that are none
        "words:⏎  -Ana⏎  -Bea → invalid-yaml 2:3",
        "words:⏎  -Ana → invalid-yaml 2:3",
        "words:⏎  – Ana⏎  – Bea → invalid-yaml 2:3",
        "words:⏎  —Ana⏎  —Bea → invalid-yaml 2:3",
        "words:⏎  － Ana⏎  － Bea → invalid-yaml 2:3",
        "words:⏎  • Ana⏎  • Bea → invalid-yaml 2:3",
        "words:⏎  ・アナ⏎  ・ベア → invalid-yaml 2:3",
        "words: Ana⏎  -Bea → invalid-yaml 2:3",
        "words: Ana⏎  □ Bea → invalid-yaml 2:3",
        "words: □ Ana⏎  ㅇ Bea → invalid-yaml 1:8",
        "words: ① Ana⏎  ② Bea → invalid-yaml 1:8",
        "- Ana⏎  – Bea → invalid-yaml 2:3",
        "more: [Ana，Bea] → invalid-yaml 1:11",
        "more: [Ana, Bea、Cai] → invalid-yaml 1:16",
        "more: [a,⏎  安娜；贝雅] → invalid-yaml 2:5",
        "words: ［Ana, Bea］ → invalid-yaml 1:8",
        // what YAML reads otherwise
        "words: → wrong-type 1:7",
        "words: ~ → wrong-type 1:8",
        "words: '' → wrong-type 1:8",
        "words: the port: open → invalid-yaml 1:16",
        "words: - quay → invalid-yaml 1:8",
        "words: ? quay → invalid-yaml 1:8",
        "words: [quay] gate → invalid-yaml 1:15",
        "words: [quay] → wrong-type 1:8",
        "words: {quay} → comma-in-braces 1:9",
        "words: 'quay' gate → invalid-yaml 1:15",
        "words: 'the port's gate' → invalid-yaml 1:18",
        "words: @port → invalid-yaml 1:8",
        "words: `port` → invalid-yaml 1:8",
        "words: %port → invalid-yaml 1:8",
        "words: *port* opens → invalid-yaml 1:13",
        "words: *port opens → alias-or-tag 1:8",
        "words: &port opens → alias-or-tag 1:8",
        "words: !port opens → alias-or-tag 1:8",
        "words: | port → invalid-yaml 1:8",
        "words: > port → invalid-yaml 1:8",
        "words: \"C:\\port\" → invalid-yaml 1:12",
        "⇥words: port → invalid-yaml 1:1",
        "words: port⏎⇥more: gate → invalid-yaml 2:1",
        "words: a⏎words: b → duplicate-key 2:1",
        "<<: {words: a} → unknown-field 1:1",
        "words: a⏎---⏎words: b → invalid-yaml 2:1",
        "words: a⏎...⏎words: b → invalid-yaml 3:1",
        "words: \"\\U00110000\" → invalid-yaml 1:11",
        "more: b⏎words: \"x\\UFFFFFFFF\"⏎ → invalid-yaml 2:10",
        "words: \"\\u00 → invalid-yaml 1:8",
        "words: \"a\\0b\" → invalid-encoding 1:8",
        "words: \"a\\Nb\" → invalid-encoding 1:8",
        "words: \"a\\Lb\" → invalid-yaml 1:11",
        "words: \"a\\Pb\" → invalid-yaml 1:11",
        // marks of another keyboard
        "words：port⏎more: gate → invalid-yaml 1:6",
        "more: gate⏎words： port → invalid-yaml 2:6",
        "more: gate⏎words：port⏎third: x → invalid-yaml 2:6",
        "words：{ko: 항구} → invalid-yaml 1:6",
        "more: a⏎words：the port: open → invalid-yaml 2:6",
        "- {words：port} → invalid-yaml 1:9",
        "{more: a, words：port} → invalid-yaml 1:16",
        "{more: a，words: port} → invalid-yaml 1:9",
        "words: ＂the port: open＂ → invalid-yaml 1:8",
        "- ｛words: a, more: b｝ → invalid-yaml 1:3",
        // what nobody sees
        "words: \"\\u200b\" → invisible-text 1:8",
        "words: \"\\u00a0\\u3000\" → invisible-text 1:8",
        "words: \"\\u2800\" → invisible-text 1:8",
        "words: \"\\u3164\" → invisible-text 1:8",
        "words: \"\\ufe0f\" → invisible-text 1:8",
        "words: \"\\u2060\\u00ad\" → invisible-text 1:8",
        "words: \"the\\u200bport\" → invisible-text 1:8",
        "words: \"the\\u200dport\" → invisible-text 1:8",
        "words: \"\\u202eport\" → invisible-text 1:8",
        "words: \"port\\ufeff\" → invisible-text 1:8",
        "words: \"항\\u3164구\" → invisible-text 1:8",
        "\"wo\\u200brds\": port → invisible-text 1:1",
        "words: a⏎number: \"7\\u200b\" → invisible-text 2:9",
        "words: a⏎number: \"\\u00ad7\" → invisible-text 2:9",
        "words: a⏎name: \"Mar\\u00adtin\" → invisible-text 2:7",
        "words: a⏎name: \"\\u2067Martin\" → invisible-text 2:7",
      })
  void theseAreTold(String yaml, String problem) {
    assertThat(Read.of(text(yaml)).problems).contains(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"number: 7 #checked", "number: 7 # checked", "number: 7 #"})
  void aCommentBehindANumberIsOne(String yaml) {
    assertThat(Read.of("words: a\n" + yaml).problems).isEmpty();
  }

  private static String text(String yaml) {
    return yaml.replace('⏎', '\n').replace('⇥', '\t');
  }

  /** A record with words in it. */
  record Line(
      @Doc("Words.") @Plain String words,
      @Doc("More.") Optional<String> more,
      @Doc("A number.") Optional<Integer> number,
      @Doc("A name.") Optional<String> name,
      @Doc("More.") Optional<String> third) {}

  private record Read(Optional<String> words, List<String> problems) {

    static Read of(String yaml) {
      List<Problem> problems = new ArrayList<>();
      Optional<Line> line =
          Yaml.read("a.yaml", yaml, 1, problems::add)
              .flatMap(
                  node ->
                      new RecordReader("a.yaml", problems::add).read(Line.class, node, Map.of()));
      return new Read(line.map(Line::words), problems.stream().map(Read::told).toList());
    }

    private static String told(Problem problem) {
      Location place = (Location) problem.place();
      return problem.rule().slug() + " " + place.line() + ":" + place.column();
    }
  }
}
