package communique.word;

import java.util.Optional;

/**
 * What is to be typed.
 *
 * @param path the path of the document, for problems
 * @param xhtml a whole XHTML document
 * @param home the address at which the same can be read on the web: that is where links to other
 *     pages lead from; without it they are words
 */
public record Typescript(String path, String xhtml, Optional<String> home) {}
