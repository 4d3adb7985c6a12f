package communique.view;

/**
 * A change of a published record.
 *
 * @param id the anchor on the page of changes
 * @param on the day
 * @param iso the same for machines
 * @param kind what kind of change it is
 * @param record the record; no link for one that has no place of its own
 * @param of what was changed in it; empty if it is the whole record
 * @param before what the sheet said; may be empty
 * @param after what it says now; may be empty
 * @param reason why it was changed; may be empty
 */
public record ChangeView(
    String id,
    String on,
    String iso,
    String kind,
    Link record,
    Phrase of,
    Phrase before,
    Phrase after,
    Phrase reason) {}
