package communique.render;

import communique.view.Html;
import communique.view.Phrase;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records and nothing else of an object. Phrases and markup print
 * themselves, those in a list too.
 */
final class RecordWrapper extends DefaultObjectWrapper {

  RecordWrapper(Version version) {
    super(configuration(version), true);
  }

  private static DefaultObjectWrapperConfiguration configuration(Version version) {
    DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(version);
    builder.setMemberAccessPolicy(new Nothing());
    return builder;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String words) {
      return new SimpleScalar(words);
    }
    if (value instanceof Phrase phrase) {
      return new PhraseModel(phrase);
    }
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    return value instanceof Record holder ? new RecordModel(holder, this) : super.wrap(value);
  }

  /** Nothing else is taken apart. */
  private static final class Nothing implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> java) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return false;
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }
}
