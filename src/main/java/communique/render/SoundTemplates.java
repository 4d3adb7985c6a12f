package communique.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A configuration that hands out no template, included ones too, that a machine decides on. */
final class SoundTemplates extends Configuration {

  private final Set<Template> sound = ConcurrentHashMap.newKeySet();

  SoundTemplates(Version version) {
    super(version);
  }

  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    if (template != null && !sound.contains(template)) {
      SameBytes.require(template);
      sound.add(template);
    }
    return template;
  }
}
