package communique.view;

import communique.model.Country;
import communique.model.Edtf;
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

  private Answer answer(Link name, Member member) {
    Words words = context.words();
    Optional<String> span = span(member);
    Phrase line =
        span.map(time -> words.line(List.of(name.words(), Phrase.of(time)))).orElse(name.words());
    return context.answer(
        new Link(line, name.href()), Optional.empty(), member.note(), member.cite());
  }

  private Optional<String> span(Member member) {
    Optional<Edtf> from = member.from();
    Optional<Edtf> to = member.to();
    Words words = context.words();
    return from.isPresent() && to.isPresent()
        ? Optional.of(words.span(from.get(), to.get()))
        : Stream.concat(
                from.map(day -> words.say("date.from", words.date(day))).stream(),
                to.map(day -> words.say("date.until", words.date(day))).stream())
            .findFirst();
  }
}
