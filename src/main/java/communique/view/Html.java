package communique.view;

/** Markup that is safe as it is; everything else is escaped by the template. */
public record Html(String markup) {}
