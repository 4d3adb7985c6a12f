package communique.check;

import communique.model.Site;
import communique.model.SiteLanguage;
import communique.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings that would put two pages in one place. */
final class PageTwice implements Check<Site> {

  static final Rule RULE =
      Rule.fixedError(
          "page-twice",
          "Two pages would have one address: a language is listed twice, a redirect leads from a"
              + " record that is there, or another tool's page is where a build writes.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Class<Site> over() {
    return Site.class;
  }

  @Override
  public void check(Site site, CheckContext context) {
    Set<SiteLanguage> seen = new HashSet<>();
    List<SiteLanguage> languages = site.languages();
    for (int i = 0; i < languages.size(); i++) {
      if (!seen.add(languages.get(i))) {
        context
            .then("languages")
            .then(String.valueOf(i))
            .tell(
                "the pages in \"%s\" are listed already".formatted(languages.get(i).written()),
                Optional.of("take one of the two out"));
      }
    }
    for (Site.Redirect redirect : site.redirects()) {
      context
          .dossier()
          .item(redirect.from())
          .ifPresent(
              item ->
                  context
                      .then("redirects")
                      .then(redirect.from())
                      .tell(
                          "readers of \"%s\" would be sent away, but it is a record in %s"
                              .formatted(item.id(), item.origin().file()),
                          Optional.of("take the redirect out, or remove the record")));
    }
  }
}
