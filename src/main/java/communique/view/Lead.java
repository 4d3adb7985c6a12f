package communique.view;

import java.util.List;

/** What a sheet says first, in words alone: where it is shared, found and cited in short. */
final class Lead {

  /** As much as search engines and messengers show of it, in characters. */
  private static final int MOST = 300;

  private Lead() {}

  /**
   * So many of the sentences, in their order, as there is room for; always the first.
   *
   * <p>What sources say against a sentence is told with it: no mark stands beside it here.
   */
  static String inShort(List<Sentence> sentences, Words words) {
    String between = words.say("sentence.between");
    StringBuilder told = new StringBuilder();
    for (String one : sentences.stream().map(sentence -> sentence.told(words)).toList()) {
      if (told.length() > 0 && told.length() + one.length() >= MOST) {
        break;
      }
      told.append(told.length() > 0 ? between : "").append(one);
    }
    return told.toString();
  }
}
