package communique.edition.data;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Editorial;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Source;
import communique.model.Stated;
import communique.model.Text;
import communique.output.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A citation manager is never told more than is known of a date. */
class CslTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-01 | {'date-parts':[[2025,11,1]]}",
        "2025-11-01T10:00:00Z | {'date-parts':[[2025,11,1]]}",
        "2025-11 | {'date-parts':[[2025,11]]}",
        "2025-11-XX | {'date-parts':[[2025,11]]}",
        "2025 | {'date-parts':[[2025]]}",
        "2025-21 | {'date-parts':[[2025]],'season':1}",
        "2025-22~ | {'date-parts':[[2025]],'season':2,'circa':true}",
        "0843-24 | {'date-parts':[[843]],'season':4}",
        "-0043-24 | {'literal':'-0043-24'}",
        "2025-21? | {'literal':'2025-21?'}",
        "2025-21/2025-23 | {'literal':'2025-21/2025-23'}",
        "2025-01/2025-22 | {'literal':'2025-01/2025-22'}",
        "0843 | {'date-parts':[[843]]}",
        "Y12000 | {'date-parts':[[12000]]}",
        "2025~ | {'date-parts':[[2025]],'circa':true}",
        "2025-11% | {'date-parts':[[2025,11]],'circa':true}",
        "2025? | {'literal':'2025?'}",
        "2025-11-01? | {'literal':'2025-11-01?'}",
        "2004~/2005% | {'date-parts':[[2004],[2005]],'circa':true}",
        "2004/2005~ | {'literal':'2004/2005~'}",
        "2004~/2005 | {'literal':'2004~/2005'}",
        "2004/2005? | {'literal':'2004/2005?'}",
        "2004?/2005~ | {'literal':'2004?/2005~'}",
        "202X~ | {'literal':'202X~'}",
        "2025-XX | {'date-parts':[[2025]]}",
        "Y-12000 | {'literal':'Y-12000'}",
        "2025-11-01/2025-12 | {'date-parts':[[2025,11,1],[2025,12]]}",
        "202X | {'literal':'202X'}",
        "20XX | {'literal':'20XX'}",
        "../2025 | {'literal':'../2025'}",
        "/2025 | {'literal':'/2025'}",
        "2025-11-01/.. | {'literal':'2025-11-01/..'}",
        "2025/ | {'literal':'2025/'}",
        "0000 | {'literal':'0000'}",
        "-0043-03-15 | {'literal':'-0043-03-15'}",
        "-0043/2025 | {'literal':'-0043/2025'}"
      })
  void saysWhatIsKnown(String date, String csl) {
    Source source =
        new Source(
            "s",
            Stated.of(Text.of("P")),
            Optional.empty(),
            Stated.of(Text.of("T")),
            Stated.of(Edtf.of(date)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Editorial.NONE);
    String line = Json.line(json -> new Csl(json, Language.of("en")).put(source));
    assertThat(line.replace('"', '\'')).contains("'issued':" + csl + "}");
  }
}
