package communique.edition.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void fiveBitsToACharacter() {
    Postings postings = new Postings();
    postings.add(0, Weight.AROUND.code());
    assertThat(postings).hasToString("E");
    postings.add(7, Weight.NAME.code());
    assertThat(postings).as("7 × 4 + 3 = 31, the last that fits into one").hasToString("Ef");
    postings.add(15, Weight.CLAIM.code());
    assertThat(postings).as("8 × 4 + 2 = 34 = 1 × 32 + 2").hasToString("EfiB");
    postings.add(300_000, Weight.PROSE.code());
    assertThat(postings.toString()).startsWith("EfiB").hasSize(4 + 5);
  }

  @Test
  void ofTooManyTheBestStay() {
    Postings postings = new Postings();
    for (int record = 0; record < 3 * Postings.MOST; record++) {
      postings.add(record, (record % 3 == 0 ? Weight.NAME : Weight.PROSE).code());
    }
    Postings best = postings.best();
    assertThat(best.toString()).startsWith("~H").hasSize(1 + Postings.MOST);
    assertThat(best.toString().substring(2)).as("each three after the last").matches("P+");
  }

  @Test
  void ofEquallyGoodOnesTheFirstStay() {
    Postings postings = new Postings();
    for (int record = 0; record < Postings.MOST; record++) {
      postings.add(record, Weight.PROSE.code());
    }
    assertThat(postings.best()).isSameAs(postings);
    String all = postings.toString();
    postings.add(Postings.MOST, Weight.PROSE.code());
    assertThat(postings.best()).hasToString("~" + all);
  }
}
