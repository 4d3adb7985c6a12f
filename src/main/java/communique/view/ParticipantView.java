package communique.view;

import java.util.List;

/**
 * Somebody at the table.
 *
 * @param id the person's id; empty where the person sits for a further side
 * @param name the person, or the words for somebody without a sheet; empty if only the side is
 *     known
 * @param natives the name in its own script
 * @param office the office held that day, with what shows it; none if none is known
 * @param role host, guest, or as reported; may be empty
 * @param because how we infer the presence; empty if a source tells it
 * @param note what else a reader should know; may be empty
 * @param evidence what carries the presence
 */
public record ParticipantView(
    String id,
    Link name,
    List<NativeName> natives,
    List<Answer> office,
    Phrase role,
    Phrase because,
    Phrase note,
    Evidence evidence) {}
