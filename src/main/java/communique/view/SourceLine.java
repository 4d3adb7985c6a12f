package communique.view;

/**
 * One line of the list of sources at the end of a page.
 *
 * @param number the number that marks in the text refer to
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
    int number,
    Phrase author,
    Link source,
    Phrase title,
    String published,
    String url,
    ArchivedCopy archived,
    Phrase standing) {}
