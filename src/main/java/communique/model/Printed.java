package communique.model;

/**
 * A sheet on paper.
 *
 * @param language the language that it is printed in
 * @param pages how many pages it takes
 */
public record Printed(Sheet sheet, Language language, int pages) {}
