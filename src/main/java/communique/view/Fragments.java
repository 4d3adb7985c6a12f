package communique.view;

import communique.model.Body;
import communique.model.Publication;
import communique.model.Site;

/**
 * Running text as markup for those who show it elsewhere: with the words of our pages in its
 * language, headings and lists, and links that lead to them.
 *
 * @param publication where the records are
 * @param root the site's root as seen from where the markup stands
 */
public record Fragments(Publication publication, String root) {

  /** No page of ours, and deeper than any file of data, so that nothing lies beside it. */
  private static final String NOWHERE = "//";

  /** Those in a file: links are addresses where the site has one, else ways from the file. */
  public static Fragments in(Publication publication, String file) {
    String up = Addresses.seenFrom(file).toFile("");
    return new Fragments(publication, publication.dossier().site().base().orElse(up));
  }

  /** The text in that language. */
  public String of(Body.InLanguage text) {
    Site site = publication.dossier().site();
    Translation home = Translation.of(site).get(0);
    Translation own =
        Translation.of(site).stream()
            .filter(one -> one.language().equals(text.languageOr(site.language())))
            .findFirst()
            .orElse(home);
    Addresses addresses = new Addresses(own.folder() + NOWHERE, own.folder(), root);
    Words words = new Words(own, publication.dossier());
    return ProseHtml.alone(new PageContext(publication, words, addresses), text).markup();
  }
}
