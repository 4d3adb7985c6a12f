package communique.render;

import communique.view.Html;
import communique.view.Phrase;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of records and nothing else of an object. */
final class RecordWrapper implements ObjectWrapper {

  private final DefaultObjectWrapper wrapper;

  RecordWrapper(Version version) {
    DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(version);
    builder.setMemberAccessPolicy(new ComponentsOnly());
    builder.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    builder.setOuterIdentity(this);
    wrapper = builder.build();
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Phrase phrase) {
      return new PhraseModel(phrase);
    }
    if (value instanceof List<?> list) {
      return new SimpleSequence(list, this);
    }
    return value instanceof Html html
        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
        : wrapper.wrap(value);
  }

  private static final class ComponentsOnly implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> java) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return java.isRecord()
              && Arrays.stream(java.getRecordComponents())
                  .anyMatch(component -> component.getAccessor().equals(method));
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
