package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long lists are cut. */
class CuttingTest {

  private static final String PAGE = "agreements/index.html";

  private record Item(int number, Optional<Edtf> when) {}

  @Test
  void aShortListStaysWhole() {
    assertThat(cut(items(Cutting.MOST)).all()).hasSize(1);
    assertThat(cut(items(Cutting.MOST)).shown()).isEqualTo(Cutting.MOST);
    assertThat(cut(items(Cutting.MOST + 1)).parts()).isNotEmpty();
  }

  @Test
  void everyItemStandsInOnePartAndEveryPartHasAnAddressOfItsOwn() {
    List<Item> items = items(5000);
    List<Part<Item>> all = cut(items).all().toList();
    assertThat(all.stream().filter(part -> part.parts().isEmpty()).flatMap(p -> p.items().stream()))
        .containsExactlyInAnyOrderElementsOf(items);
    assertThat(all).extracting(Part::path).doesNotHaveDuplicates();
    assertThat(all).allMatch(part -> part.shown() <= Cutting.MOST);
  }

  @Test
  void anAddressLastsWhenTheListGrows() {
    List<Item> items = items(5000);
    Set<String> before = paths(items.subList(0, 1500));
    assertThat(before).hasSizeGreaterThan(20);
    assertThat(paths(items)).containsAll(before);
  }

  @Test
  void partsAreFewBesideWhatTheyHold() {
    assertThat(paths(items(2000)).size()).isLessThan(200);
    assertThat(paths(items(8000)).size()).isLessThan(800);
  }

  @Test
  void ofOneDayTheirIdsTellThemApart() {
    List<Item> undated = IntStream.range(0, 1500).mapToObj(n -> item(n, "")).toList();
    assertThat(cut(undated).all()).hasSizeGreaterThan(30).allMatch(p -> p.shown() <= Cutting.MOST);
    assertThat(paths(undated)).containsAll(paths(undated.subList(0, 500)));
  }

  /** Names that begin with the same words are told apart by those that follow. */
  @Test
  void whatBeginsAlikeIsToldApartFurtherOn() {
    List<String> names =
        IntStream.range(0, 900)
            .mapToObj(n -> "Memorandum on " + (char) ('a' + n % 26) + (char) ('a' + n / 26 % 26))
            .toList();
    Part<String> list =
        Cutting.<String>byLetter(words("en"), one -> one, one -> one).cut(PAGE, names);
    assertThat(list.all())
        .allMatch(part -> part.shown() <= Cutting.MOST)
        .extracting(Part::path)
        .contains("agreements/letter_me.html", "agreements/letter_memorandumonk.html");
    assertThat(list.all().map(Part::name)).contains("Memorandum on k…");
  }

  @Test
  void fromFirstToLastOneGoesThroughAll() {
    Part<Item> list = cut(items(3000));
    List<String> paths = list.parts().stream().map(Part::path).toList();
    for (int i = 0; i < paths.size(); i++) {
      Part<Item> part = list.parts().get(i);
      assertThat(part.previous().map(Part.Neighbour::path))
          .isEqualTo(i == 0 ? Optional.empty() : Optional.of(paths.get(i - 1)));
      assertThat(part.next().map(Part.Neighbour::path))
          .isEqualTo(paths.stream().skip(i + 1L).findFirst());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-07, 2013-11, year_2013, month_2013-05",
    "2013-05, 2013-11, year_2013, month_2013-05",
    "2013, 2013-11, year_2013, month_2013-none",
    "2012-12-30/2013-01-02, 2013-11, year_2013, month_2013-none",
    "-0043-03-15, -0043-11, year_-43, month_-0043-03"
  })
  void aDateTellsThePart(String date, String beside, String year, String month) {
    Stream<Item> same = IntStream.range(0, 500).mapToObj(n -> item(n, date));
    Stream<Item> others = Stream.of(item(500, beside), item(501, "1900"));
    Part<Item> list = cut(Stream.concat(same, others).toList());
    assertThat(list.parts()).extracting(Part::path).startsWith("agreements/" + year + ".html");
    assertThat(list.parts().get(0).parts())
        .extracting(Part::path)
        .containsExactly(
            "agreements/" + month + ".html", list.parts().get(0).parts().get(1).path());
  }

  @ParameterizedTest
  @CsvSource({
    "en, Émile Zola, E, EM, letter_e",
    "en, 'Østby', O, OS, letter_o",
    "en, 21 June, J, JU, letter_j",
    "en, Жуков, Ж, ЖУ, letter_u436",
    "en, '42', '', '', letter_none",
    "ko, 이재명, ㅇ, 이, letter_u3147",
    "ko, 깨비, ㄱ, 깨, letter_u3131",
    "ko, Park, P, PA, letter_p",
    "zh-Hans, 习近平, X, 习, letter_x",
    "zh-Hans, 王毅, W, 王, letter_w",
    "zh-Hans, 彧, '', 彧, letter_none",
  })
  void lettersAreThoseOfTheReader(String tag, String name, String one, String two, String slug) {
    Words words = words(tag);
    assertThat(words.initial(name, 1)).isEqualTo(one);
    assertThat(words.initial(name, 2)).isEqualTo(two);
    List<String> names =
        Stream.concat(Stream.of("Qed"), IntStream.range(0, Cutting.MOST).mapToObj(n -> name))
            .toList();
    Part<String> list =
        Cutting.<String>byLetter(words, one2 -> one2, one2 -> one2)
            .cut("speakers/index.html", names);
    assertThat(list.parts())
        .extracting(Part::path)
        .containsExactlyInAnyOrder("speakers/" + slug + ".html", "speakers/letter_q.html")
        .allMatch(Addresses::isOfOneLanguage);
  }

  @Test
  void inAnotherLanguageAPartByLettersIsTheWholeList() {
    assertThat(in("ko/speakers/letter_u3147.html")).isEqualTo("../../zh/speakers/index.html");
    assertThat(in("ko/topics/water/letter_u3147.html")).isEqualTo("../../../zh/topics/water.html");
    assertThat(in("ko/who-said-what/letter_p.html")).isEqualTo("../../zh/who-said-what.html");
    assertThat(in("ko/summits/year_2013.html")).isEqualTo("../../zh/summits/year_2013.html");
  }

  private static String in(String page) {
    return new Addresses(page, "ko/").in("zh/");
  }

  private static Item item(int number, String date) {
    return new Item(number, Optional.of(date).filter(d -> !d.isEmpty()).map(Edtf::of));
  }

  private static Set<String> paths(List<Item> items) {
    return cut(items).all().map(Part::path).collect(Collectors.toSet());
  }

  private static Part<Item> cut(List<Item> items) {
    return Cutting.<Item>byTime(words("en"), Item::when, item -> "item-" + item.number())
        .cut(PAGE, items);
  }

  /** The same first items whatever their number, most of them lately. */
  private static List<Item> items(int count) {
    Random random = new Random(5);
    return IntStream.range(0, count).mapToObj(n -> new Item(n, date(random))).toList();
  }

  private static Optional<Edtf> date(Random random) {
    int year = 2025 - (int) Math.abs(random.nextGaussian() * 15);
    String day = "%04d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    return switch (random.nextInt(40)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Edtf.of(day.substring(0, 4)));
      case 2 -> Optional.of(Edtf.of(day.substring(0, 7)));
      default -> Optional.of(Edtf.of(day));
    };
  }

  private static Words words(String tag) {
    Dossier dossier = new Dossier(Site.NAMELESS, List.of(), Set.of());
    return new Words(
        new Translation(Language.of(tag), "", new Messages(Language.of(tag))), dossier);
  }
}
