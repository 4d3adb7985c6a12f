package communique.view;

/**
 * What stands for a sheet where its address is shared.
 *
 * @param title the title of the sheet, or its beginning
 * @param lang the language, a BCP 47 tag
 * @param kind what kind of sheet it is, in one line
 * @param when date and place of a summit; may be empty
 * @param lead what the sheet says first, or its beginning
 * @param dense whether that is so much that it is set smaller
 * @param doubts on how many points sources differ, and how gravely; empty if on none
 */
public record CardView(
    Phrase title,
    String lang,
    String kind,
    Phrase when,
    Phrase lead,
    boolean dense,
    String doubts) {}
