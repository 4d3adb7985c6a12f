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
import java.util.TreeMap;

/**
 * A file of content as it is written: every scalar in its YAML with what reads it there.
 *
 * @param path below the content folder, with {@code /}
 * @param file its name, as printed in problems
 * @param text all of it, without a byte order mark, every line ending in LF
 * @param values in their order; none of what cannot be read
 * @param keys under which fields are due, in their order
 */
public record WrittenFile(
    String path, String file, String text, List<Value> values, List<Key> keys) {

  /** Copies the lists. */
  public WrittenFile {
    values = List.copyOf(values);
    keys = List.copyOf(keys);
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
   * A key.
   *
   * @param holders the record that has the field; of what a file says once for all its lists, those
   *     in them
   * @param lists the lists that may stand there too, each with the kind of its records
   * @param mapping what the key stands in
   * @param scalar what is written
   */
  public record Key(
      List<RecordType> holders,
      Map<String, Class<? extends Record>> lists,
      Node.Mapping mapping,
      Node.Scalar scalar) {}

  /**
   * Every file of a dossier that holds records, and the settings. What cannot be read is left out:
   * whoever has to know of all has loaded the dossier before, and was told.
   *
   * @param root the folder in which {@code site.yaml} stands
   */
  public static List<WrittenFile> in(Path root) {
    return in(root, Unsaved.NONE);
  }

  /** The same while files are open in an editor. */
  public static List<WrittenFile> in(Path root, Unsaved unsaved) {
    ContentFolder folder = new ContentFolder(root, unsaved);
    List<String> paths = new ArrayList<>(folder.files(WrittenFile::knownByNow));
    paths.add(Layout.SITE);
    return paths.stream()
        .filter(path -> path.equals(Layout.SITE) || isOfRecords(path))
        .flatMap(path -> read(folder, path).stream())
        .toList();
  }

  /**
   * A file as it would be written with that text; without values if it holds no records, or cannot
   * be read.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param file its name, as printed in problems
   * @param text every line ending in LF
   */
  public static WrittenFile of(Path root, String file, String text) {
    return new Reading(Proof.path(root, file), file, text).read();
  }

  /** Whether its text is a sheet, with fields before its running text. */
  public boolean hasFrontMatter() {
    return Layout.sheet(path).isPresent() && FrontMatter.begins(text);
  }

  private static boolean isOfRecords(String path) {
    return Layout.holdsRecords(path) && !Layout.isOfMessages(path);
  }

  private static Optional<WrittenFile> read(ContentFolder folder, String path) {
    String file = folder.name(path);
    return folder
        .read(path, WrittenFile::knownByNow)
        .flatMap(bytes -> SourceText.decode(file, bytes, WrittenFile::knownByNow))
        .map(text -> new Reading(path, file, text).read());
  }

  /** Reads one file. */
  private static final class Reading {

    private final String path;
    private final String file;
    private final String text;
    private final List<Value> values = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();

    Reading(String path, String file, String text) {
      this.path = path;
      this.file = file;
      this.text = text;
    }

    WrittenFile read() {
      Layout.sheet(path).filter(kind -> FrontMatter.begins(text)).ifPresent(this::sheet);
      Layout.register(path)
          .ifPresent(register -> yaml(text, 1).ifPresent(root -> register(register, root)));
      if (path.equals(Layout.SITE)) {
        yaml(text, 1)
            .ifPresent(root -> Written.over(Site.class, root, to(Optional.empty(), values)));
      }
      return new WrittenFile(path, file, text, values, keys);
    }

    private void sheet(Class<? extends Entry> kind) {
      FrontMatter.split(file, text, WrittenFile::knownByNow)
          .flatMap(parts -> yaml(parts.head(), FrontMatter.HEAD_LINE))
          .ifPresent(head -> record(new KeyPath(file, List.of()), asRecord(kind), head));
    }

    private Optional<Node> yaml(String yaml, int firstLine) {
      return Yaml.read(file, yaml, firstLine, WrittenFile::knownByNow);
    }

    private void register(Layout.Register register, Node root) {
      if (root instanceof Node.Sequence && register.lists().size() == 1) {
        Class<? extends Entry> kind = register.lists().values().iterator().next();
        items(new KeyPath(file, List.of()), kind, root);
      } else if (root instanceof Node.Mapping mapping) {
        Map<String, Class<? extends Record>> lists = new TreeMap<>();
        register.lists().forEach((key, kind) -> lists.put(key, asRecord(kind)));
        List<RecordType> holders = lists.values().stream().map(RecordType::of).toList();
        for (Node.Entry entry : mapping.entries()) {
          keys.add(new Key(holders, lists, mapping, entry.key()));
          String key = entry.key().text();
          Optional<Class<? extends Entry>> kind = Optional.ofNullable(register.lists().get(key));
          kind.ifPresent(one -> items(new KeyPath(file, List.of(key)), one, entry.value()));
          if (kind.isEmpty()) {
            shared(register.lists(), entry);
          }
        }
      }
    }

    /** What is said once in a file may be meant for items of several lists: it is read alike. */
    private void shared(Map<String, Class<? extends Entry>> lists, Node.Entry entry) {
      List<Value> all = new ArrayList<>();
      lists
          .values()
          .forEach(kind -> Written.shared(asRecord(kind), entry, to(Optional.empty(), all)));
      Set<Mark> known = new HashSet<>();
      all.stream().filter(value -> known.add(value.scalar().mark())).forEach(values::add);
    }

    private void items(KeyPath list, Class<? extends Entry> kind, Node written) {
      List<Block.Item> items = Block.items(written);
      Set<Node.Mapping> groups = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < items.size(); i++) {
        for (Node.Mapping group : items.get(i).groups()) {
          if (groups.add(group)) {
            group(kind, group);
          }
        }
        record(list.then(String.valueOf(i)), asRecord(kind), items.get(i).node());
      }
    }

    private void group(Class<? extends Entry> kind, Node.Mapping group) {
      RecordType type = RecordType.of(asRecord(kind));
      for (Node.Entry entry : group.entries()) {
        keys.add(new Key(List.of(type), Map.of(), group, entry.key()));
        if (!entry.key().text().equals(Block.LIST)) {
          Written.shared(asRecord(kind), entry, to(Optional.empty(), values));
        }
      }
    }

    private void record(KeyPath place, Class<? extends Record> kind, Node node) {
      Written.over(kind, node, to(Optional.of(place), values));
    }

    private Written.Visitor to(Optional<KeyPath> record, List<Value> found) {
      return new Written.Visitor() {
        @Override
        public void visit(RecordType holder, Field field, LiteralType type, Node.Scalar scalar) {
          found.add(new Value(record, holder, field, type, scalar));
        }

        @Override
        public void key(RecordType holder, Node.Mapping mapping, Node.Scalar key) {
          keys.add(new Key(List.of(holder), Map.of(), mapping, key));
        }
      };
    }
  }

  private static Class<? extends Record> asRecord(Class<? extends Entry> kind) {
    return kind.asSubclass(Record.class);
  }

  /** What is wrong with a file was told when the dossier was loaded. */
  private static void knownByNow(Problem problem) {}
}
