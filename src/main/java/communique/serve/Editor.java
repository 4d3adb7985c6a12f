package communique.serve;

import communique.problem.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a line of a file is opened in an editor of this machine: by an address that the editor
 * answers.
 *
 * @param template the address with {@code {file}}, {@code {line}} and {@code {column}}; empty if no
 *     links are wanted
 */
public record Editor(String template) {

  /** No links. */
  public static final Editor NONE = new Editor("");

  private static final Map<String, Editor> KNOWN =
      Map.of(
          "vscode", new Editor("vscode://file/{file}:{line}:{column}"),
          "idea", new Editor("idea://open?file={file}&line={line}&column={column}"),
          "none", NONE);

  /** A scheme of an editor's own; those that a browser runs or opens itself are none. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?!(?:javascript|vbscript|data|file|blob|about|view-source):)[a-z][a-z0-9+.-]*:\\S*\\{file}\\S*");

  /** The slash before a path that begins with one. */
  private static final Pattern DOUBLED = Pattern.compile("(?<!/)/\\{file}");

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  /**
   * An editor by its name ({@code vscode}, {@code idea}, {@code none}), or by an address.
   *
   * @return nothing if it is neither
   */
  public static Optional<Editor> of(String words) {
    return Optional.ofNullable(KNOWN.get(words))
        .or(
            () ->
                Optional.of(words)
                    .filter(address -> ADDRESS.matcher(address).matches())
                    .map(Editor::new));
  }

  /** The address that opens a place; nothing if it is in no file of this disk. */
  Optional<String> link(Location place) {
    if (template.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(place.file()).toAbsolutePath().normalize();
      return Files.isRegularFile(file) ? Optional.of(link(file, place)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String link(Path file, Location place) {
    String path = encoded(file.toString().replace(file.getFileSystem().getSeparator(), "/"));
    String tidy = path.startsWith("/") ? DOUBLED.matcher(template).replaceAll("{file}") : template;
    return tidy.replace("{file}", path)
        .replace("{line}", String.valueOf(Math.max(1, place.line())))
        .replace("{column}", String.valueOf(Math.max(1, place.column())));
  }

  /** All but the plainest characters by their bytes; the colon of a drive is kept. */
  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean drive = c == ':' && i == 1;
      if (drive || PLAIN.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%');
        encoded.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        encoded.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return encoded.toString();
  }
}
