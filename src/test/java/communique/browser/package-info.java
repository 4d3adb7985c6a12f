/**
 * The built sites in a real Chromium, from the disk and over HTTP. A test class that wants the
 * browser says {@link communique.browser.InBrowser} and takes a {@link communique.browser.Browser}
 * and the {@link communique.browser.Sites} as parameters.
 */
@NullMarked
package communique.browser;

import org.jspecify.annotations.NullMarked;
