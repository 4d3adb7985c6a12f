package communique.output;

/**
 * What a file came to when it was rendered last.
 *
 * @param sha256 the hash of its bytes
 * @param view the fingerprint of what it shows; empty if nobody asks for it
 * @param pages on how many pages of paper it is printed; 0 if on none
 */
record Rendered(String sha256, String view, int pages) {}
