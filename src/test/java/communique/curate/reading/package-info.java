@org.jspecify.annotations.NullMarked
package communique.curate.reading;
