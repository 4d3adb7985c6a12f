package communique.output;

import communique.trace.Transcript;

/**
 * What a file came to when it was rendered last.
 *
 * @param setting the fingerprint of what it depends on besides answers
 * @param heard what was asked and answered while it was made
 * @param sha256 the hash of its bytes
 * @param pages on how many pages of paper it is printed; 0 if on none
 */
record Rendered(String setting, Transcript heard, String sha256, int pages) {}
