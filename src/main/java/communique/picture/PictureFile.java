package communique.picture;

/**
 * What is known of a picture without its pixels.
 *
 * @param sha256 the hash of its file
 * @param format what it is
 * @param width in pixels, as it is seen: turned upright, if the camera says how
 * @param height in pixels, as it is seen
 */
public record PictureFile(String sha256, Format format, int width, int height) {}
