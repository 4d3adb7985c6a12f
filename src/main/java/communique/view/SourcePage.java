package communique.view;

import communique.model.Citation.Support;
import communique.model.Source;
import communique.model.SourceUse;
import communique.model.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of a source. */
record SourcePage(PageContext context, Source source) {

  /** A record with what of it rests on the source is as long as some lines of a list. */
  private static final int RECORDS = 80;

  /** What rests on it, record by record, and the parts by the letters of the records. */
  Part<SourceUse> parts(String path) {
    Words words = context.words();
    return Cutting.<SourceUse>byLetter(
            words, use -> words.label(use.entry()).words(), use -> use.entry().id())
        .holding(RECORDS)
        .cut(path, resting());
  }

  /** What is between the records of a part and the source is all that the page of a part tells. */
  SourceView view(Part<SourceUse> part) {
    List<SourceUse> resting = resting();
    List<SourceUse> shown = part.items().subList(0, part.shown());
    PartHead<SourceUse> head = new PartHead<>(context, context.link(source), part);
    return new SourceView(
        head.head(List.of(context.crumb(Source.class)), Optional.of(source)),
        facts(),
        source.speakers().map(new Bylines(context)::of).orElse(Byline.NONE),
        source.url().map(Object::toString).orElse(""),
        source
            .archived()
            .map(copy -> ArchivedCopy.of(copy, context.words()))
            .orElse(ArchivedCopy.NONE),
        context.words().text(source.note()),
        summary(resting),
        share(resting),
        shown.stream().map(this::byRecord).toList(),
        head.view());
  }

  private List<SourceUse> resting() {
    return context.dossier().relations().restingOn(source);
  }

  private List<SourceView.Row> facts() {
    Words words = context.words();
    List<SourceView.Row> rows = new ArrayList<>();
    rows.addAll(row("fact.publisher", source.publisher(), words::called));
    if (!source.authors().isEmpty()) {
      List<Phrase> authors = source.authors().stream().map(words::called).toList();
      rows.add(row("fact.author", Optional.of(words.list(authors))));
    }
    rows.addAll(row("fact.title", source.title(), title -> words.printed(source, title)));
    rows.addAll(row("fact.published", source.published(), day -> Phrase.of(words.date(day))));
    source
        .kind()
        .ifPresent(kind -> rows.add(row("fact.kind", Optional.of(Phrase.of(words.name(kind))))));
    source
        .language()
        .ifPresent(of -> rows.add(row("fact.language", Optional.of(Phrase.of(words.named(of))))));
    source.side().ifPresent(side -> rows.add(row("fact.side", Optional.of(words.actor(side)))));
    source
        .document()
        .ifPresent(of -> rows.add(row("fact.text-of", Optional.of(context.link(of).words()))));
    source
        .translationOf()
        .ifPresent(
            of -> rows.add(row("fact.translation-of", Optional.of(context.link(of).words()))));
    List<Phrase> independent = independence();
    if (!independent.isEmpty()) {
      rows.add(
          row("fact.independent-of", Optional.of(Phrase.join(words.say("list.or"), independent))));
    }
    source
        .read()
        .ifPresent(day -> rows.add(row("fact.read", Optional.of(Phrase.of(words.date(day))))));
    return rows;
  }

  /** Sources that are shown to be independent of this one, each with the reason. */
  private List<Phrase> independence() {
    Stream<Phrase> own =
        source.independentOf().stream()
            .map(one -> independence(context.dossier().get(one.source()), one));
    Stream<Phrase> others =
        context.dossier().referring(Source.class, source).stream()
            .flatMap(
                other ->
                    other.independentOf().stream()
                        .filter(one -> one.source().id().equals(source.id()))
                        .map(one -> independence(other, one)));
    return Stream.concat(own, others).toList();
  }

  private Phrase independence(Source other, Source.Independence why) {
    return context
        .words()
        .phrase(
            "source.because", context.words().label(other), context.words().text(why.because()));
  }

  /** A value or that none is stated; nothing where nobody looked. */
  private <T> List<SourceView.Row> row(String label, Stated<T> stated, Function<T, Phrase> show) {
    return stated.notConsidered() ? List.of() : List.of(row(label, stated.value().map(show)));
  }

  private SourceView.Row row(String label, Optional<Phrase> words) {
    return new SourceView.Row(context.words().say(label), words.orElse(Phrase.NONE));
  }

  private static SourceView.Share share(List<SourceUse> resting) {
    return new SourceView.Share(
        resting.stream().mapToInt(one -> one.passages().size()).sum(),
        (int) resting.stream().mapToLong(SourcePage::alone).sum());
  }

  private static long alone(SourceUse use) {
    return use.passages().stream().filter(SourceUse.Passage::alone).count();
  }

  private String summary(List<SourceUse> resting) {
    Words words = context.words();
    SourceView.Share share = share(resting);
    return share.passages() == 0
        ? words.say("source.unused")
        : words.say(
            "source.summary",
            words.say("count.passages", share.passages()),
            words.say("count.records", resting.size()),
            share.alone());
  }

  /** What is said in one sentence or value stands once, with all passages for it. */
  private SourceView.ByRecord byRecord(SourceUse use) {
    Map<List<Object>, List<SourceUse.Passage>> values =
        use.passages().stream()
            .collect(
                Collectors.groupingBy(
                    passage -> List.of(passage.field(), ours(use, passage), passage.alone()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    long alone = alone(use);
    Words words = context.words();
    String count = words.say("count.passages", use.passages().size());
    return new SourceView.ByRecord(
        context.link(use.entry()),
        alone == 0 ? count : words.say("source.share", count, alone),
        values.values().stream().map(same -> value(use, same)).toList());
  }

  private SourceView.Value value(SourceUse use, List<SourceUse.Passage> same) {
    SourceUse.Passage first = same.get(0);
    boolean said = first.ours().isPresent();
    return new SourceView.Value(
        said && !ours(use, first).isEmpty() ? "" : context.words().say("field." + first.field()),
        ours(use, first),
        first.alone(),
        same.stream().map(this::quote).distinct().toList());
  }

  /** The sentence, else the value; nothing for an utterance, which the record itself is. */
  private Phrase ours(SourceUse use, SourceUse.Passage passage) {
    Words words = context.words();
    Phrase told =
        passage
            .ours()
            .map(text -> text.equals(use.entry().label()) ? Phrase.NONE : words.text(text))
            .or(() -> passage.carried().map(new CarriedValue(context)::of))
            .orElse(Phrase.NONE);
    return told.isEmpty() ? told : words.told(told, passage.inferred());
  }

  private SourceView.Quote quote(SourceUse.Passage passage) {
    Words words = context.words();
    String lang = words.mark(words.of(source));
    boolean plain = passage.support() == Support.STATES;
    boolean kept = passage.support() != Support.ELSEWHERE;
    return new SourceView.Quote(
        kept ? passage.words() : "",
        lang,
        Direction.of(lang),
        plain ? "" : words.name(passage.support()));
  }
}
