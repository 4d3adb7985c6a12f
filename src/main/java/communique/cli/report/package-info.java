/**
 * The problems of a run for a machine: a small JSON of our own, SARIF, and the commands of GitHub's
 * runner.
 */
@NullMarked
package communique.cli.report;

import org.jspecify.annotations.NullMarked;
