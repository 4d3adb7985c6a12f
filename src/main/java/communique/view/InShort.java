package communique.view;

import communique.model.Entry;
import communique.model.Event;
import communique.model.Occasion;
import communique.model.Publication;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What files that programs read are told of a record in a few sentences: what its sheet says first,
 * and who was there, in the first language of the site.
 *
 * @param publication what the files are made of
 */
public record InShort(Publication publication) {

  /** Both, as far as the record has them; empty if it has neither. */
  public String of(Entry entry) {
    Translation home = Translation.of(publication.dossier().site()).get(0);
    PageContext context = new PageContext(publication, home, "");
    return Stream.concat(Stream.of(Leads.of(context, entry)), people(context, entry))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(context.words().say("sentence.between")));
  }

  private static Stream<String> people(PageContext context, Entry entry) {
    Words words = context.words();
    return Stream.of(entry)
        .filter(Occasion.class::isInstance)
        .map(one -> new Occasions(context).names((Occasion) one))
        .filter(all -> !all.isEmpty())
        .map(all -> people(words, entry, list(words, all)));
  }

  /** Whoever has to do with an event need not have met anybody there. */
  private static String people(Words words, Entry entry, String all) {
    return entry instanceof Event
        ? all
        : words.phrase("said.brief", words.say("fact.participants"), all).words();
  }

  private static String list(Words words, List<Link> people) {
    return people.stream()
        .map(one -> one.words().words())
        .collect(Collectors.joining(words.say("list.between")));
  }
}
