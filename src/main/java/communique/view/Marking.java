package communique.view;

import communique.model.Citation;
import communique.model.Citation.Support;
import communique.model.Disputed;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Reported;
import communique.model.Site;
import communique.model.Statement;
import communique.model.Text;
import communique.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks words with what limits them, where there is no room for the reason, as in the files that
 * programs read: each in its own language where the interface speaks it.
 */
public final class Marking {

  private final Site site;
  private final Map<Mark, Message> marks = new ConcurrentHashMap<>();

  private record Mark(String key, Language language) {}

  /** Marks words of that site. */
  public Marking(Site site) {
    this.site = site;
  }

  /** That they are our inference. */
  public Text inferred(Text text) {
    return marked("inferred.value", text);
  }

  /** That sources, or one source by itself, give other answers to that question too. */
  public Text differing(Reported<?> question, Text text) {
    return marked(Words.differing(question), text);
  }

  /** That these words are one of several sides, or stand for them. */
  public Text differing(Disputed sides, Text text) {
    return marked(Words.differing(sides), text);
  }

  /**
   * That the record they are told of is in doubt, a draft or under embargo; of a publication these
   * words are in.
   */
  public Text of(Entry entry, Text text, Publication publication) {
    Text told = entry instanceof Statement said ? doubted(said, text) : text;
    return States.mark(entry.editorial(), publication).map(key -> marked(key, told)).orElse(told);
  }

  /** That these words may not be what was said. */
  public Text doubted(Text text) {
    return marked("doubt.of-all", text);
  }

  /** That sources which are cited for it are silent or say otherwise. */
  public Text against(List<Citation> cites, Text text) {
    int silent = sources(cites, Support.SILENT);
    int contradicting = sources(cites, Support.CONTRADICTS);
    return silent + contradicting == 0
        ? text
        : marked(text, (language, words) -> against(language, words, silent, contradicting));
  }

  private static int sources(List<Citation> cites, Support how) {
    return (int)
        cites.stream()
            .filter(cite -> cite.support().filter(how::equals).isPresent())
            .map(Citation::source)
            .distinct()
            .count();
  }

  private String against(Language language, String words, int silent, int contradicting) {
    String both =
        Stream.of(
                silent == 0 ? "" : say("how.silent", language, silent),
                contradicting == 0 ? "" : say("how.contradicting", language, contradicting))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(say("list.or", language)));
    return say("lead.against", language, words, both);
  }

  private Text doubted(Statement said, Text text) {
    return Doubted.mark(said)
        .map(key -> marked(text, (language, words) -> say(key, language, words, said.doubted())))
        .orElse(text);
  }

  private Text marked(String key, Text text) {
    return marked(text, (language, words) -> say(key, language, words));
  }

  private Text marked(Text text, BiFunction<Language, String, String> mark) {
    return new Text(
        text.wordings().stream()
            .map(
                one ->
                    new Text.Wording(
                        one.language(), mark.apply(one.languageOr(site.language()), one.words())))
            .toList());
  }

  private String say(String key, Language language, Object... arguments) {
    return marks.computeIfAbsent(new Mark(key, language), this::message).words(arguments);
  }

  private Message message(Mark mark) {
    Language language = mark.language();
    boolean spoken = language.spoken().isPresent() || site.wordbook(language).isPresent();
    Vocabulary vocabulary = Vocabulary.of(site, spoken ? language : site.language());
    return Message.of(vocabulary.find(mark.key()).orElse("{0}"), Counting.in(language));
  }
}
