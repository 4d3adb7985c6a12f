package communique.print;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Pages that may hold thousands of links. As they come from the library, everything that stands on
 * a page is gone through for each thing more that is marked or linked.
 */
final class Leaves implements PageSupplier {

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadowNumber) {
    PDPage page = new Leaf(new PDRectangle(width, height));
    document.addPage(page);
    return page;
  }

  /** A page that keeps the list of its links. */
  private static final class Leaf extends PDPage {

    private @Nullable List<PDAnnotation> links;

    Leaf(PDRectangle size) {
      super(size);
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.PROPERTIES, new Marked());
      setResources(resources);
    }

    @Override
    public List<PDAnnotation> getAnnotations() throws IOException {
      if (links == null) {
        links = super.getAnnotations();
      }
      return links;
    }

    @Override
    public void setAnnotations(List<PDAnnotation> annotations) {
      super.setAnnotations(annotations);
      links = null;
    }
  }

  /** What is marked on a page. Nothing is marked twice, so that none of it need be looked for. */
  private static final class Marked extends COSDictionary {
    @Override
    public boolean containsValue(Object value) {
      return false;
    }
  }
}
