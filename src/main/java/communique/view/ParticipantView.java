package communique.view;

import java.util.List;

/**
 * Somebody at the table.
 *
 * @param id the person's id; empty where the person sits for a further side
 * @param name the person
 * @param natives the name in its own script
 * @param office the office held that day, with what shows it; none if none is known
 * @param role host, guest, or as reported; may be empty
 * @param evidence what carries the presence
 */
public record ParticipantView(
    String id,
    Link name,
    List<NativeName> natives,
    List<Answer> office,
    Phrase role,
    Evidence evidence) {}
