package communique.check.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words say not, in the languages in which sources are most often written. */
public final class Negation {

  private static final Set<String> WORDS =
      Set.copyOf(
          Pattern.compile(" ")
              .splitAsStream(
                  "not no never none nobody nothing nowhere neither nor cannot without unable hardly"
                      + " scarcely barely unless nicht kein keine keinen keiner keinem keines nie"
                      + " niemals nichts niemand ohne weder ne pas jamais rien aucun aucune ni sans"
                      + " non nunca jamás nada nadie ningún ninguna ninguno sin tampoco mai nessun"
                      + " nessuno nessuna niente senza não ninguém sem nem niet geen nooit niets"
                      + " zonder inte aldrig ingen inget inga ikke aldri nigdy nikdy değil yok asla"
                      + " keinesfalls keineswegs mitnichten nirgends nirgendwo nimmer nimmermehr geenszins"
                      + " allerminst nergens nullement aucunement neppure nemmeno neanche affatto"
                      + " tampouco nenhum nenhuma никак никто ничто ничего нигде вовсе"
                      + " отнюдь ingenting wcale żaden żadna žádný žádná"
                      + " refuse refuses refused refusing decline declines declined declining reject"
                      + " rejects rejected deny denies denied fail fails failed oppose opposes"
                      + " opposed"
                      + " tidak bukan belum tanpa jangan không chưa chẳng не нет ни никогда без"
                      + " нельзя ні لا لم لن ليس غير לא אין नहीं मत बिना نه نیست")
              .toList());

  /** Joined to a word: {@code won't}, {@code n'est}, {@code non-member}. */
  private static final Pattern JOINED = Pattern.compile("(?:.*n't|n'.+|non?-.+)");

  /** {@code никогда-то}: what is added behind a hyphen turns nothing. */
  private static final Pattern ADDED = Pattern.compile("-(?:то|же|таки|либо|ка|da|de)$");

  /** In Turkish it is a part of the verb: {@code kapatmayacağız}, {@code gelmiyoruz}. */
  private static final Pattern TURKISH =
      Pattern.compile("\\p{L}{2,}m(?:[ae]y[ae]c[ae][kğ]|[ıi]yor|[ae]m[ıi]ş|[ae]mal[ıi])\\p{L}*");

  /** In Arabic other words are joined before it, and who acts is a part of the verb. */
  private static final Pattern ARABIC =
      Pattern.compile(
          "[وف]?(?:[أ]?لا|[أ]?لن|[أ]?لم|ليس(?:ت|وا|ا)?|لس(?:ت|نا|تم)|غير|بلا|بدون|دون|قلما|نادرا|نادراً|أبدا|أبداً|إطلاقا|إطلاقاً|كلا|عدم)"
              + "|[وف]?(?:[أنيت]?رفض(?:نا|ت|وا|ون)?|[أنيت]عارض(?:ون)?|عارض(?:نا|ت|وا)?|[أنيت]?نكر(?:نا|ت|وا|ون)?|يستحيل|مستحيل|استحال(?:ة|ت)?"
              + "|[أنيت]?منع(?:نا|ت|وا|ون)?|ممنوع|محظور|[أنيت]حظر(?:ون)?|حظرنا?|[أنيت]ستبعد(?:ون)?|استبعد(?:نا|ت|وا)?|[أنيت]دين(?:ون)?|أدان(?:ت|وا)?|أدنا"
              + "|[أنيت]تخلى|تخلينا|تخلت|[أنيت]نسحب(?:ون)?|انسحب(?:نا|ت|وا)?|[أنيت]فشل(?:ون)?|فشل(?:نا|ت|وا)?)");

  /** What is past in Arabic: {@code ما كنا}; before another verb it is what, and as. */
  private static final String ARABIC_PAST =
      "(?<!\\p{L})[وف]?ما (?:كان|كنت|كنا|كنّا|كانت|كانوا|عاد|عدنا|عادت|أراد|أردنا)(?!\\p{L})";

  /** In Chinese, Japanese, Korean and other languages of East Asia it is a part of a word. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "[不没沒勿莫毋否]|拒[绝絕否]|反[对對対]|거부|거절|반대|[无無](?!锡)|未(?![来來])|非(?![洲常])|(?<![级特分区个性类])别(?![的人国])"
              + "|ない|なく|なかっ|ません|(?<=\\p{IsHiragana})ず|[않없못]|아니|아닌|지 ?말"
              + "|(?<!\\p{IsHangul})안(?= |[하했합된될되돼])|ไม่|មិន|ບໍ່|"
              + ARABIC_PAST);

  /** What turns the word that it is put before, or behind. */
  private static final Set<String> JOINED_ALONE = Set.of("n't", "불", "미", "비", "무", "非", "反");

  private Negation() {}

  /**
   * Whether any of the words of a text does, in a stretch of it; a word that is cut counts whole.
   */
  static boolean isIn(Folded text, Tokens tokens, Stretch stretch) {
    boolean letters =
        LETTERS
            .matcher(text.plain())
            .region(stretch.from(), stretch.until())
            .useTransparentBounds(true)
            .find();
    letters |= Turned.isIn(text.plain(), stretch);
    for (int token = tokens.from(stretch.from());
        !letters && token < tokens.count() && tokens.start(token) < stretch.until();
        token++) {
      letters = isOne(text.text().substring(tokens.start(token), tokens.end(token)));
    }
    return letters;
  }

  /** Whether any of these words does. */
  public static boolean isIn(String words) {
    Folded text = Folded.of(words);
    Stretch all = new Stretch(0, text.plain().length());
    return JOINED_ALONE.contains(text.plain().toLowerCase(Locale.ROOT))
        || isIn(text, Tokens.of(text.plain()), all);
  }

  private static boolean isOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isNot(word)
        || TURKISH.matcher(lower).matches()
        || ARABIC.matcher(lower).matches()
        || Turned.is(lower);
  }

  /** Whether a word says nothing but not. */
  static boolean isNot(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.contains(ADDED.matcher(lower).replaceFirst("")) || JOINED.matcher(lower).matches();
  }
}
