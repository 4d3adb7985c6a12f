package communique.render;

import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.view.Messages;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** The theme: the packaged templates, and over them those of a folder. Thread-safe. */
public final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_34;
  private static final String PACKAGED = "/theme/templates";

  private final Configuration configuration;
  private final TemplateFaults faults;
  private final String fingerprint;

  /**
   * The theme of a dossier.
   *
   * @param own the folder whose templates win over packaged ones of the same name; need not exist
   * @param messages the words of the interface
   */
  public Templates(Path own, Messages messages) {
    faults = new TemplateFaults(own);
    fingerprint = OwnTemplates.in(own).fingerprint();
    configuration = new Theme(VERSION);
    configuration.setTemplateLoader(loader(own));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setObjectWrapper(new RecordWrapper(VERSION));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((failure, environment) -> {});
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setSharedVariable("t", new MessageMethod(messages));
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
      Template template = configuration.getTemplate(name);
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      template.process(Map.of("page", page, "site", site, "data", data), writer);
      writer.flush();
    } catch (TemplateNotFoundException e) {
      throw faults.missing(name, e);
    } catch (TemplateException e) {
      throw faults.failing(e);
    } catch (StackOverflowError e) {
      throw faults.endless(name, e);
    } catch (SecurityException e) {
      throw faults.leadsOut(name, e);
    } catch (IOException e) {
      throw faults.unparsable(e).orElseThrow(() -> e);
    }
  }

  /** A fingerprint of the folder's own templates; the packaged ones belong to the program. */
  public String fingerprint() {
    return fingerprint;
  }

  private static TemplateLoader loader(Path own) {
    TemplateLoader packaged = new ClassTemplateLoader(Templates.class, PACKAGED);
    if (!Files.isDirectory(own)) {
      return packaged;
    }
    try {
      return new MultiTemplateLoader(
          new TemplateLoader[] {new FileTemplateLoader(own.toFile()), packaged});
    } catch (IOException e) {
      throw new Fault(
          Problem.of(
              OutputRules.BROKEN_TEMPLATE,
              Location.of(own.toString()),
              "the folder cannot be read"),
          e);
    }
  }
}
