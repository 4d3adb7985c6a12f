package communique.view;

import communique.model.Illustration;
import communique.picture.Plate;
import java.util.stream.Collectors;

/**
 * The picture of a sheet.
 *
 * @param src the way to its smallest size
 * @param srcset the ways to all its sizes, with their widths
 * @param large the path of its largest size from the site's root, for paper
 * @param width of the largest, in pixels
 * @param height of the largest, in pixels
 * @param alt what is to be seen
 * @param lang the language of that, a BCP 47 tag; empty if it is that of the page
 * @param credit whose it is
 * @param licence on what terms it is shown
 * @param terms where these can be read; empty if nowhere
 */
public record PictureView(
    String src,
    String srcset,
    String large,
    String width,
    String height,
    String alt,
    String lang,
    Phrase credit,
    Phrase licence,
    String terms) {

  static PictureView of(Illustration shown, PageContext context) {
    Words words = context.words();
    String root = context.addresses().root();
    Plate large = shown.large();
    Phrase alt = words.text(shown.picture().alt());
    return new PictureView(
        root + shown.asked(shown.plates().get(0)),
        shown.plates().stream()
            .map(plate -> root + shown.asked(plate) + " " + plate.width() + "w")
            .collect(Collectors.joining(", ")),
        shown.asked(large),
        String.valueOf(large.width()),
        String.valueOf(large.height()),
        alt.words(),
        alt.runs().get(0).lang(),
        words.text(shown.picture().credit()),
        words.text(shown.picture().licence().name()),
        shown.picture().licence().url().map(String::valueOf).orElse(""));
  }
}
