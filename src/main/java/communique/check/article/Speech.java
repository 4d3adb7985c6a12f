package communique.check.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words around a quotation tell of who speaks: verbs of speech, names and pronouns. */
final class Speech {

  /** Forms that tell of one act of speech, in the languages in which they can be told apart. */
  private static final Set<String> VERBS =
      words(
          "said says told tells added adds asked asks noted notes explained explains stressed"
              + " stresses emphasized emphasised wrote writes continued continues declared declares"
              + " insisted insists warned warns argued argues replied replies answered answers"
              + " responded remarked recalled stated states announced concluded observed repeated"
              + " claimed claims pledged vowed promised joked quipped admitted acknowledged affirmed"
              + " confirmed underlined underscored reiterated suggested urged cautioned commented"
              + " whispered whispers muttered murmured mumbled countered retorted exclaimed asserted"
              + " contended maintained mused lamented conceded interjected"
              + " complained shouted cried agreed predicted posted described expressed highlighted"
              + " sagte sagt erklärte erklärt betonte betont fügte schrieb schreibt meinte meint"
              + " antwortete ergänzte warnte"
              + " dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique souligné"
              + " souligne répondu répond assuré assure écrit lancé"
              + " dijo dice afirmó afirma añadió declaró señaló explicó subrayó respondió aseguró"
              + " detto dice disse dichiarato affermato aggiunto spiegato sottolineato"
              + " afirmou declarou disse acrescentou explicou zei zegt verklaarde voegde"
              + " sade säger sier sa sagde siger powiedział powiedziała dodał dodała"
              + " сказал сказала заявил заявила отметил отметила подчеркнул подчеркнула добавил"
              + " добавила говорит говорил говорила ответил ответила");

  private static final Pattern HAN_VERB =
      Pattern.compile("补充说|回答说|强调说|坦言|说道|答道|问道|写道|表示|指出|强调|补充|回答|回应|反驳|认为|宣布|告诉|[说說称稱答问問道曰云]");

  private static final Set<String> PRONOUNS =
      words(
          "he she they it him her them who others another one we i er sie il elle ils elles lui"
              + " él ella ellos ellas lei ele ela он она они");

  private static final Set<String> LINKS =
      words(
          "and but while whereas yet then before after when which as because so or und aber während"
              + " et mais tandis y pero mientras e ma mentre и а но");

  private static final Set<String> TIMES =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april may"
              + " june july august september october november december");

  private static final String NAME = "\\p{Lu}[^ ,.]*+(?: \\p{Lu}[^ ,.]*+)*+";

  /** A name behind such a word is that of a day, a place or an occasion, and no group. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?i:on|in|at|of|from|during|since|near|am|im|à|en|au|du|de|el|del|bei|в|на)"
              + " (?i:(?:the|an?) )?"
              + NAME
              + "|(?<![\\p{L}'’])("
              + NAME
              + ")");

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}'’]+");

  private Speech() {}

  private static Set<String> words(String words) {
    return Pattern.compile(" ").splitAsStream(words).collect(Collectors.toUnmodifiableSet());
  }

  /** How many verbs of speech words have. */
  static long verbs(String told) {
    return parts(told).filter(VERBS::contains).count() + HAN_VERB.matcher(told).results().count();
  }

  /** Whether a second clause may begin in them. */
  static boolean hasLink(String told) {
    return parts(told).anyMatch(LINKS::contains);
  }

  /** The different names and pronouns of people; a day, or what stands behind of, is none. */
  static Set<String> people(String told) {
    return Stream.concat(names(told).stream(), parts(told).filter(PRONOUNS::contains))
        .collect(Collectors.toSet());
  }

  /** The different names. */
  static Set<String> names(String told) {
    return NAMES
        .matcher(told)
        .results()
        .flatMap(found -> Optional.ofNullable(found.group(1)).stream())
        .filter(name -> !isNoName(name.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private static boolean isNoName(String lower) {
    return TIMES.contains(lower) || PRONOUNS.contains(lower);
  }

  private static Stream<String> parts(String told) {
    return GAPS.splitAsStream(told.toLowerCase(Locale.ROOT));
  }
}
