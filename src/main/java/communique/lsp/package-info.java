/**
 * A server of the Language Server Protocol: a dossier as editors want it told. {@link
 * communique.lsp.Desk} has the dossier and the texts that are open, and two threads: one reads what
 * changed and answers, the other asks the rules, of the newest only. {@link
 * communique.lsp.Documents} translates what editors ask, and {@link communique.lsp.Telling} what
 * they are told unasked. What the answers are is found out in {@code communique.curate.assist}.
 * Only this package knows LSP4J. Begin with {@link communique.lsp.LanguageServing}.
 */
@NullMarked
package communique.lsp;

import org.jspecify.annotations.NullMarked;
