package communique.check.article;

import communique.shape.Normal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells in which language a text is by its function words, which make up a third of any running
 * text: for languages that share a script. It says nothing of what is short, mixed, or in a
 * language that it has no list of.
 */
public final class LanguageIdentifier {

  /** No more words of a text than these are looked at. */
  private static final int MOST = 4000;

  /** The fewest function words that tell anything. */
  private static final int FEWEST = 6;

  private static final int FEWEST_DIFFERENT = 4;

  /** So many have a letter each and something between them. */
  private static final int FEWEST_LETTERS = 2 * FEWEST - 1;

  /** Of how many words one is a function word, at least: of a language that is compared, or not. */
  private static final int ONE_OF = 6;

  private static final int ONE_OF_UNKNOWN = 4;

  /** How many times as many function words as the other language has. */
  private static final int TIMES = 3;

  /** Of how many function words two languages have one in common if they are near. */
  private static final int SHARED = 3;

  private static final int[] NONE = {};

  /** What the function words of a language are, and of those that are next to it. */
  private static final List<Words> ALL =
      Stream.of(
              "en sco pcm: the of and to in that is was for with as on by at from be are this it his"
                  + " has have had will which not but they we their its been an he said would were or",
              "fr oc wa: le la les de des du et en un une que qui dans pour par sur au aux ce cette est"
                  + " sont avec pas plus il elle nous ont été d l qu n s leur mais ou se son sa",
              "de lb gsw nds: der die das und in den von zu mit sich des auf für ist im dem nicht ein"
                  + " eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch",
              "es gl ca ast an: el la los las de y en que del se por con para un una su al lo como más"
                  + " es no ha sus pero este entre esta también fue son han",
              "pt gl: o os as de e do da em que dos das no na para com um uma por se não é ao mais como"
                  + " foi à pelo pela sua são nos nas ou entre",
              "it co scn vec nap fur lmo sc rm: il lo gli di e che la le del della dei delle un una per"
                  + " in con non è si da nel nella al alla sono ha come anche più dal ma l dell",
              "nl af fy li: de het een van en in is dat op te voor met zijn niet aan er om ook als door"
                  + " bij naar uit over wordt ze heeft maar worden werd tot zal deze",
              "sv: och att det i en som på är av för med den till inte har de om ett var sig från vi så"
                  + " kan ska men eller vid under efter",
              "da nb nn no: og at det i en som på er af av for med den til ikke ikkje har de om et var"
                  + " sig seg fra vi kan skal men eller ved under efter etter",
              "nb nn no da: og at det i en som på er av af for med den til ikke har de om et var seg sig"
                  + " fra vi kan skal men eller ved under etter efter",
              "fi: ja on ei se että oli ovat joka myös mutta hän kun tai sen ovat olla mukaan jos kuin"
                  + " ole niin sekä jotka tämä",
              "pl csb szl: i w z na do nie się że jest o od za po przez dla jak jego są przy oraz"
                  + " został które który tym ale także będzie",
              "cs sk: a v se na je že s z do o i pro za by si ve po k od jako ale jsou byl který podle"
                  + " jeho při není také",
              "sk cs: a v sa na je že s z do o aj pre za by si vo po k od ako ale sú bol ktorý podľa"
                  + " jeho pri nie tiež",
              "hu: a az és hogy nem egy is van azt ez volt meg de csak már mint el lesz kell még"
                  + " szerint után között",
              "ro mo: și şi de în a la cu pe din că nu să este o un care pentru au mai prin fost ale"
                  + " sunt ca după al lui",
              "tr az crh: ve bir bu da de için ile olarak olan çok daha ise gibi sonra kadar ancak"
                  + " olduğunu tarafından en göre",
              "id ms jv su min ban bjn: yang dan di dengan untuk dari pada ini itu dalam tidak akan ke"
                  + " oleh sebagai adalah juga telah bahwa ia mereka kami",
              "vi: và của là có được trong cho không với các những một này đã người để về từ khi tại"
                  + " ra sẽ cũng",
              "hr sr bs sh sl: i u je da se na za su od s o će koji kako iz što ne bi te ili nije"
                  + " biti do po",
              "tl fil ceb: ang ng sa na mga ay at ni si para hindi kay ito nang may siya",
              "sw: ya na wa kwa ni katika za kuwa cha hii huo pia kama",
              "ru be: и в на не что с по из к у за о от как это его для был была были он она они при"
                  + " также а",
              "uk be rue: і в у на не що з до за та про від як це його для був була були він вона вони"
                  + " при також й",
              "bg mk sr: и в на се да не че за от с по е са като през ще как или до след при това има",
              "ar: في من على إلى أن عن مع التي الذي هذا هذه كان كما بين بعد قد لا ما أو هو",
              "fa prs tg: و در به از که این را با است برای آن بر شد می خود تا یک هم کرد است",
              "ur: کے کی میں کو سے اور کا ہے نے پر یہ کہ ہیں اس بھی ایک تھا نہیں",
              "hi mai bho: के की में को से और का है ने पर यह कि हैं इस भी एक था नहीं लिए",
              "mr: आणि आहे या ते तर हे की व ही होते त्यांनी आहेत यांनी मध्ये नाही",
              "ne: र छ को मा गरेको हो पनि छन् लाई यो भएको गर्न ले")
          .map(Words::read)
          .toList();

  /** The numbers of the lists that have a word. */
  private static final Map<String, int[]> LISTS = lists();

  private static final int LONGEST =
      LISTS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private LanguageIdentifier() {}

  /**
   * The function words of a language.
   *
   * @param languages its code, and those of languages that have about the same
   */
  private record Words(List<String> languages, Set<String> words) {

    static Words read(String line) {
      String[] halves = line.split(": ", 2);
      return new Words(
          List.of(halves[0].split(" ", -1)), new HashSet<>(List.of(halves[1].split(" ", -1))));
    }
  }

  private static Map<String, int[]> lists() {
    return ALL.stream()
        .flatMap(list -> list.words.stream())
        .distinct()
        .collect(
            Collectors.toMap(
                word -> word,
                word ->
                    IntStream.range(0, ALL.size())
                        .filter(i -> ALL.get(i).words.contains(word))
                        .toArray()));
  }

  /**
   * The code of the language that a text certainly is in, if that is not the language of that code,
   * nor one next to it: {@code en} for an English text and {@code fr}.
   */
  public static Optional<String> otherThan(String language, String text) {
    if (text.length() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    int[] hits = new int[ALL.size()];
    int[] different = new int[ALL.size()];
    Set<String> seen = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int all = 0;
    for (int from = next(lower, 0, true); from < lower.length() && all < MOST; all++) {
      int until = next(lower, from, false);
      String word = until - from > LONGEST ? "" : lower.substring(from, until);
      int[] lists = LISTS.getOrDefault(word, NONE);
      int once = lists.length > 0 && seen.add(word) ? 1 : 0;
      for (int list : lists) {
        hits[list]++;
        different[list] += once;
      }
      from = next(lower, until, true);
    }
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    return different[best] >= FEWEST_DIFFERENT && isCertain(language, hits, best, all)
        ? Optional.of(ALL.get(best).languages.get(0))
        : Optional.empty();
  }

  /**
   * Where a word begins, or ends, from there on; else where the text ends. No pattern: it is slow.
   */
  private static int next(String text, int from, boolean begins) {
    int at = from;
    while (at < text.length() && isOfWord(text.codePointAt(at)) != begins) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isOfWord(int point) {
    return Character.isLetter(point) || Normal.isMark(point);
  }

  private static boolean isCertain(String language, int[] hits, int best, int all) {
    int[] own = IntStream.range(0, hits.length).filter(i -> isOf(language, i)).toArray();
    int most = IntStream.of(own).map(i -> hits[i]).max().orElse(0);
    return !isOf(language, best)
        && hits[best] >= FEWEST
        && hits[best] * (own.length == 0 ? ONE_OF_UNKNOWN : ONE_OF) >= all
        && hits[best] >= TIMES * most;
  }

  private static boolean isOf(String language, int list) {
    return ALL.get(list).languages.contains(language);
  }

  /** Whether two languages share so many of these words that one may be taken for the other. */
  public static boolean areNear(String one, String other) {
    Set<String> some = words(one);
    Set<String> others = words(other);
    long shared = some.stream().filter(others::contains).count();
    return shared > 0 && SHARED * shared >= Math.min(some.size(), others.size());
  }

  private static Set<String> words(String language) {
    return IntStream.range(0, ALL.size())
        .filter(i -> isOf(language, i))
        .boxed()
        .flatMap(i -> ALL.get(i).words.stream())
        .collect(Collectors.toSet());
  }
}
