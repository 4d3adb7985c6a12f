package communique.view;

import communique.model.Agreement;
import communique.model.Claim;
import communique.model.Countries;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Topic;
import communique.shape.Ref;
import communique.view.FeedView.Category;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What feed readers can sort by: the topics and the countries that have a page which tells of a
 * record.
 *
 * @param context in what words
 * @param base the address of the site, with a slash at its end
 */
record Categories(PageContext context, String base) {

  /** Those of a record: topics, then countries, each as it first names them. */
  List<Category> of(Entry entry) {
    return Stream.concat(topics(entry), countries(entry)).distinct().toList();
  }

  private Stream<Category> topics(Entry entry) {
    Stream<Ref<Topic>> own =
        entry instanceof Statement said
            ? said.topics().stream()
            : entry instanceof Agreement agreement ? agreement.topics().stream() : Stream.of();
    return Stream.concat(own, entry.claims().stream().map(Claim::topics).flatMap(List::stream))
        .flatMap(topic -> dossier().find(topic).stream())
        .map(
            topic ->
                new Category(
                    topic.id(), base + Addresses.TOPICS, context.words().label(topic).words()));
  }

  private Stream<Category> countries(Entry entry) {
    return involved(entry)
        .map(
            country ->
                new Category(
                    country.code(),
                    base + Addresses.COUNTRIES,
                    context.words().country(country).words()));
  }

  /** As the page of a country has them: also those for which an organization acts. */
  private Stream<Country> involved(Entry entry) {
    Countries countries = dossier().relations().countries();
    if (entry instanceof Occasion occasion) {
      return both(countries.at(occasion), countries.via(occasion).keySet());
    }
    if (entry instanceof Agreement agreement) {
      return both(countries.between(agreement), countries.via(agreement).keySet());
    }
    if (entry instanceof Statement said) {
      return Stream.concat(countries.at(said), countries.about(said));
    }
    return entry instanceof Speaker speaker ? speaker.countries().stream() : Stream.of();
  }

  private static Stream<Country> both(Set<Country> themselves, Set<Country> via) {
    return Stream.concat(themselves.stream(), via.stream());
  }

  private Dossier dossier() {
    return context.dossier();
  }
}
