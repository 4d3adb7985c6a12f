package communique.check;

import communique.model.Body;
import communique.model.Language;
import communique.model.Prose;
import communique.model.Site;
import communique.problem.Location;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file of running text in a language that no reader of the site gets it in. */
final class UnreadProse implements Check<Body> {

  @Override
  public Rule rule() {
    return UnreadLanguage.RULE;
  }

  @Override
  public Class<Body> over() {
    return Body.class;
  }

  @Override
  public void check(Body body, CheckContext context) {
    Site site = context.dossier().site();
    List<Body.InLanguage> read =
        site.readers().map(reader -> body.serving(reader, site.language())).toList();
    body.texts()
        .forEach(
            text ->
                text.language()
                    .filter(own -> site.readers().noneMatch(own::serves) || !read.contains(text))
                    .ifPresent(own -> tell(text, own, read, context)));
  }

  private static void tell(
      Body.InLanguage text, Language own, List<Body.InLanguage> read, CheckContext context) {
    Site site = context.dossier().site();
    String sheet = context.origin().file();
    String languages = site.readers().map(Language::tag).collect(Collectors.joining(", "));
    context.tell(
        Location.of(text.file(sheet)),
        "no reader gets this text in %s: this site is in %s".formatted(own.tag(), languages),
        instead(own, sheet, read, site)
            .or(() -> own.meant().map(meant -> "did you mean %s?".formatted(name(meant, sheet))))
            .or(
                () ->
                    Optional.of(
                        "add %s to the languages in site.yaml, or delete the file"
                            .formatted(own.tag()))));
  }

  /** The text that the same readers get. */
  private static Optional<String> instead(
      Language own, String sheet, List<Body.InLanguage> read, Site site) {
    return read.stream()
        .filter(text -> !text.language().equals(Optional.of(own)))
        .filter(text -> text.languageOr(site.language()).serves(own))
        .findFirst()
        .map(text -> bare(text.file(sheet)))
        .map("the same readers get that in %s: make one file of both"::formatted);
  }

  private static String name(Language language, String sheet) {
    return bare(new Body.InLanguage(Optional.of(language), Prose.NONE).file(sheet));
  }

  private static String bare(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
