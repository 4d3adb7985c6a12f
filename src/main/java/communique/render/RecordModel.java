package communique.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: its components by their names, and nothing else. Templates ask
 * whether there is something, and then for it: so each is wrapped once.
 */
final class RecordModel implements TemplateHashModel {

  private static final ClassValue<Map<String, Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> java) {
          return components(java.getRecordComponents());
        }
      };

  private final Record holder;
  private final ObjectWrapper wrapper;
  private final Map<String, Component> components;
  private final @Nullable TemplateModel[] wrapped;

  /**
   * One record.
   *
   * @param wrapper wraps the components' values
   */
  RecordModel(Record holder, ObjectWrapper wrapper) {
    this.holder = holder;
    this.wrapper = wrapper;
    this.components = COMPONENTS.get(holder.getClass());
    this.wrapped = new TemplateModel[components.size()];
  }

  private record Component(int number, Method accessor) {}

  private static Map<String, Component> components(RecordComponent[] all) {
    Map<String, Component> components = new HashMap<>();
    for (RecordComponent one : all) {
      one.getAccessor().setAccessible(true);
      components.put(one.getName(), new Component(components.size(), one.getAccessor()));
    }
    return components;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Component component = components.get(key);
    if (component == null) {
      return null;
    }
    TemplateModel before = wrapped[component.number];
    TemplateModel model = before == null ? wrap(component.accessor) : before;
    wrapped[component.number] = model;
    return model;
  }

  private TemplateModel wrap(Method accessor) throws TemplateModelException {
    try {
      return wrapper.wrap(accessor.invoke(holder));
    } catch (IllegalAccessException e) {
      throw new TemplateModelException(e);
    } catch (InvocationTargetException e) {
      throw new TemplateModelException(e.getCause());
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
