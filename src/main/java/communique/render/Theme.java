package communique.render;

import communique.problem.Fault;
import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The packaged templates, and over them those of a folder, as they are when they are first asked
 * for. Each is parsed once, whatever the number of languages and editions. Thread-safe.
 */
public final class Theme {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private static final TemplateLoader PACKAGED =
      new ClassTemplateLoader(Theme.class, "/theme/templates");

  /** What every dossier without templates of its own is shown in. */
  private static final Configuration PLAIN = configuration(PACKAGED);

  private final Configuration configuration;
  private final TemplateFaults faults;
  private final String fingerprint;

  private Theme(Path own, Configuration configuration) {
    this.configuration = configuration;
    this.faults = new TemplateFaults(own);
    this.fingerprint = OwnTemplates.in(own).fingerprint();
  }

  /**
   * The theme of a dossier.
   *
   * @param own the folder whose templates win over packaged ones of the same name; need not exist
   * @throws Fault if the folder cannot be read
   */
  public static Theme in(Path own) {
    return new Theme(own, Files.isDirectory(own) ? configuration(loader(own)) : PLAIN);
  }

  private static TemplateLoader loader(Path own) {
    try {
      return new MultiTemplateLoader(
          new TemplateLoader[] {new FileTemplateLoader(own.toFile()), PACKAGED});
    } catch (IOException e) {
      throw new Fault(
          Problem.of(
              OutputRules.BROKEN_TEMPLATE,
              Location.of(own.toString()),
              "the folder cannot be read"),
          e);
    }
  }

  private static Configuration configuration(TemplateLoader loader) {
    Configuration configuration = new SoundTemplates(VERSION);
    configuration.setTemplateLoader(loader);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
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
    return configuration;
  }

  /** A fingerprint of the folder's own templates; the packaged ones belong to the program. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * One of them.
   *
   * @throws IOException if there is none of that name, or it cannot be parsed
   */
  Template template(String name) throws IOException {
    return configuration.getTemplate(name);
  }

  TemplateFaults faults() {
    return faults;
  }
}
