package communique.check.article;

/**
 * Numbers in words of Arabic, for patterns. One word of ones is many a word, and no number here.
 */
final class ArabicNumerals {

  private static final String ONES =
      "(?:واحدة?|[أا]حد|[إا]حدى|اثن(?:ان|ين|ا|ي)|اثنت(?:ان|ين|ا|ي)|ثلاثة?|[أا]ربعة?|خمسة?|ستة?|سبعة?"
          + "|ثمان(?:ية|ي)?|تسعة?|عشرة?)";

  private static final String TENS = "(?:عشر|ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)";

  private static final String HUNDREDS =
      "(?:(?:ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|ثماني|تسع)?(?:مئة|مائة)|(?:مئت|مائت)(?:ان|ين))";

  private static final String AND = "[ \n]و ?";

  private static final String TO_99 =
      "(?:%1$s(?:[ \n]عشرة?|%2$s%3$s)|%3$s)".formatted(ONES, AND, TENS);

  /** {@code خمسة وعشرون}, {@code خمسة عشر}, {@code مئة وخمسة}. */
  static final String WORDS =
      "(?=\\p{IsArabic})(?<![\\p{L}\\p{M}\\p{N}])[وبلف]?(?:%1$s(?:%2$s(?:%3$s|%4$s))?+|%3$s)%5$s"
          .formatted(HUNDREDS, AND, TO_99, ONES, Parts.WORD_ENDS);

  /** What is added behind a number: a half of it, or of what multiplies it. */
  static final String AND_HALF =
      "و ?(?:نصف|ثلث|ربع)(?:[ \n]ال(?:مليون|مليار|ألف|تريليون))?" + Parts.WORD_ENDS;

  /** What stands before a multiplier: {@code مئات الملايين}, {@code ثلث مليون}. */
  static final String MANY_OF = "عشرات|مئات|آلاف|ملايين|مليارات|بضعة?|عدة|نصف|ثلث|ثلثا|ربع|خمس|عشر";

  private ArabicNumerals() {}
}
