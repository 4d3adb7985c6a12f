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
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The packaged templates, and over them those of a folder, as they are when they are first asked
 * for. Each is parsed once, whatever the number of languages and editions. Thread-safe.
 */
public final class Theme {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private static final TemplateLoader PACKAGED =
      new TightLoader(new ClassTemplateLoader(Theme.class, "/theme/templates"));

  /** What every dossier without templates of its own is shown in. */
  private static final Configuration PLAIN = configuration(PACKAGED);

  private final Configuration configuration;
  private final Optional<TemplateLoader> own;
  private final TemplateFaults faults;
  private final String fingerprint;

  private Theme(Path folder, Optional<TemplateLoader> own) {
    this.configuration = own.map(Theme::over).orElse(PLAIN);
    this.own = own;
    this.faults = new TemplateFaults(folder);
    this.fingerprint = OwnTemplates.in(folder).fingerprint();
  }

  /**
   * The theme of a dossier.
   *
   * @param own the folder whose templates win over packaged ones of the same name; need not exist
   * @throws Fault if the folder cannot be read
   */
  public static Theme in(Path own) {
    return new Theme(own, Optional.of(own).filter(Files::isDirectory).map(Theme::loader));
  }

  private static Configuration over(TemplateLoader own) {
    return configuration(new MultiTemplateLoader(new TemplateLoader[] {own, PACKAGED}));
  }

  private static TemplateLoader loader(Path own) {
    try {
      return new FileTemplateLoader(own.toFile());
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

  /**
   * The text of a style sheet of the folder itself.
   *
   * @param name its path in the folder
   * @return nothing if the folder has none of that name
   * @throws Fault if a link leads out of the folder
   */
  public Optional<String> ownStyle(String name) {
    try {
      Optional<Object> found =
          own.isPresent()
              ? Optional.ofNullable(own.get().findTemplateSource(name))
              : Optional.empty();
      return found.isPresent() ? Optional.of(text(own.get(), found.get())) : Optional.empty();
    } catch (SecurityException e) {
      throw faults.leadsOut(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(TemplateLoader loader, Object source) throws IOException {
    try (Reader reader = loader.getReader(source, StandardCharsets.UTF_8.name())) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } finally {
      loader.closeTemplateSource(source);
    }
  }

  TemplateFaults faults() {
    return faults;
  }
}
