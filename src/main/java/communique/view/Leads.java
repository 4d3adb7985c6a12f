package communique.view;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.List;
import java.util.stream.Stream;

/** What sheets say first, in plain words. */
final class Leads {

  private Leads() {}

  /** That of an entry; empty if it has none. */
  static String of(PageContext context, Entry entry) {
    Stream<String> summit =
        as(Summit.class, entry).map(one -> told(context, new SummitLead(context, one).sentences()));
    Stream<String> agreement =
        as(Agreement.class, entry)
            .map(one -> told(context, new AgreementLead(context, one).sentences()));
    Stream<String> speaker =
        as(Speaker.class, entry).map(one -> new Offices(context).latest(one).words());
    return Stream.of(summit, agreement, speaker).flatMap(lead -> lead).findFirst().orElse("");
  }

  private static <T extends Entry> Stream<T> as(Class<T> kind, Entry entry) {
    return Stream.of(entry).filter(kind::isInstance).map(kind::cast);
  }

  private static String told(PageContext context, List<Sentence> sentences) {
    return Lead.inShort(sentences, context.words());
  }
}
