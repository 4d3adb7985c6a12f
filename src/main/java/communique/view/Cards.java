package communique.view;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.List;

/** Writes what stands for a sheet where its address is shared: what its lead says. */
record Cards(PageContext context) {

  /** Two lines. */
  private static final Beginning TITLE = new Beginning(72);

  /** So much stands in five lines of the larger type. */
  private static final int LARGE = 260;

  /** Seven lines of the smaller type. */
  private static final Beginning LEAD = new Beginning(440);

  CardView of(Summit summit) {
    Occasions occasions = new Occasions(context);
    return card(
        summit,
        occasions.kind(summit),
        Phrase.join(" · ", List.of(occasions.when(summit), occasions.whereInShort(summit))),
        Leads.of(context, summit));
  }

  CardView of(Agreement agreement) {
    return card(
        agreement,
        new AgreementSheet(context, agreement).kind().words(),
        Phrase.NONE,
        Leads.of(context, agreement));
  }

  CardView of(Speaker speaker) {
    return card(
        speaker,
        context.words().say("kind.speaker"),
        Phrase.NONE,
        new SpeakerSheet(context, speaker).lead());
  }

  private CardView card(Entry entry, String kind, Phrase when, String lead) {
    return new CardView(
        TITLE.of(context.words().label(entry)),
        context.words().language().tag(),
        kind,
        when,
        LEAD.of(Phrase.of(lead)),
        new Beginning(LARGE).isExceededBy(lead),
        new Doubts(context.words()).of(context.doubts().of(entry)));
  }
}
