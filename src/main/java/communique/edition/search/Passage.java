package communique.edition.search;

import communique.model.Text;
import java.util.List;

/**
 * Words that can be found and shown.
 *
 * @param anchor where they stand on the record's page; empty for the page as a whole
 * @param weight how much it counts to be found there
 * @param wordings the same in several languages, or a name in several spellings
 */
record Passage(String anchor, Weight weight, List<Text.Wording> wordings) {}
