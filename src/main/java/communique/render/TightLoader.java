package communique.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Templates without what HTML lets one leave out: the ends of list items, terms, cells and rows,
 * and the quotes of attributes that are a word. Templates are written in full, and are read once;
 * so their pages are lighter and cost nothing more. Lines stay lines, so that faults have their
 * places. What is printed, or written for Word, is XHTML and stays as it is.
 *
 * @param loader gives the templates as they are written
 */
record TightLoader(TemplateLoader loader) implements TemplateLoader {

  /** HTML, "Optional tags": what follows inside the parent, or its end, ends these too. */
  private static final String ENDS = "</(?:li|dt|dd|tr|td|th|tbody|thead|option)>";

  /** A start tag, as far as it is the same on every page. */
  private static final String STARTS =
      "<[a-z][a-z0-9]*(?:\\s+[a-z-]+(?:=\"[^\"<&$#]*\")?(?=[\\s>]))+";

  /** Who moves a page, or lets it load more, looks for some of them. */
  private static final Pattern WORD =
      Pattern.compile("(?<!href|src|action|rel|http-equiv)=\"([A-Za-z0-9_-]+)\"");

  /** What is FreeMarker's own is passed over. */
  private static final String OWN =
      "<#--.*?-->|</?[#@](?:\"[^\"]*\"|->|\\([^()]*\\)|[^>\"])*>|\\$\\{(?:\"[^\"]*\"|[^}\"])*}";

  private static final Pattern PIECES =
      Pattern.compile("(" + OWN + ")|(" + STARTS + ")|" + ENDS, Pattern.DOTALL);

  /** Where the templates of what is printed lie, and of what is written for Word. */
  private static final List<String> XHTML = List.of("print/", "word/");

  /** Whether a template makes what is printed or written for Word. */
  static boolean isXhtml(String name) {
    return XHTML.stream().anyMatch(name::startsWith);
  }

  private static String tight(String template) {
    return PIECES.matcher(template).replaceAll(TightLoader::piece);
  }

  private static String piece(MatchResult found) {
    if (found.group(1) != null) {
      return Matcher.quoteReplacement(found.group());
    }
    return found.group(2) == null ? "" : WORD.matcher(found.group(2)).replaceAll("=$1");
  }

  private record Found(Object source, boolean printed) {}

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    Object source = loader.findTemplateSource(name);
    return source == null ? null : new Found(source, isXhtml(name));
  }

  @Override
  public long getLastModified(Object found) {
    return loader.getLastModified(((Found) found).source());
  }

  @Override
  public Reader getReader(Object found, String encoding) throws IOException {
    Reader reader = loader.getReader(((Found) found).source(), encoding);
    return ((Found) found).printed() ? reader : tight(reader);
  }

  private static Reader tight(Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    try (reader) {
      reader.transferTo(text);
    }
    return new StringReader(tight(text.toString()));
  }

  @Override
  public void closeTemplateSource(Object found) throws IOException {
    loader.closeTemplateSource(((Found) found).source());
  }
}
