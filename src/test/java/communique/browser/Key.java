package communique.browser;

import java.util.Map;

/** A key that is no letter. */
public enum Key {
  TAB("Tab", 9, ""),
  ENTER("Enter", 13, "\r"),
  ESCAPE("Escape", 27, ""),
  UP("ArrowUp", 38, ""),
  DOWN("ArrowDown", 40, "");

  private final String key;
  private final int code;
  private final String text;

  Key(String key, int code, String text) {
    this.key = key;
    this.code = code;
    this.text = text;
  }

  /** What the key writes; empty if nothing. */
  String text() {
    return text;
  }

  /** The parameters of {@code Input.dispatchKeyEvent}. */
  Map<String, Object> event(String type) {
    return Map.of(
        "type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text);
  }
}
