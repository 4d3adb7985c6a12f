package communique.content;

import communique.content.yaml.Yaml;
import communique.model.Entry;
import communique.model.Site;
import communique.problem.KeyPath;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.shape.Block;
import communique.shape.Field;
import communique.shape.LiteralType;
import communique.shape.Node;
import communique.shape.RecordType;
import communique.shape.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of content as it is written: every scalar in its YAML with what reads it there.
 *
 * @param path below the content folder, with {@code /}
 * @param file its name, as printed in problems
 * @param text all of it, without a byte order mark, every line ending in LF
 * @param values in their order; none of what cannot be read
 */
public record WrittenFile(String path, String file, String text, List<Value> values) {

  /** Copies the list. */
  public WrittenFile {
    values = List.copyOf(values);
  }

  /**
   * A scalar.
   *
   * @param record where the record stands that has it; nothing for what several records share, and
   *     for the settings
   * @param holder the record, or the one inside it, that has the field
   * @param field the field that it stands in
   * @param type what reads it
   * @param scalar what is written
   */
  public record Value(
      Optional<KeyPath> record,
      RecordType holder,
      Field field,
      LiteralType type,
      Node.Scalar scalar) {

    /** Whether it is that field of that record. */
    public boolean is(Class<?> java, String name) {
      return holder.java() == java && field.name().equals(name);
    }
  }

  /**
   * Every file of a dossier that holds records, and the settings. What cannot be read is left out:
   * whoever has to know of all has loaded the dossier before, and was told.
   *
   * @param root the folder in which {@code site.yaml} stands
   */
  public static List<WrittenFile> in(Path root) {
    ContentFolder folder = new ContentFolder(root);
    List<String> paths = new ArrayList<>(folder.files(WrittenFile::knownByNow));
    paths.add(Layout.SITE);
    return paths.stream()
        .filter(path -> path.equals(Layout.SITE) || isOfRecords(path))
        .flatMap(path -> read(folder, path).stream())
        .toList();
  }

  private static boolean isOfRecords(String path) {
    return Layout.holdsRecords(path) && !Layout.isOfMessages(path);
  }

  private static Optional<WrittenFile> read(ContentFolder folder, String path) {
    String file = folder.name(path);
    return folder
        .read(path, WrittenFile::knownByNow)
        .flatMap(bytes -> SourceText.decode(file, bytes, WrittenFile::knownByNow))
        .map(text -> new WrittenFile(path, file, text, values(path, file, text)));
  }

  private static List<Value> values(String path, String file, String text) {
    List<Value> values = new ArrayList<>();
    Layout.sheet(path)
        .filter(kind -> FrontMatter.begins(text))
        .ifPresent(
            kind ->
                FrontMatter.split(file, text, WrittenFile::knownByNow)
                    .flatMap(parts -> yaml(file, parts.head(), FrontMatter.HEAD_LINE))
                    .ifPresent(
                        head ->
                            record(new KeyPath(file, List.of()), asRecord(kind), head, values)));
    Layout.register(path)
        .ifPresent(
            register ->
                yaml(file, text, 1).ifPresent(root -> register(file, register, root, values)));
    if (path.equals(Layout.SITE)) {
      yaml(file, text, 1)
          .ifPresent(root -> Written.over(Site.class, root, to(Optional.empty(), values)));
    }
    return values;
  }

  private static void register(
      String file, Layout.Register register, Node root, List<Value> values) {
    if (root instanceof Node.Sequence && register.lists().size() == 1) {
      Class<? extends Entry> kind = register.lists().values().iterator().next();
      items(new KeyPath(file, List.of()), kind, root, values);
    } else if (root instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String key = entry.key().text();
        Optional<Class<? extends Entry>> kind = Optional.ofNullable(register.lists().get(key));
        kind.ifPresent(one -> items(new KeyPath(file, List.of(key)), one, entry.value(), values));
        if (kind.isEmpty()) {
          shared(register.lists(), entry, values);
        }
      }
    }
  }

  /** What is said once in a file may be meant for items of several lists: it is read alike. */
  private static void shared(
      Map<String, Class<? extends Entry>> lists, Node.Entry entry, List<Value> values) {
    List<Value> all = new ArrayList<>();
    lists
        .values()
        .forEach(kind -> Written.shared(asRecord(kind), entry, to(Optional.empty(), all)));
    Set<Mark> known = new HashSet<>();
    all.stream().filter(value -> known.add(value.scalar().mark())).forEach(values::add);
  }

  private static void items(
      KeyPath list, Class<? extends Entry> kind, Node written, List<Value> values) {
    List<Block.Item> items = Block.items(written);
    Set<Node.Mapping> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < items.size(); i++) {
      for (Node.Mapping group : items.get(i).groups()) {
        if (groups.add(group)) {
          group.entries().stream()
              .filter(entry -> !entry.key().text().equals(Block.LIST))
              .forEach(
                  entry -> Written.shared(asRecord(kind), entry, to(Optional.empty(), values)));
        }
      }
      record(list.then(String.valueOf(i)), asRecord(kind), items.get(i).node(), values);
    }
  }

  private static void record(
      KeyPath place, Class<? extends Record> kind, Node node, List<Value> values) {
    Written.over(kind, node, to(Optional.of(place), values));
  }

  private static Written.Visitor to(Optional<KeyPath> record, List<Value> values) {
    return (holder, field, type, scalar) ->
        values.add(new Value(record, holder, field, type, scalar));
  }

  private static Optional<Node> yaml(String file, String text, int firstLine) {
    return Yaml.read(file, text, firstLine, WrittenFile::knownByNow);
  }

  private static Class<? extends Record> asRecord(Class<? extends Entry> kind) {
    return kind.asSubclass(Record.class);
  }

  /** What is wrong with a file was told when the dossier was loaded. */
  private static void knownByNow(Problem problem) {}
}
