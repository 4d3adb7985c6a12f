package communique.check.article;

import java.util.regex.Pattern;

/** Words that say the opposite of what they are made of, or hardly any of it. */
final class Turned {

  /** {@code unlikely}, {@code unmöglich}; not until, under, union, und, uns. */
  private static final String UN =
      "un(?!i(?![mn])|ani|d[eu]r|ter|til|to\\b|cle|ser|s\\b|d\\b)\\p{L}{3,}";

  private static final String IN =
      "im(?:pos+[ií]|proba|impro|prac|proper|prud|mora|matur|perfe|patien|popul|balan)\\p{L}*"
          + "|in(?:cap|activ|ad[ée]qu|accur|access|admiss|applic|appropr|compet|comple|compat"
          + "|conclu|consist|conv[ei]n|corr[ie]?ec|cr[eé]d|d[ée]cis|d[ée]fin|d[ée]pend|direc|discre"
          + "|effec|effic|elig|equal|équit|evit|exact|famous|flex|frequ|hum[ai]n|just[aeio]?\\b"
          + "|justi[cz]|s[ée]cur|sens[ií]|signif|stab|suf+i[csz]|toler|util|val[ií]d|vi?sib|volunt)\\p{L}*"
          + "|ir(?:rel|regul|respo|revers|replac|ratio)\\p{L}*|il(?:leg|lég|logi|lici|lib|limit)\\p{L}*"
          + "|dis(?:agree|approv|belie|contin|hon|lik|loy|mantl|obe|satisf|trust|allow|ab|arm)\\p{L}*"
          + "|mis(?:trust|understand|understood|lead|led)\\p{L}*"
          + "|не(?:возмож|вероят|способ|достат|соглас|реаль|готов|закон|допуст|прав|хват)\\p{L}*"
          + "|мало(?:вероят)?\\p{L}*|бес(?:смысл|полез)\\p{L}*";

  private static final String FEW =
      "lack(?:s|ed|ing)?|little|few|fewer|rarely|seldom|less|least|avoid(?:s|ed|ing)?"
          + "|prevent(?:s|ed|ing)?|forbid(?:s|den)?|prohibit(?:s|ed)?|ban(?:s|ned)?|stop(?:s|ped)?"
          + "|ceased?|doubt(?:s|ed|ful)?|false|wrong|instead|except"
          + "|peu|guère|manquent?|poco|pocos|pocas|poca|falta|faltan|carece|pouco|poucos|manca"
          + "|wenig|wenige|selten|kaum|mangelt|fehlt|fehlen|weinig|zelden|редко|едва"
          + "|sedikit|jarang|mustahil|kurang|ít|hiếm";

  /** Verbs of refusing, giving up, forbidding and condemning. */
  private static final String REFUSING =
      "abandon(?!c)\\p{L}*|renounc\\p{L}+|withdr[ae]w\\p{L}*|condemn\\p{L}*|denounc\\p{L}+|exclud\\p{L}+|repudiat\\p{L}+|disavow\\p{L}*"
          + "|boycott\\p{L}*|resist(?:s|ed|ing)?|veto(?:ed|es)?|oppos(?:ing|ons|ez|ent|er|é)|rejecting|denying|failing|avoiding"
          + "|refus(?:e[rz]?|ons|ent|é|ait|aient)|rejet\\p{L}*|renonc\\p{L}*|condamn\\p{L}*|exclu[st]?|excluons|interdi\\p{L}*|empêch\\p{L}*"
          + "|verweiger\\p{L}*|weiger\\p{L}*|lehn(?:e|en|t|te|ten)|abgelehnt|ablehn\\p{L}*|verbiet\\p{L}*|verboten|verzicht\\p{L}*|verurteil\\p{L}*|leugn\\p{L}*|bestreit\\p{L}*"
          + "|recha[zc]\\p{L}*|niega[ns]?|nieg[oa]|negamos|rehus\\p{L}*|renunci\\p{L}*|proh[ií]b\\p{L}*|conden\\p{L}*|descart\\p{L}*|opone[nmos]*"
          + "|recus\\p{L}*|rejeit\\p{L}*|rifiut\\p{L}*|resping\\p{L}*|viet(?:a|ano|iamo|ato)"
          + "|отказ\\p{L}*|отверг\\p{L}*|отклон\\p{L}*|запре[тщ]\\p{L}*|осужда\\p{L}*|осуди\\p{L}*|отрица\\p{L}*"
          + "|redd(?:ed|et)\\p{L}*|yasakl\\p{L}*|menolak|ditolak|melarang|dilarang";

  /** In Korean, Chinese and Japanese. */
  private static final String SOLID =
      "불(?:가|법|안|만|공정|확실|필요|충분|리|신|투명|허|균형|이익|일치)|비(?:공식|공개|핵|현실|효율|정상|합리|합법|협조|인도)"
          + "|무(?:효|산|책임|의미|관[하한심]|단|능|조건|기한|력|시[하한할해했])|미(?:흡|완|달|해결|확인|정[이인]|지급|승인|비[하한해점])"
          + "|부(?:족|당[하한]|적절|정확|결|동의|인[하한해했])|금지|중단|폐지|포기|철회|규탄|배제|단념|부정[하한했]|부인[하한했]|어렵|어려[운워]|힘들|모[르른]|모릅|드[물문]"
          + "|(?<!\\p{IsHangul})적[다은어었]|거의"
          + "|[很甚极極鲜鮮稀]少|鲜有|鮮有|罕|缺[乏少]|[难難](?![民怪忘])|休想|放[弃棄]|[谴譴][责責]|撤[回销銷]|排除|抵制|杜[绝絕]|摒[弃棄]|断念|非難|禁止|停止|中止|勿"
          + "|[^\\p{IsHiragana}]?(?:にく|づら|がた)い|難し|むずかし|できか|少な|すくな|乏し|欠[けく]|なし(?!と)|無し|やめ|止め|禁じ"
          + "|(?<=[\\p{IsHiragana}\\p{IsHan}])(?:ぬ(?=[とがのこまうよ、。」』]|\\z)|まい(?=[とがよ、。」』]|\\z)|ざる)";

  private static final Pattern WORD =
      Pattern.compile(UN + "|" + IN + "|" + FEW + "|" + REFUSING, Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LETTERS = Pattern.compile(SOLID);

  private Turned() {}

  /** Whether a word in small letters does. */
  static boolean is(String lower) {
    return WORD.matcher(lower).matches();
  }

  /** Whether letters that stand within words of East Asia do. */
  static boolean isIn(CharSequence text, Stretch stretch) {
    return LETTERS
        .matcher(text)
        .region(stretch.from(), stretch.until())
        .useTransparentBounds(true)
        .find();
  }
}
