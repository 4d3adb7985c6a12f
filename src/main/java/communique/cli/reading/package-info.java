/** A reading of a saved article as a terminal shows it, and as JSON. */
@org.jspecify.annotations.NullMarked
package communique.cli.reading;
