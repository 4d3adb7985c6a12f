package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Given;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Key;
import communique.shape.Normal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person who speaks, or is spoken of. */
@Doc("A person who speaks, or is spoken of. One file each, in speakers/.")
public record Speaker(
    @Given @Id String id,
    @Doc(value = "The name as we print it.", example = "Ida Brook") Text name,
    @Doc("The name in its own script, by language.") @Key("native") Optional<Text> nativeName,
    @Doc(
            "What it is sorted by where that is not the name as it stands: the family name first, or"
                + " how it is read.")
        Optional<Text> sort,
    @Doc("The system of the romanization, if the name follows one.") Optional<Text> romanization,
    @Doc("Other spellings in use.") List<String> spellings,
    @Doc("The country the person belongs to in this dossier, or a list of them.") @Key("country")
        List<Country> countries,
    @Doc("The day of birth.") Reported<Edtf> born,
    @Doc("The day of death.") Reported<Edtf> died,
    @Doc("The offices held, each with its evidence.") List<Tenure> offices,
    @Doc("What the sources say about the person.") @Each("claim") List<Claim> claims,
    @Doc(SameAs.MEANING) List<SameAs> sameAs,
    @Doc("A picture of the person.") Optional<Picture> picture,
    @Given Body prose,
    @Inline Editorial editorial)
    implements Sheet, Speaking {

  /** Words are searched for so many parts of names, none of them longer than any name. */
  private static final int MOST = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Of whom something is told, has a sheet worth reading without others. */
  @Override
  public boolean isOnlyNamed() {
    return claims.isEmpty() && prose.isEmpty();
  }

  @Override
  public Stream<Reported<?>> questions() {
    return Stream.of(born, died);
  }

  @Override
  public Text label() {
    return name.or(nativeName);
  }

  @Override
  public Text filedUnder(Language reader, Language home) {
    return sort.filter(words -> words.isFor(reader, home)).orElseGet(this::label);
  }

  /** Every recorded form of the name: ours, those in its own script, other spellings. */
  public Stream<String> names() {
    Stream<Text> texts = Stream.concat(Stream.of(name), nativeName.stream());
    return Stream.concat(
        texts.flatMap(text -> text.wordings().stream()).map(Text.Wording::words),
        spellings.stream());
  }

  /**
   * Whether the words have the name in them, or a part of it such as the family name. In a script
   * that parts words by spaces a part is a whole word that begins with a capital letter.
   */
  public boolean isNamedIn(String words) {
    String composed = Normal.composed(words);
    return names()
        .map(Normal::composed)
        .flatMap(SPACE::splitAsStream)
        .filter(part -> part.codePointCount(0, part.length()) > 1)
        .filter(part -> part.length() <= MOST && !Character.isLowerCase(part.codePointAt(0)))
        .limit(MOST)
        .anyMatch(part -> stands(part, composed));
  }

  private static boolean stands(String part, String words) {
    String quoted = Pattern.quote(part);
    boolean cased = Character.isUpperCase(part.codePointAt(0));
    String word = cased ? "(?iu)(?<!\\p{L})" + quoted + "(?!\\p{L})" : quoted;
    return Pattern.compile(word).matcher(words).find();
  }

  /** The offices that run, for all that is known, or in which the person was seen last. */
  public List<Tenure> latestOffices() {
    Optional<LocalDate> last =
        offices.stream()
            .flatMap(office -> office.seen().stream())
            .map(Edtf::latest)
            .max(Comparator.naturalOrder());
    return offices.stream()
        .filter(office -> office.until().isEmpty())
        .filter(office -> office.seen().isEmpty() || office.seen().map(Edtf::latest).equals(last))
        .toList();
  }

  /** The office that the evidence shows the person in on that date. */
  public Optional<Tenure> officeOn(Edtf date) {
    return offices.stream().filter(office -> office.covers(date)).findFirst();
  }
}
