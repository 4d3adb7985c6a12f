package communique.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import communique.problem.Fault;
import communique.view.Messages;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Map;

/** The templates of a theme in the words of one language. Thread-safe. */
public final class Templates {

  private final Theme theme;
  private final MessageMethod words;

  /**
   * The templates in a language.
   *
   * @param theme whose they are
   * @param messages the words of the interface
   */
  public Templates(Theme theme, Messages messages) {
    this.theme = theme;
    this.words = new MessageMethod(messages);
  }

  /**
   * Renders one page.
   *
   * @param name the template's file
   * @param page what the template sees as {@code page}
   * @param site what the template sees as {@code site}
   * @param data what the template sees as {@code data}
   * @throws Fault if the template is missing or fails, with its file and line
   */
  public void render(String name, Record page, Record site, Record data, OutputStream out)
      throws IOException {
    try {
      Template template = theme.template(name);
      StringWriter written = new StringWriter();
      template.process(Map.of("page", page, "site", site, "data", data, "t", words), written);
      String text = written.toString();
      out.write((TightLoader.isXhtml(name) ? text : TightPage.of(text)).getBytes(UTF_8));
    } catch (TemplateNotFoundException e) {
      throw theme.faults().missing(name, e);
    } catch (TemplateException e) {
      throw theme.faults().failing(e);
    } catch (StackOverflowError e) {
      throw theme.faults().endless(name, e);
    } catch (SecurityException e) {
      throw theme.faults().leadsOut(name, e);
    } catch (IOException e) {
      throw theme.faults().unparsable(e).orElseThrow(() -> e);
    }
  }

  /** A fingerprint of the folder's own templates; the packaged ones belong to the program. */
  public String fingerprint() {
    return theme.fingerprint();
  }
}
