package communique.model;

import communique.model.Worth.Sense;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed sum without the words that say how it is meant: {@code up to}, {@code about}, {@code
 * 이상}.
 *
 * @param sense what those words say
 * @param rest what stands beside them
 */
record Hedged(Sense sense, String rest) {

  private static final Map<Sense, Pattern> BEFORE = new EnumMap<>(Sense.class);
  private static final Map<Sense, Pattern> AFTER = new EnumMap<>(Sense.class);

  static {
    before(
        Sense.ABOUT,
        "about|around|some|roughly|approximately|an estimated|nearly|almost|close to",
        "약|대략|约|約|大约|大約|近|およそ|[~≈〜]");
    before(
        Sense.AT_LEAST, "at least|no less than|not less than|a minimum of", "최소|적어도|至少|最少|少なくとも");
    before(Sense.MORE_THAN, "more than|over|above|upwards of", "超过|超過|逾");
    before(
        Sense.AT_MOST,
        "up to|at most|as much as|no more than|not more than|a maximum of",
        "최대|最多|最大|至多|不超过|高达");
    before(Sense.LESS_THAN, "less than|under|below", "不到|不足");
    before(Sense.BETWEEN, "between|from", "从|從");
    after(Sense.ABOUT, "or so", "가량|정도|안팎|내외|남짓|左右|上下|前後|程度|ほど");
    after(Sense.AT_LEAST, "or more|and more|or above", "이상|以上");
    after(Sense.MORE_THAN, "and over", "초과|超|넘게");
    after(Sense.AT_MOST, "or less|or below|at most", "이하|이내|以下|以内|以內");
    after(Sense.LESS_THAN, "and under", "미만|未満|未满");
  }

  private static void before(Sense sense, String latin, String others) {
    BEFORE.put(sense, Pattern.compile("(?:(?i:" + latin + ")(?!\\p{L})|" + others + ") ?"));
  }

  private static void after(Sense sense, String latin, String others) {
    AFTER.put(sense, Pattern.compile(" ?(?:(?<!\\p{L})(?i:" + latin + ")|" + others + ")$"));
  }

  /** Reads the words at the beginning, or else at the end. */
  static Hedged of(String words) {
    for (Map.Entry<Sense, Pattern> hedge : BEFORE.entrySet()) {
      Matcher found = hedge.getValue().matcher(words);
      if (found.lookingAt()) {
        return new Hedged(hedge.getKey(), words.substring(found.end()).strip());
      }
    }
    for (Map.Entry<Sense, Pattern> hedge : AFTER.entrySet()) {
      Matcher found = hedge.getValue().matcher(words);
      if (found.find()) {
        return new Hedged(hedge.getKey(), words.substring(0, found.start()).strip());
      }
    }
    return new Hedged(Sense.PLAIN, words);
  }
}
