package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Counter;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** A page of many links costs each of them once. */
class LeavesTest {

  @Test
  void whatIsMarkedIsNotComparedWithAllThatWas() {
    Counter.assertInProportion(
        1200,
        (n, counter) -> {
          try (PDDocument document = new PDDocument()) {
            PDPage page = new Leaves().requestPage(document, 100, 100, 0, 0);
            for (int i = 0; i < n; i++) {
              page.getResources().add(PDPropertyList.create(new Counted(counter)));
            }
            assertThat(page.getResources().getPropertiesNames()).hasSize(n);
            counter.add(n);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void theLinksAreOneList() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new Leaves().requestPage(document, 100, 100, 0, 0);
      page.getAnnotations().add(new PDAnnotationLink());
      page.getAnnotations().add(new PDAnnotationLink());
      assertThat(page.getAnnotations()).isSameAs(page.getAnnotations()).hasSize(2);
      assertThat(document.getPage(0).getAnnotations()).hasSize(2);
    }
  }

  /** Counts what it is compared with. */
  private static final class Counted extends COSDictionary {

    private final Counter counter;

    Counted(Counter counter) {
      this.counter = counter;
    }

    @Override
    public boolean equals(Object other) {
      counter.add(1);
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
