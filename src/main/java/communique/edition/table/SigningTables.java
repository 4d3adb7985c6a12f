package communique.edition.table;

import communique.model.Agreement;
import communique.model.Edtf;
import communique.model.Known;
import communique.model.Language;
import communique.model.Registration;
import communique.model.Signatory;
import communique.model.Speaker;
import communique.model.Term;
import communique.model.Who;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who signed an agreement, how long it runs, where it is registered. */
final class SigningTables {

  private static final Table.Link AGREEMENT = new Table.Link("agreement", "agreements");

  private SigningTables() {}

  static Stream<Table<?>> of(TableContext context) {
    return Stream.of(signatories(context), terms(context), registrations(context));
  }

  /** One of those who signed or stood by; nobody where only the side is known. */
  private record Hand(String does, Signatory of, Optional<Who> who) {

    static List<Hand> of(Agreement agreement) {
      return Stream.concat(
              agreement.signatories().items().stream()
                  .flatMap(one -> of(one.isSignature() ? "signs" : "exchanges", one)),
              agreement.witnesses().items().stream().flatMap(one -> of("stands-by", one)))
          .toList();
    }

    private static Stream<Hand> of(String does, Signatory one) {
      return one.speaker().isEmpty()
          ? Stream.of(new Hand(does, one, Optional.empty()))
          : one.who().all().stream().map(who -> new Hand(does, one, Optional.of(who)));
    }
  }

  private static Table<?> signatories(TableContext context) {
    return context.table(
        "signatories",
        "Somebody who signed an agreement or stood by, or a side of which nobody is known.",
        Agreement.class,
        Hand::of,
        context
            .<Agreement, Hand>items("agreement")
            .plain(
                "does",
                "Whether somebody signed, exchanged it (who signed is not said) or stood by.",
                row -> row.item().does())
            .needed()
            .oneOf("signs", "exchanges", "stands-by")
            .maybe(
                "speaker",
                "The id of the person, if it is one with a sheet.",
                row ->
                    row.item()
                        .who()
                        .flatMap(context.dossier().relations()::person)
                        .map(Speaker::id))
            .maybe(
                "is",
                "The id of a person or an organization, or a country code.",
                row -> row.item().who().flatMap(Who::is).map(Known::written))
            .words(
                "words",
                "What somebody without a record is called.",
                row -> row.item().who().flatMap(Who::words))
            .plain(
                "side", "A country code, an id or words.", row -> row.item().of().side().written())
            .words("role", "In which role, as reported.", row -> row.item().of().role())
            .word(
                "signed",
                Signatory.Manner.class,
                "How, unless in full.",
                row -> row.item().of().signed())
            .plain(
                "languages",
                "The tags of the languages of the texts signed, with spaces between.",
                row ->
                    row.item().of().languages().stream()
                        .map(Language::tag)
                        .collect(Collectors.joining(" ")))
            .words(
                "because",
                "How we infer it, where no source says it.",
                row -> row.item().of().because())
            .cited(row -> row.item().of()),
        AGREEMENT,
        new Table.Link("speaker", "speakers"));
  }

  private static Table<?> terms(TableContext context) {
    return context.table(
        "terms",
        "How long an agreement runs, in the words of a source.",
        Agreement.class,
        agreement -> agreement.term().items(),
        context
            .<Agreement, Term>items("agreement")
            .plain(
                "print",
                "The words of the source; which source, claims tell, where they are the value.",
                row -> row.item().print())
            .needed()
            .words("says", "What they say, in ours.", row -> row.item().says())
            .stated("from", "The first day, EDTF.", row -> row.item().starts(), Edtf::written)
            .stated("to", "The last day, EDTF.", row -> row.item().ends(), Edtf::written)
            .cited(Row::item),
        AGREEMENT);
  }

  private static Table<?> registrations(TableContext context) {
    return context.table(
        "registrations",
        "A number of an agreement in a register of treaties.",
        Agreement.class,
        agreement -> agreement.registered().items(),
        context
            .<Agreement, Registration>items("agreement")
            .words("register", "The register.", row -> Optional.of(row.item().register()))
            .plain("registered_as", "The number there.", row -> row.item().number())
            .cited(Row::item),
        AGREEMENT);
  }
}
