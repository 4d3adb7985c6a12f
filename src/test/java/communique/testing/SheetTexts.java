package communique.testing;

import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Sheet;
import communique.model.Text;
import communique.view.Addresses;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a sheet says, whatever its page looks like.
 *
 * @param page the path of its page
 * @param texts its title and its claims, in every language
 */
public record SheetTexts(String page, List<String> texts) {

  /** Those of every sheet of a dossier, in order. */
  public static List<SheetTexts> in(Dossier dossier) {
    return dossier.all(Sheet.class).stream().map(SheetTexts::of).toList();
  }

  private static SheetTexts of(Sheet sheet) {
    Stream<Text> claims = sheet.claims().stream().map(Claim::text).flatMap(text -> text.stream());
    return new SheetTexts(
        Addresses.page(sheet).orElseThrow(),
        Stream.concat(Stream.of(sheet.label()), claims)
            .flatMap(text -> text.wordings().stream())
            .map(Text.Wording::words)
            .toList());
  }
}
