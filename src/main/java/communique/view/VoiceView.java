package communique.view;

import java.util.List;

/**
 * What somebody said, in our words alone.
 *
 * @param speaker who spoke, maybe several together
 * @param spoken by occasion, in the order of what was said
 */
public record VoiceView(Byline speaker, List<Spoken> spoken) {

  /**
   * What was said on one occasion.
   *
   * @param occasion where it was said; no words if nobody looked
   * @param when the day; may be empty
   * @param gists what was said
   */
  public record Spoken(Link occasion, Phrase when, List<Gist> gists) {}

  /**
   * A statement in one line.
   *
   * @param id its id
   * @param gist what was said, leading to where it stands with the words of its sources
   * @param evidence what carries it
   * @param verdict what the difference between its wordings comes to; may be empty
   */
  public record Gist(String id, Link gist, Evidence evidence, Verdict verdict) {}
}
