package communique.view;

/**
 * One line of the list of sources at the end of a page.
 *
 * @param id its id, which marks in the text refer to
 * @param name what they call it; empty if that is the words of the source here
 * @param author who wrote it; may be empty
 * @param source the source's page, under the publisher's name
 * @param title the title as printed; empty if not stated
 * @param published the date, or that none is stated
 * @param url where it was read; may be empty
 * @param archived the copy that an archive keeps
 * @param standing whom it rests on for what this page cites, and why it is independent of others
 *     that the page cites; may be empty
 */
public record SourceLine(
    String id,
    Phrase name,
    Phrase author,
    Link source,
    Phrase title,
    String published,
    String url,
    ArchivedCopy archived,
    Phrase standing) {}
