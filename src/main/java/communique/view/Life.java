package communique.view;

import communique.model.Edtf;
import communique.model.Speaker;
import java.util.List;
import java.util.stream.Stream;

/** When a person was born and died. */
record Life(PageContext context, Speaker speaker) {

  /** As far as anybody looked. */
  List<Fact> facts(Asking asking) {
    return Stream.of(
            asking.fact("fact.born", speaker.born(), this::date),
            asking.fact("fact.died", speaker.died(), this::date))
        .flatMap(List::stream)
        .toList();
  }

  private Link date(Edtf day) {
    return Link.plain(context.words().date(day));
  }
}
