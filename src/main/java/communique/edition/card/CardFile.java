package communique.edition.card;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.Publication;
import communique.model.Speaker;
import communique.model.Text;
import communique.output.ContentLines;
import communique.view.Addresses;
import communique.view.AsOf;
import communique.view.LastingName;
import communique.view.Notice;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Revision;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person as a vCard 4.0 (RFC 6350): the name as we print it, in its own script and in other
 * spellings; the offices that run or were seen last, without those that we infer, each with the
 * organization it is of. Nothing is guessed: family and given name stand apart ({@code N}, which
 * section 6.2.2 lets a card do without) where the record parts them, and there is no address.
 *
 * @param publication where the person is
 * @param speaker the person
 */
public record CardFile(Publication publication, Speaker speaker) {

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    StringWriter lines = new StringWriter();
    try (VCardWriter writer = new VCardWriter(lines, VCardVersion.V4_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.setAddProdId(false);
      writer.write(card());
    }
    ContentLines.write(lines.toString(), out);
  }

  private VCard card() {
    VCard card = new VCard();
    card.setKind(Kind.individual());
    card.setUid(new Uid(new LastingName(dossier()).of(speaker.id())));
    names(card);
    parts(card);
    speaker.spellings().forEach(name -> card.addFormattedName(new FormattedName(name)));
    Offices offices = new Offices(dossier());
    offices.of(speaker).forEach(card::addProperty);
    new Notice(publication).of(speaker).ifPresent(words -> note(card, words));
    url().ifPresent(card::addUrl);
    url().map(page -> page.replaceFirst("html$", "vcf")).ifPresent(card::addSource);
    revised().ifPresent(day -> card.setRevision(new Revision(day)));
    return card;
  }

  private void note(VCard card, String words) {
    card.addNote(words).setLanguage(language().tag());
  }

  private Dossier dossier() {
    return publication.dossier();
  }

  /** One name in several languages and scripts, of which the first is ours. */
  private void names(VCard card) {
    Stream.concat(Stream.of(speaker.name()), speaker.nativeName().stream())
        .flatMap(text -> text.wordings().stream())
        .forEach(
            wording -> {
              FormattedName name = new FormattedName(wording.words());
              name.setLanguage(wording.languageOr(language()).tag());
              name.setAltId("1");
              if (card.getFormattedNames().isEmpty()) {
                name.setPref(1);
              }
              card.addFormattedName(name);
            });
  }

  /** One name in several languages, taken apart where the record says by what it is sorted. */
  private void parts(VCard card) {
    for (Text.Wording name : speaker.name().wordings()) {
      Language spoken = name.languageOr(language());
      speaker
          .sort()
          .filter(sort -> sort.isFor(spoken, language()))
          .flatMap(sort -> NameParts.of(name.words(), sort.serving(spoken, language()).words()))
          .ifPresent(parts -> card.addProperty(parts.property(spoken)));
    }
  }

  private Language language() {
    return dossier().site().language();
  }

  private Optional<String> url() {
    return dossier()
        .site()
        .base()
        .flatMap(base -> Addresses.page(speaker).map(page -> base + page));
  }

  private Optional<Instant> revised() {
    return new AsOf(dossier())
        .since(speaker)
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
