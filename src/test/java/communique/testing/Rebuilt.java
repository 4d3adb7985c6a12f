package communique.testing;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Site;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Values made anew with other values in them. */
public final class Rebuilt {

  private Rebuilt() {}

  /** A dossier of other entries, in the places of those that they stand for. */
  public static Dossier dossier(Dossier dossier, Site site, UnaryOperator<Entry> change) {
    List<Item> items =
        dossier.items().stream()
            .map(one -> new Item(one.kind(), one.id(), one.entry().map(change), one.origin()))
            .toList();
    return dossier.again(site, items, Set.of());
  }

  /** A record of the same class, every component changed. */
  public static Record record(Record holder, BiFunction<RecordComponent, Object, Object> change) {
    RecordComponent[] components = holder.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = change.apply(components[i], components[i].getAccessor().invoke(holder));
      }
      return holder.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
