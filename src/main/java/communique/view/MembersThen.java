package communique.view;

import communique.model.Citation;
import communique.model.Country;
import communique.model.Organization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which states an organization that met or agreed acted for on that day. Those that took part
 * themselves are not among them.
 */
record MembersThen(PageContext context) {

  /** So many are named; who wants to know of more looks at the page of the organization. */
  private static final int MOST = 30;

  /**
   * A question with an answer for each organization; none if no organization has members.
   *
   * @param via the states, each with the organizations that acted for it
   */
  List<Fact> facts(Map<Country, List<Organization>> via) {
    Map<String, Organization> organizations = new LinkedHashMap<>();
    Map<String, Set<Country>> members = new LinkedHashMap<>();
    via.forEach(
        (state, all) ->
            all.forEach(
                one -> {
                  organizations.put(one.id(), one);
                  members.computeIfAbsent(one.id(), no -> new LinkedHashSet<>()).add(state);
                }));
    List<Answer> answers = new ArrayList<>();
    organizations.forEach(
        (id, one) -> answers.add(answer(one, members.getOrDefault(id, Set.of()))));
    return answers.isEmpty() ? List.of() : List.of(context.list("fact.members-then", answers));
  }

  private Answer answer(Organization one, Set<Country> states) {
    Words words = context.words();
    Stream<Phrase> named =
        words.sorted(List.copyOf(states), state -> words.country(state).words()).stream()
            .limit(MOST)
            .map(words::country);
    Stream<Phrase> more =
        Stream.of(states.size() - MOST)
            .filter(left -> left > 0)
            .map(left -> Phrase.of(words.say("table.more", left)));
    Link link = context.link(one);
    return context.answer(
        new Link(
            words.phrase(
                "members.of", link.words(), words.list(Stream.concat(named, more).toList())),
            link.href()),
        Optional.empty(),
        Optional.empty(),
        evidence(one, states));
  }

  private static List<Citation> evidence(Organization one, Set<Country> states) {
    return one.members().stream()
        .filter(member -> states.contains(member.is()))
        .flatMap(member -> member.cite().stream())
        .distinct()
        .toList();
  }
}
