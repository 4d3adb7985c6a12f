package communique.check;

import communique.model.Agreement;
import communique.model.Language;
import communique.model.Relations;
import communique.model.Signatory;
import communique.model.Speaker;
import communique.model.Text;
import communique.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A leader who took part in the summit that led to the agreement is given as its signatory, while
 * none of the words cited for that has a name, an office or the word "leader" in it: words such as
 * "the two countries signed" do not say who held the pen. Silent for anybody else.
 */
final class LeaderAsSignatory implements Check<Agreement> {

  private static final String HINT =
      "cite words that name the person, add the spelling they use, or write signatories: not-stated";

  @Override
  public Rule rule() {
    return Rule.warning(
        "leader-as-signatory", "A leader is given as signatory on words that name only states.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<Signatory> signatories = agreement.signatories().items();
    Set<String> present = signatories.isEmpty() ? Set.of() : present(agreement, context);
    for (int i = 0; i < signatories.size(); i++) {
      Signatory one = signatories.get(i);
      CheckContext here = context.then("signatories").then(String.valueOf(i));
      context
          .dossier()
          .relations()
          .people(one.who())
          .filter(leader -> one.isCited() && present.contains(leader.id()))
          .filter(
              leader ->
                  one.cite().stream().noneMatch(cite -> isMeant(leader, cite.words(), context)))
          .forEach(leader -> here.tell(message(leader, context), Optional.of(HINT)));
    }
  }

  private static Set<String> present(Agreement agreement, CheckContext context) {
    return context
        .dossier()
        .relations()
        .origins(agreement)
        .flatMap(origin -> context.survey().at(origin.summit()).ids().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isMeant(Speaker leader, String words, CheckContext context) {
    Relations relations = context.dossier().relations();
    return leader.isNamedIn(words)
        || Stream.concat(
                Stream.of("leader"),
                leader.offices().stream().map(relations::title).flatMap(LeaderAsSignatory::office))
            .anyMatch(word -> lower(words).contains(lower(word)));
  }

  /** {@code President} of {@code President of Vastria}. */
  private static Stream<String> office(Text office) {
    return office.wordings().stream()
        .map(Text.Wording::words)
        .map(title -> title.split(" of ", 2)[0].strip());
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static String message(Speaker leader, CheckContext context) {
    Language home = context.dossier().site().language();
    return "the words cited do not name %s as the one who signed"
        .formatted(leader.name().serving(home, home).words());
  }
}
