package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.shape.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameAsTest {

  /** The way back is tried with what every register gives as its example. */
  @ParameterizedTest
  @EnumSource
  void theAddressOfAnIdentifierIsTheIdentifier(Authority register) {
    SameAs one = SameAs.of(register.example());
    assertThat(one.where()).isEqualTo(register.title());
    assertThat(one.address()).startsWith("https://").endsWith(one.id());
    assertThat(SameAs.of(one.address())).isEqualTo(one);
    assertThat(SameAs.of(one.written())).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "isni:0000 0001 2150 090x, isni:000000012150090X",
    "ISNI:0000-0001-2150-090X, isni:000000012150090X",
    "wikidata:q312, wikidata:Q312",
    "wikidata: Q312, wikidata:Q312",
    "http://www.wikidata.org/entity/Q312, wikidata:Q312",
    "https://www.wikidata.org/wiki/Q312#sitelinks, wikidata:Q312",
    "https://www.geonames.org/1835848/seoul.html, geonames:1835848",
    "https://doi.org/10.1000/ABC(1)/x, doi:10.1000/abc(1)/x",
    "doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O, doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
    "https://doi.org/10.1002/(SICI)1%3C693::AID%3E3.0.CO;2-O, doi:10.1002/(sici)1<693::aid>3.0.co;2-o",
    "https://treaties.un.org/pages/showdetails.aspx?objid=080000028003A1FD&clang=_en, untc:080000028003a1fd",
    "https://treaties.un.org/doc/a.pdf, https://treaties.un.org/doc/a.pdf",
    "https://www.wikidata.org/wiki/Help:About, https://www.wikidata.org/wiki/Help:About",
    "https://ports.example/Å, https://ports.example/%C3%85"
  })
  void thereIsOneWayToWriteEach(String words, String written) {
    assertThat(SameAs.of(words).written()).isEqualTo(written);
  }

  @Test
  void whatNoAddressTakesIsEscapedInIt() {
    SameAs one = SameAs.of("doi:10.1002/(sici)1<693::aid>3[0].co;2-o");
    assertThat(one.address())
        .isEqualTo("https://doi.org/10.1002/(sici)1%3C693::aid%3E3%5B0%5D.co;2-o");
    assertThat(SameAs.of(one.address())).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q312",
        "isni:0000000121500900",
        "isni:000000012150090",
        "orcid:0000-0002-1825-0098",
        "wikidata:312",
        "wikidata:Q0",
        "viaf:",
        ":",
        "",
        "geonames:Seoul",
        "gnd:118540238",
        "doi:10.1/x",
        "doi:10.1000/a b",
        "https://",
        "javascript:alert(1)",
        "https://a@b.example",
        "mailto:a@b.example",
        "ftp://a.example"
      })
  void anythingElseIsRefused(String words) {
    assertThatThrownBy(() -> SameAs.of(words)).isInstanceOf(Unreadable.class);
  }

  @Test
  void anAddressIsShownByItsHost() {
    SameAs address = SameAs.of("https://www.ports.example/anselm");
    assertThat(address.where()).isEqualTo("ports.example");
    assertThat(address.id()).isEmpty();
    assertThat(address.address()).isEqualTo("https://www.ports.example/anselm");
  }
}
