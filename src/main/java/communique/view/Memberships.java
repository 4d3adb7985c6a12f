package communique.view;

import communique.model.Country;
import communique.model.Member;
import communique.model.Organization;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** To which organizations states belong, from when to when. */
record Memberships(PageContext context) {

  /** Those of one state, in the order of the register. */
  List<Answer> of(Country state) {
    return context.dossier().all(Organization.class).stream()
        .flatMap(
            one ->
                one.members().stream()
                    .filter(member -> member.is().equals(state))
                    .map(member -> answer(context.link(one), member)))
        .toList();
  }

  /** The states that belong to an organization, by name; after them those that do so no more. */
  List<Answer> in(Organization organization) {
    List<Member> byName =
        context
            .words()
            .sorted(organization.members(), member -> context.words().country(member.is()).words());
    return Stream.concat(
            byName.stream().filter(member -> member.to().isEmpty()),
            byName.stream().filter(member -> member.to().isPresent()))
        .map(member -> answer(context.link(member.is()), member))
        .toList();
  }

  private Answer answer(Link name, Member member) {
    Words words = context.words();
    Optional<String> span = span(member);
    Phrase line =
        span.map(time -> words.line(List.of(name.words(), Phrase.of(time)))).orElse(name.words());
    return context.answer(
        new Link(line, name.href()), Optional.empty(), member.note(), member.cite());
  }

  private Optional<String> span(Member member) {
    return Optional.of(context.words().span(member.from(), member.to()))
        .filter(span -> !span.isEmpty());
  }
}
