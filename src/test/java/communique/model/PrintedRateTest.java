package communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printed sum and its conversion imply. */
class PrintedRateTest {

  private static final String NETS = "agreements/nets-mou-2025.md";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void aConversionOfAnotherSourceBelongsToTheOnlyAmount() {
    assertThat(rates())
        .extracting(PrintedRate::agreement, PrintedRate::told)
        .containsExactly(tuple("nets-mou-2025", "10.9 SEK to 1 USD"));
  }

  @Test
  void ofTwoAmountsAConversionBelongsToThatOfItsSource() throws IOException {
    Dossiers.edit(
        content,
        NETS,
        "amount: {print: 12 million Swedish crowns, cite: {northern-courier: 12 million Swedish"
            + " crowns}}",
        """
        amount:
          - {print: 12 million Swedish crowns, cite: {northern-courier: 12 million}}
          - {print: 11 million Swedish crowns, cite: {harbour-gazette: 11 million}}
        """);
    assertThat(rates()).extracting(PrintedRate::told).containsExactly("10 SEK to 1 USD");
  }

  @Test
  void aHedgedSumImpliesNone() throws IOException {
    Dossiers.edit(content, NETS, "print: 12 million", "print: more than 12 million");
    assertThat(rates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12 million crowns, 1.10, 24 million crowns, 1.10, true",
    "12.0 million crowns, 1.10, 13.1 million crowns, 1.10, false",
    "70 trillion crowns, 48.9, 80 trillion crowns, 48.9, false",
    "70 trillion crowns, 48.9, 7 trillion crowns, 48.9, true",
    "1 trillion crowns, 1, 70 trillion crowns, 48.9, false",
  })
  void ratesDifferOnlyIfNoRoundingExplainsIt(
      String one, String dollars, String other, String otherDollars, boolean differ)
      throws IOException {
    assertThat(rate(one, dollars).disagreesWith(rate(other, otherDollars))).isEqualTo(differ);
    assertThat(rate(other, otherDollars).disagreesWith(rate(one, dollars))).isEqualTo(differ);
  }

  @Test
  void otherCurrenciesNeverDisagree() throws IOException {
    PrintedRate dollars = rates().get(0);
    Dossiers.edit(content, NETS, "print: \"US$1.1 million\"", "print: \"€9.9 million\"");
    assertThat(rates().get(0).disagreesWith(dollars)).isFalse();
  }

  private PrintedRate rate(String crowns, String dollars) throws IOException {
    copy();
    Dossiers.edit(content, NETS, "print: 12 million Swedish", "print: " + swedish(crowns));
    Dossiers.edit(content, NETS, "print: \"US$1.1 million", "print: \"US$" + dollars + " million");
    return rates().get(0);
  }

  private static String swedish(String crowns) {
    return crowns.replace("crowns", "Swedish");
  }

  private List<PrintedRate> rates() {
    return Dossiers.load(content).relations().rates();
  }
}
