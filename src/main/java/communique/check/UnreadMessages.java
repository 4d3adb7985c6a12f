package communique.check;

import communique.model.Language;
import communique.model.Site;
import communique.model.Wordbook;
import communique.problem.Location;
import communique.problem.Rule;
import java.util.Optional;
import java.util.stream.Collectors;

/** A message file in a language that no reader of the site gets it in. */
final class UnreadMessages implements Check<Wordbook> {

  @Override
  public Rule rule() {
    return UnreadLanguage.RULE;
  }

  @Override
  public Class<Wordbook> over() {
    return Wordbook.class;
  }

  @Override
  public void check(Wordbook book, CheckContext context) {
    Site site = context.dossier().site();
    if (site.readers().flatMap(reader -> site.wordbook(reader).stream()).noneMatch(book::equals)) {
      String tag = book.language().tag();
      context.tell(
          Location.of(book.file(context.origin().file())),
          "no reader gets the words of the interface in %s: this site is in %s"
              .formatted(tag, site.readers().map(Language::tag).collect(Collectors.joining(", "))),
          Optional.of("add %s to the languages in site.yaml, or delete the file".formatted(tag)));
    }
  }
}
