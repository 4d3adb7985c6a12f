package communique.model;

import communique.shape.Doc;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Key;
import communique.shape.KeyedBy;
import communique.shape.Plain;
import communique.shape.Ref;
import communique.shape.ShortFor;
import communique.shape.Unseen;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A published item that facts rest on. */
@Doc("A published item that facts rest on. Items of sources.yaml.")
public record Source(
    @Doc("A slug, unique in the dossier.") @Id String id,
    @Doc(value = "Who published it.", example = "The Cape Courier") Stated<Text> publisher,
    @Doc("What a mark beside a sentence calls it; the publisher unless said.") @Key("short")
        Optional<Text> shortName,
    @Doc(value = "Its title as printed.", example = "Two Leaders Meet at the Cape")
        Stated<Text> title,
    @Doc(value = "When it was published.", example = "2025-04-03") Stated<Edtf> published,
    @Doc("In whose days its date of publication is counted, if that is known.")
        Optional<Reckoning> calendar,
    @Doc("What kind of source it is; news unless said.") Optional<Kind> kind,
    @Doc("The side that an official source speaks for.") @Plain Optional<Actor> side,
    @Doc("Whose words a transcript gives: one, or a list of all who speak in it.") @Key("speaker")
        Optional<Voice> speakers,
    @Doc("The document whose text an official text is.") Optional<Ref<Agreement>> document,
    @Doc("The language it is written in.") Optional<Language> language,
    @Doc("Who wrote, filmed or compiled it, as named there.") @Key("author") List<Text> authors,
    @Doc("The source that it is a translation of.") Optional<Ref<Source>> translationOf,
    @Doc("Where it was read.") Optional<URI> url,
    @Doc("Where an archive keeps it.") Optional<Archived> archived,
    @Doc("The day on which the curator read it.") Optional<Edtf> read,
    @Doc("The copy that quotations are checked against.") Optional<Snapshot> snapshot,
    @Doc("Sources that this one is shown to be independent of.") List<Independence> independentOf,
    @Doc("What else a reader should know.") Optional<Text> note,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Inline Editorial editorial)
    implements Entry, Once {

  /** The date of publication in the days of its calendar. */
  public Source {
    published =
        calendar.isEmpty()
            ? published
            : new Stated<>(
                published.notStated(), published.value().map(digits -> digits.in(calendar.get())));
  }

  private static final Set<Kind> OFFICIALS = EnumSet.of(Kind.OFFICIAL, Kind.OFFICIAL_TEXT);

  @Override
  public Text label() {
    return title.value().or(publisher::value).orElse(Text.of(id));
  }

  @Override
  public boolean isOnlyNamed() {
    return true;
  }

  /** To say that sources are independent of one another cites none of them. */
  @Override
  public boolean uses(Entry named) {
    return !(named instanceof Source);
  }

  /** The source that it translates. */
  @Override
  public Optional<Ref<? extends Entry>> above() {
    return translationOf.map(original -> original);
  }

  /**
   * At an address another rule finds it; else all that a reader could find it by, and its text: two
   * articles of which nothing is known are not one.
   */
  @Override
  public Object identity() {
    return url.isPresent()
        ? id
        : List.of(
            publisher,
            title,
            published,
            kind,
            side,
            speakers,
            document,
            language,
            authors,
            note,
            snapshot.map(Snapshot::sha256));
  }

  /** Whether readers know it by its id alone. */
  public boolean isNameless() {
    return shortName.isEmpty() && publisher.value().isEmpty() && title.value().isEmpty();
  }

  /** What it is called where there is no room for more: its title if nobody is known for it. */
  Text called() {
    return shortName.or(publisher::value).or(title::value).orElse(Text.of(id));
  }

  /** When it was published, or read, if it bears no date. */
  @Override
  public Optional<Edtf> known() {
    return published.value().or(() -> read);
  }

  /** The side for which it speaks, if it is an official one. */
  public Optional<Actor> speaksFor() {
    return kind.filter(OFFICIALS::contains).flatMap(official -> side);
  }

  /**
   * Whether all of its words are someone's own, so that none needs quotation marks to be quoted:
   * those of an official text, and those of a transcript.
   *
   * @param speaker whose words they are said to be; a transcript is that of its speakers only
   */
  public boolean isVerbatim(Optional<Voice> speaker) {
    return kind.filter(Kind.OFFICIAL_TEXT::equals).isPresent()
        || (isTranscript() && speaker.map(this::isTranscriptOf).orElse(true));
  }

  /** Whether it is what somebody said, as it was said. */
  public boolean isTranscript() {
    return kind.filter(Kind.TRANSCRIPT::equals).isPresent();
  }

  /** Whether it is a transcript in which more than one person speaks. */
  public boolean hasSeveralSpeakers() {
    return isTranscript() && speakers.filter(Voice::isJoint).isPresent();
  }

  /** Whether it is a transcript of what they said, all of them. */
  public boolean isTranscriptOf(Voice speaker) {
    return isTranscript() && speakers.filter(all -> all.covers(speaker)).isPresent();
  }

  /**
   * The last day that it can tell of: that of its publication, or of its reading if it bears no
   * certain date; nothing if it has neither.
   */
  public Optional<LocalDate> lastDay() {
    return published.value().filter(Edtf::isCertain).or(() -> read).map(Edtf::latest);
  }

  /** What kind of source it is. */
  public enum Kind {
    @Doc("A news item.")
    NEWS,
    @Doc("A text published by a side.")
    OFFICIAL,
    @Doc("What somebody said, word for word.")
    TRANSCRIPT,
    @Doc("A document, word for word.")
    OFFICIAL_TEXT,
    @Doc("A film or a broadcast.")
    VIDEO,
    @Doc("A post on a social network.")
    POST,
    @Doc("A data set; a citation names the row.")
    DATASET,
    @Doc("A book or a report.")
    BOOK,
    @Doc("A register, a gazette or another reference work.")
    REFERENCE
  }

  /** A copy that an archive keeps for everybody. */
  @Doc("A copy that an archive keeps for everybody.")
  @ShortFor("url")
  public record Archived(
      @Doc("Its address.") URI url, @Doc("When the archive took it.") Optional<Edtf> on) {}

  /** A copy of the item, for comparing and never published. */
  @Doc("A copy of the item, for comparing and never published.")
  public record Snapshot(
      @Doc("The file's name.") @Unseen String file,
      @Doc("The SHA-256 of its bytes, in hexadecimal.") @Unseen String sha256) {}

  /** Why two sources do not rest on one another, nor on the same material. */
  @Doc("Why another source rests on other material.")
  @KeyedBy("source")
  @ShortFor("because")
  public record Independence(
      @Doc("The other source.") Ref<Source> source, @Doc("The reason.") Text because)
      implements Once {

    @Override
    public Object identity() {
      return source;
    }
  }
}
