package communique.model;

import communique.shape.Doc;
import communique.shape.Id;
import communique.shape.Inline;
import communique.shape.Ref;
import java.util.Optional;

/** Something that was changed in a record after it was published. */
@Doc("A change of a published record. Items of changes.yaml.")
public record Change(
    @Doc("A slug, unique in the dossier; the change's permanent link.") @Id String id,
    @Doc("The record that was changed.") Ref<Entry> record,
    @Doc("What was changed in it; nothing if it is the whole record, as when it was withdrawn.")
        Optional<Subject> of,
    @Doc("The day on which it was published, or the moment.") Edtf on,
    @Doc("What kind of change it is.") Kind kind,
    @Doc("What it said before.") Optional<Text> before,
    @Doc("What it says now.") Optional<Text> after,
    @Doc("Why it was changed.") Optional<Text> reason,
    @Inline Editorial editorial)
    implements Entry {

  @Override
  public Text label() {
    return reason.or(() -> after).orElse(Text.of(id));
  }

  @Override
  public Optional<Edtf> known() {
    return Optional.of(on);
  }

  /** What kind of change it is. */
  public enum Kind {
    @Doc("Something was added.")
    ADDITION,
    @Doc("Something was wrong and was put right.")
    CORRECTION,
    @Doc("Something was right and is said better.")
    CLARIFICATION,
    @Doc("An agreement changed its status.")
    STATUS,
    @Doc("A record was withdrawn.")
    WITHDRAWAL
  }
}
