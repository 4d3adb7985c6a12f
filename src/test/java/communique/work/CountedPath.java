package communique.work;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a path of {@link CountedFiles}: a path of the system, which answers for it.
 *
 * @param real the path of the system
 */
record CountedPath(Path real, CountedFiles files) implements InvocationHandler {

  /** A path that is asked for its files through those. */
  static Path of(Path real, CountedFiles files) {
    CountedPath path = new CountedPath(real, files);
    Class<?>[] as = {Path.class};
    return (Path) Proxy.newProxyInstance(CountedPath.class.getClassLoader(), as, path);
  }

  /** The path of the system behind one of these; any other is that itself. */
  static Path real(Path path) {
    return behind(path).map(CountedPath::real).orElse(path);
  }

  private static Optional<CountedPath> behind(@Nullable Object path) {
    return Optional.ofNullable(path)
        .filter(found -> Proxy.isProxyClass(found.getClass()))
        .map(Proxy::getInvocationHandler)
        .filter(CountedPath.class::isInstance)
        .map(CountedPath.class::cast);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given)
      throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return files;
    }
    Object[] args = Stream.of(given == null ? new Object[0] : given).map(this::plain).toArray();
    try {
      return counted(method.invoke(real, args));
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private Object plain(Object arg) {
    return behind(arg).<Object>map(CountedPath::real).orElse(arg);
  }

  private @Nullable Object counted(@Nullable Object answer) {
    if (answer instanceof Path path) {
      return of(path, files);
    }
    if (answer instanceof Iterator<?>) {
      return StreamSupport.stream(real.spliterator(), false).map(p -> of(p, files)).iterator();
    }
    return answer;
  }
}
