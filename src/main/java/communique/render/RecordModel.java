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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: its components by their names, and nothing else.
 *
 * @param holder the record
 * @param wrapper wraps the components' values
 */
record RecordModel(Record holder, ObjectWrapper wrapper) implements TemplateHashModel {

  private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

  private static Map<String, Method> accessors(Class<?> java) {
    Map<String, Method> accessors = new HashMap<>();
    for (RecordComponent component : java.getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      accessors.put(component.getName(), component.getAccessor());
    }
    return accessors;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method component =
        COMPONENTS.computeIfAbsent(holder.getClass(), RecordModel::accessors).get(key);
    if (component == null) {
      return null;
    }
    try {
      return wrapper.wrap(component.invoke(holder));
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
