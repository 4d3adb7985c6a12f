/**
 * What earlier runs found out and this run need not do again.
 *
 * <p>All of it lies in the {@link communique.cache.UserCache}: nothing that comes with a dossier is
 * believed. A {@link communique.cache.Cache} is one file that may be deleted at any time: it makes
 * a build quicker and never changes what it says. Its keys are {@link
 * communique.shape.Fingerprint}s, so an entry cannot be out of date; its entries belong to one
 * {@link communique.cache.Program}, so a new version of the code never meets old ones.
 */
@NullMarked
package communique.cache;

import org.jspecify.annotations.NullMarked;
