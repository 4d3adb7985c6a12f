package communique.check.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms in which a language tells who said a quotation, one a line: {@code Finch said, “…”},
 * {@code 핀치는 “…”고 말했다}, {@code 芬奇说：“…”}, {@code フィンチ氏は「…」と述べた}, {@code قال فينش: «…»}. In capitals
 * between angle brackets stands what {@link #PARTS} spells out.
 */
final class SayingForms {

  /** The quotation in question, and any other. */
  static final char QUOTATION = '\uFFFC';

  static final char OTHER = '\uFFFD';

  /** A name is one letter from here on, so that it is no word of any language. */
  static final char FIRST = '\uE000';

  static final int MOST_NAMES = 200;

  /** The most words between a verb and its quotation. */
  private static final int MOST = 6;

  private static final Map<String, String> PARTS = parts();

  /** What leads to a quotation is believed first. */
  private static final List<Pattern> FORMS =
      Stream.of(
              // English, and languages whose verbs are known
              "<BEGIN><TITLE><N><INSET>?<ADVERBS>(?<verb>\\p{L}+)(?<trail>[^<QUOTES>.;:]*?)[,:]? ?<Q>",
              "\\b<PASSIVE> by <TITLE><N>[,:]? ?(?:that )?<Q>",
              "(?i:\\baccording to|\\bin the words of|\\bto quote) <TITLE><N>(?:[,:]|<INSET>)? ?<Q>",
              "(?i:\\bin) <N>['’]s? words[,:]? ?<Q>",
              "<Q>,? ?(?<verb>(?!told)\\p{L}+) <TITLE><N>(?!['’]|,? (?:and|or) )",
              "<Q,>,? ?<TITLE><N><INSET>?<ADVERBS>(?<verb>\\p{L}+)<END>",
              "<Q>,? ?[^<QUOTES>.;:]{0,30}?<PASSIVE> by <TITLE><N>",
              "<Q>,? (?:in the words of|to quote) <TITLE><N>",
              // Korean
              "<N><KO_TITLE><KO_SUBJECT>[ ,](?<ko>[^<QUOTES>.]*?)<Q>(?:이?라|다)?"
                  + "(?:고 ?[했한하]|(?:고|며|면서)(?=.*<KO_VERB>))",
              "<N><KO_TITLE>(?:에|의 말에) 따르면,? ?<Q>",
              "^[^<NAMES>]*<Q>(?:이?라|다)?고,? <N><KO_TITLE><KO_SUBJECT> .*?(?:<KO_VERB>|했다)",
              // Japanese
              "<N><JA_TITLE>[はが](?<ja>[^<QUOTES>。]*?)<Q>(?:など)?と、?(?:<JA_VERB>|し[たて])",
              "<N><JA_TITLE>に(?:よると|よれば)、?<Q>",
              "^[^<NAMES>]*<Q>(?:など)?と、?<N><JA_TITLE>[はが].*?<JA_VERB>",
              // Chinese
              "<ZH_ALONE><N>(?<zh>[^<QUOTES>，。；：,:]{0,16}?)<ZH_VERB>[，,：:]? ?<Q>",
              "<ZH_ALONE><N>(?:告诉|告訴)(?:<M>|[^<NAMES><QUOTES>，。；：]{1,8})[，,：:]? ?<Q>",
              "^[^<NAMES>]*<Q>[，,]? ?<N>(?<zh>[^<NAMES><QUOTES>，。；：]{0,8}?)<ZH_VERB>(?=[。.]|$)",
              // Arabic
              "(?<!\\p{L})[وف]?<AR_VERB> <AR_TITLE><N>(?<ar>[^<QUOTES>.؛]*?)[:،]? ?<Q>",
              "(?:^|[،؛.] ?)<N> (?:<AR_VERB>|يقول|تقول)(?<ar>[^<QUOTES>.؛]*?)[:،]? ?<Q>",
              "(?<!\\p{L})(?:و?وفق[اًا]* ?ل|(?:[بو]?حسب|على حد قول) )<AR_TITLE><N>[:،]? ?<Q>",
              "<Q>[،,]? ?(?:كما )?<AR_VERB> <AR_TITLE><N>(?=[^<QUOTES>]*$)",
              // labels, and who is named behind
              "(?:^|[.。！？!?] ?)<LABEL><N><CALLED>[:：] ?<Q>",
              "<Q> ?[(（]<N>(?:氏|さん)?[)）]",
              "<Q> ?[—–―]+ ?<N>(?=[ ,.]*$|,)")
          .map(SayingForms::pattern)
          .toList();

  /** What may stand between a name and its quotation, by the group that finds it. */
  private static final Map<String, Predicate<String>> BETWEEN =
      Map.of(
          "verb", verb -> Speech.verbs(verb) == 1,
          "title", title -> Speech.verbs(title) == 0,
          "trail", SayingForms::isTrail,
          "ko", between("<M> ?<KO_TITLE>(?:에게|께)", "\\p{IsHangul}[은는이가](?= )|께서|의 ?$"),
          "ja", between("<M><JA_TITLE>に", "[\\p{IsHan}\\p{IsKatakana}ー][はが]|の$"),
          "zh", between("[对對向]<M>", "^[的和与與、及]|的$"),
          "ar", between(" (?:ل|إلى )<M>", "<AR_VERB>"));

  private static final Pattern LISTENER = pattern("^ <M>(?= |$)|,? to <M>");
  private static final Pattern OTHERS = pattern("<M>|\\bthat\\b");

  private SayingForms() {}

  private static Map<String, String> parts() {
    String names = FIRST + "-" + (char) (FIRST + MOST_NAMES);
    String ends = "[.,!?…。，！？、—–-]?";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "<BEGIN>",
        "(?:^|[<QUOTES>.;:—–] ?|, |(?<!<M>|<M>,) (?:and|but|while|whereas|when|as|because) )");
    parts.put("<INSET>", "(?:, [^,<QUOTES>]{1,60}+,)");
    parts.put("<ADVERBS>", " (?:(?:had|has|have|later|also|then|once|\\p{L}+ly) )*+");
    parts.put("<PASSIVE>", "(?:told|asked|informed|warned|advised)");
    parts.put(
        "<TITLE>",
        "(?<title>(?:(?!(?i:to|of|for|with|by|about|from|on|in|against|at|like|than|or|and|but"
            + "|after|before|when|while|as|since|if|who|whom|whose|that|until|unless|amid|despite)\\b)"
            + "\\p{L}[\\p{L}\\p{M}.-]*+ ){0,4}+)");
    parts.put(
        "<END>",
        "(?= ?(?:[.,;]|$|<M>)| (?:to|on|in|at|with|as|during|after|before|of|reporters|them|him|her"
            + "|a|the)\\b)");
    parts.put("<KO_TITLE>", "(?: ?\\p{IsHangul}{1,8}){0,3}?");
    parts.put("<KO_SUBJECT>", "(?:은|는|이|가|께서)");
    parts.put(
        "<KO_VERB>", "(?:말[했하]|밝[혔히]|강조|언급|전[했하]|설명|지적|주장|덧붙|당부|약속|제안|평가|환영|촉구|요청|답[했하]|적었|썼)");
    parts.put("<JA_TITLE>", "[\\p{IsHan}\\p{IsKatakana}ー]{0,10}(?:さん)?");
    parts.put("<JA_VERB>", "(?:述べ|語っ|語り|話し|言っ|言い|強調|指摘|説明|訴え|主張|表明|発言|答え|反論|書い|つぶや)");
    parts.put("<ZH_ALONE>", "(?<![和与與、及跟同对對向给給])");
    parts.put(
        "<ZH_VERB>",
        "(?:补充说|補充說|强调说|強調說|回答说|表示|指出|强调|強調|补充|補充|回应|回應|认为|認為|宣布|坦言|直言|写道|寫道" + "|[说說称稱道曰])");
    parts.put(
        "<AR_VERB>",
        "(?:قال|أضاف|أكد|أكّد|صرح|صرّح|أعلن|ذكر|أوضح|كتب|شدد|شدّد|تابع|رد|ردّ|علق|علّق|همس|أشار|أفاد)"
            + "ت?(?!\\p{L})");
    parts.put("<AR_TITLE>", "(?:(?!إن |أن )(?!ل\\p{L})\\p{IsArabic}+ ){0,4}?");
    parts.put(
        "<LABEL>",
        "(?:(?:\\p{Lu}[\\p{L}.]*+|\\p{IsArabic}+|\\p{IsHangul}{2,6}) |\\p{IsHan}{2,5}){0,3}");
    parts.put(
        "<CALLED>",
        "(?:(?:,? \\p{Lu}[\\p{L}.]*+){1,3}| ?(?:장관|차관|대통령|총리|의원|대표|위원장|시장|지사|회장|총장|씨)"
            + "|部长|部長|总统|總統|总理|總理|主席|外长|大使|先生|女士|氏|さん|大臣|首相|外相|大統領|知事|市長)?");
    parts.put("<QUOTES>", "" + QUOTATION + OTHER);
    parts.put("<Q,>", QUOTATION + "[,!?…—–-]");
    parts.put("<Q>", QUOTATION + ends);
    parts.put("<NAMES>", names);
    parts.put("<M>", "[" + names + "]");
    parts.put("<N>", "(?<who>[" + names + "])");
    return parts;
  }

  private static Pattern pattern(String form) {
    String pattern = form;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      pattern = pattern.replace(part.getKey(), part.getValue());
    }
    return Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** Nobody but listeners may be named, and nobody else may do something. */
  private static Predicate<String> between(String listener, String others) {
    Pattern listens = pattern(listener);
    Pattern any = pattern("<M>|" + others);
    return words -> !any.matcher(listens.matcher(words).replaceAll("")).find();
  }

  private static boolean isTrail(String words) {
    String rest = LISTENER.matcher(words).replaceAll("");
    return Speech.verbs(rest) == 0
        && !Speech.hasLink(rest)
        && !OTHERS.matcher(rest).find()
        && Tokens.of(rest).words().count() <= MOST;
  }

  /** Which name is that of who said the quotation, by its number; the nearest of a form. */
  static Optional<Integer> name(String marked) {
    return FORMS.stream().flatMap(form -> name(form, marked).stream()).findFirst();
  }

  private static Optional<Integer> name(Pattern form, String marked) {
    Optional<Integer> last = Optional.empty();
    Matcher found = form.matcher(marked);
    for (int from = 0; from <= marked.length() && found.find(from); from = found.start() + 1) {
      if (fits(form, found)) {
        last = Optional.of(found.group("who").charAt(0) - FIRST);
      }
    }
    return last;
  }

  private static boolean fits(Pattern form, Matcher found) {
    return BETWEEN.entrySet().stream()
        .filter(group -> form.pattern().contains("(?<" + group.getKey() + ">"))
        .allMatch(group -> group.getValue().test(found.group(group.getKey())));
  }
}
