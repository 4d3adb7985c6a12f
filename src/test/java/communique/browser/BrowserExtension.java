package communique.browser;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** One browser and one copy of the built sites for all tests; both are closed after the last. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace HERE = Namespace.create(BrowserExtension.class);

  /** The first class fails for want of a browser; the others need not say it again. */
  @Override
  public void beforeAll(ExtensionContext context) {
    Store store = store(context);
    if (store.get(Chromium.Missing.class) != null) {
      throw new TestAbortedException("there is no Chromium, as the failure above says");
    }
    try {
      store.computeIfAbsent(Chromium.class, key -> Chromium.find(), Chromium.class);
    } catch (Chromium.Missing e) {
      store.put(Chromium.Missing.class, e);
      throw e;
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Sites.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = store(context);
    if (parameter.getParameter().getType() == Sites.class) {
      return store.computeIfAbsent(Sites.class, key -> sites(), Sites.class);
    }
    Chromium chromium =
        store.computeIfAbsent(Chromium.class, key -> Chromium.find(), Chromium.class);
    return store.computeIfAbsent(Browser.class, key -> Browser.start(chromium), Browser.class);
  }

  private static Sites sites() {
    try {
      return Sites.build();
    } catch (IOException e) {
      throw new IllegalStateException("the sites cannot be built", e);
    }
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(StoreScope.LAUNCHER_SESSION, HERE);
  }
}
