/** E-mails and pages saved as MHTML: alone uses Apache James Mime4j. */
@NullMarked
package communique.curate.capture.mail;

import org.jspecify.annotations.NullMarked;
