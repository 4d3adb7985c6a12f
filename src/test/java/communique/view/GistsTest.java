package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Publication;
import communique.model.Reader;
import communique.model.Summit;
import communique.shape.Ref;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.view.PositionsView.Side;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands of each side on the first page of a printed summit. */
class GistsTest {

  private static final String JOINT = "The lamps stay lit.";

  @Test
  void whatSeveralSidesSaidTogetherStandsWithEachOfThem() {
    Publication publication =
        Dossiers.load(Cases.root().resolve("golden/voices/content"))
            .asSeenBy(Reader.at(Instant.parse(Program.NOW)));
    PageContext context =
        new PageContext(
            publication,
            Translation.of(publication.dossier().site()).get(0),
            "summits/lamp-talks-2025.html");
    Summit summit = publication.dossier().get(Ref.to(Summit.class, "lamp-talks-2025"));
    SummitView view = new SummitSheet(context, summit).view();
    assertThat(view.gists())
        .filteredOn(side -> gists(side).contains(JOINT))
        .extracting(side -> side.name().words())
        .containsExactly("San Marino", "Monaco", "Liechtenstein");
    assertThat(view.gists())
        .allSatisfy(side -> assertThat(gists(side)).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void whatThereIsNoRoomForIsCountedAndLeadsToItsPage() {
    List<StatementView> many = IntStream.range(0, 60).mapToObj(GistsTest::said).toList();
    List<Gists> sides =
        Gists.of(List.of(topic(side("North", many), side("South", many.subList(0, 3)))));
    Gists north = sides.get(0);
    assertThat(north.statements()).hasSizeBetween(5, 40);
    assertThat(north.more()).isEqualTo(60 - north.statements().size());
    assertThat(north.next()).isEqualTo("#position_s" + north.statements().size());
    assertThat(sides.get(1).more()).isZero();
    assertThat(sides.get(1).next()).isEmpty();
    assertThat(north.share()).isBetween(60, 80);
    assertThat(north.share() + sides.get(1).share()).isBetween(98, 100);
  }

  private static List<String> gists(Gists side) {
    return side.statements().stream().map(one -> one.gist().words()).toList();
  }

  private static PositionsView topic(Side... sides) {
    return new PositionsView(Link.plain(Phrase.of("Salt")), "salt", List.of(sides));
  }

  private static Side side(String name, List<StatementView> said) {
    return new Side(Phrase.of(name), Byline.NONE, said, List.of(), List.of(), false);
  }

  private static StatementView said(int number) {
    return new StatementView(
        "s" + number,
        "",
        Phrase.of("Salt number " + number + " is shipped before the ice comes."),
        Byline.NONE,
        Byline.NONE,
        Link.plain(Phrase.NONE),
        "",
        false,
        List.of(),
        false,
        Evidence.NONE,
        "",
        Verdict.NONE,
        Phrase.NONE);
  }
}
