package communique.view;

/** A name in its own script, with its BCP 47 tag. */
public record NativeName(String words, String lang) {}
