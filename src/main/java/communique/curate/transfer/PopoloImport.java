package communique.curate.transfer;

import communique.model.SameAs;
import communique.shape.Node;
import communique.shape.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Popolo JSON: persons as speakers, organizations, posts as offices, memberships as offices that a
 * person held.
 */
final class PopoloImport {

  private static final List<String> LISTS =
      List.of("persons", "organizations", "posts", "memberships");

  private final Node root;
  private final Incoming found;

  /** By the kind and the id in the file, the id of the record. */
  private final Map<String, String> ids = new HashMap<>();

  /** Two who bear one name have their ids in the file behind it. */
  private final Set<String> taken = new HashSet<>();

  private final Map<String, Node> organizations = new HashMap<>();
  private final Map<String, List<Node>> memberships = new HashMap<>();

  private PopoloImport(Node root, Incoming found) {
    this.root = root;
    this.found = found;
  }

  /** Whether a tree has such lists. */
  static boolean isOne(Node root) {
    return LISTS.stream().anyMatch(name -> Nodes.find(root, name).isPresent());
  }

  /** Adds every record to what is found. */
  static void read(Node root, Incoming found) {
    PopoloImport reading = new PopoloImport(root, found);
    reading.survey();
    Nodes.items(root, "organizations").forEach(reading::organization);
    reading.posts().forEach(reading::office);
    Nodes.items(root, "persons").forEach(reading::person);
  }

  /** What other records name is known before they are read. */
  private void survey() {
    for (Node one : Nodes.items(root, "organizations")) {
      name(Kind.ORGANIZATION, one, "name", "id");
      Nodes.words(one, "id").ifPresent(id -> organizations.putIfAbsent(id, one));
      Nodes.items(one, "memberships").forEach(this::membership);
    }
    posts().forEach(post -> name(Kind.OFFICE, post, "label", "role"));
    Nodes.items(root, "memberships").forEach(this::membership);
    for (Node person : Nodes.items(root, "persons")) {
      name(Kind.SPEAKER, person, "name", "id");
      String id = Nodes.words(person, "id").orElse("");
      Nodes.items(person, "memberships")
          .forEach(one -> memberships.computeIfAbsent(id, key -> new ArrayList<>()).add(one));
    }
  }

  private List<Node> posts() {
    return Stream.concat(
            Nodes.items(root, "posts").stream(),
            Nodes.items(root, "organizations").stream()
                .flatMap(one -> Nodes.items(one, "posts").stream()))
        .toList();
  }

  private void membership(Node membership) {
    Nodes.words(membership, "person_id")
        .ifPresent(id -> memberships.computeIfAbsent(id, key -> new ArrayList<>()).add(membership));
  }

  /** Gives a record its id; one that cannot have any is told where it is read. */
  private void name(Kind kind, Node node, String... names) {
    Optional<String> id = Nodes.words(node, "id");
    Optional<String> words = Nodes.words(node, names);
    if (id.isPresent() && words.isPresent()) {
      try {
        String slug =
            Slugs.bare(words.get()).isEmpty() ? Slugs.of(id.get()) : Slugs.of(words.get());
        String row = Incoming.row(kind, id.get());
        String own = taken.add(slug) ? slug : Slugs.of(slug + " " + id.get());
        taken.add(own);
        ids.putIfAbsent(row, found.id(row, own));
      } catch (Unreadable e) {
        ids.remove(Incoming.row(kind, id.get()));
      }
    }
  }

  /** The draft of a record; nothing if it is no record, which is told. */
  private void add(Kind kind, String name, Node node, Map<String, String> names, Tree.Branch tree) {
    int line = node.mark().line();
    Optional<String> id = Nodes.words(node, "id");
    if (id.isEmpty()) {
      found.fault(
          Fault.of(line, "the " + name + " has no \"id\", so no later import would find it again"));
      return;
    }
    String row = Incoming.row(kind, id.get());
    String slug = ids.getOrDefault(row, "");
    if (slug.isEmpty()) {
      found.seen(row, line);
      found.fault(
          Fault.of(line, "no id can be made of the name of the " + name + " \"" + id.get() + "\""));
      return;
    }
    tree.prune();
    Map<String, Object> fields = Shaping.fields(kind, tree, found.source());
    fields.put("state", "draft");
    found.add(new Draft(kind, row, slug, line, fields, names));
  }

  private static void put(Tree.Branch tree, String path, Optional<Object> value, List<Passage> by) {
    value.ifPresent(one -> tree.put(List.of(path.split("\\.", -1)), Tree.Leaf.of(one, by)));
  }

  /** A field that has the words of a property. */
  private static void take(
      Tree.Branch tree, String path, Node node, String record, String property) {
    Optional<String> words = Nodes.words(node, property);
    put(
        tree,
        path,
        words.map(Passage::oneLine),
        words.map(one -> List.of(Passage.property(one, record, property))).orElse(List.of()));
  }

  private void organization(Node node) {
    Tree.Branch tree = Tree.Branch.empty();
    String id = Nodes.words(node, "id").orElse("");
    take(tree, "name", node, id, "name");
    put(tree, "within", link(Kind.ORGANIZATION, Nodes.words(node, "parent_id")), List.of());
    sameAs(tree, node);
    add(
        Kind.ORGANIZATION,
        "organization",
        node,
        Map.of("name", "name", "same-as", "identifiers"),
        tree);
  }

  private Optional<Object> link(Kind kind, Optional<String> id) {
    return id.map(one -> ids.get(Incoming.row(kind, one)));
  }

  private void office(Node node) {
    Tree.Branch tree = Tree.Branch.empty();
    Optional<String> label = Nodes.words(node, "label", "role");
    put(tree, "title", label.map(Passage::oneLine), List.of());
    put(tree, "of", link(Kind.ORGANIZATION, Nodes.words(node, "organization_id")), List.of());
    sameAs(tree, node);
    add(Kind.OFFICE, "post", node, Map.of("title", "label"), tree);
  }

  private void person(Node node) {
    Tree.Branch tree = Tree.Branch.empty();
    String id = Nodes.words(node, "id").orElse("");
    take(tree, "name", node, id, "name");
    take(tree, "sort", node, id, "sort_name");
    spellings(tree, node);
    take(tree, "born", node, id, "birth_date");
    take(tree, "died", node, id, "death_date");
    int number = 0;
    for (Node membership : memberships.getOrDefault(id, List.of())) {
      number++;
      tenure(tree, "offices." + number + ".", membership, id);
    }
    sameAs(tree, node);
    Map<String, String> names = new LinkedHashMap<>();
    names.put("name", "name");
    names.put("sort", "sort_name");
    names.put("spellings", "other_names");
    names.put("born", "birth_date");
    names.put("died", "death_date");
    names.put("offices", "memberships");
    names.put("same-as", "identifiers");
    add(Kind.SPEAKER, "person", node, names, tree);
  }

  private static void spellings(Tree.Branch tree, Node node) {
    String own = Nodes.words(node, "name").orElse("");
    Set<String> others = new LinkedHashSet<>();
    Nodes.items(node, "other_names")
        .forEach(other -> Nodes.words(other, "name").map(Passage::oneLine).ifPresent(others::add));
    others.remove(own);
    list(tree, "spellings", others);
  }

  private static void list(Tree.Branch tree, String field, Set<String> words) {
    if (!words.isEmpty()) {
      List<Tree.Value> values = words.stream().map(one -> new Tree.Value(one, List.of())).toList();
      tree.put(List.of(field), new Tree.Leaf(values, true));
    }
  }

  private void tenure(Tree.Branch tree, String path, Node node, String person) {
    String record = Nodes.words(node, "id").orElse(person);
    Optional<Object> post = link(Kind.OFFICE, Nodes.words(node, "post_id"));
    List<Passage> by = new ArrayList<>();
    Nodes.words(node, "role").ifPresent(w -> by.add(Passage.property(w, record, "role")));
    if (by.isEmpty()) {
      Nodes.words(node, "post_id").ifPresent(w -> by.add(Passage.property(w, record, "post_id")));
    }
    if (by.isEmpty()) {
      Nodes.words(node, "organization_id")
          .ifPresent(w -> by.add(Passage.property(w, record, "organization_id")));
    }
    put(tree, path + "is", post, by);
    if (post.isEmpty()) {
      put(tree, path + "title", title(node), by);
    }
    take(tree, path + "from", node, record, "start_date");
    take(tree, path + "to", node, record, "end_date");
  }

  private Optional<Object> title(Node membership) {
    Optional<String> role = Nodes.words(membership, "role", "label");
    Optional<String> body =
        Nodes.words(membership, "organization_id")
            .flatMap(id -> Optional.ofNullable(organizations.get(id)))
            .flatMap(one -> Nodes.words(one, "name"));
    if (role.isPresent() && body.isPresent() && !role.get().contains(body.get())) {
      return Optional.of(Passage.oneLine(role.get() + ", " + body.get()));
    }
    return role.or(() -> body.map(name -> "member, " + name)).map(Passage::oneLine);
  }

  private void sameAs(Tree.Branch tree, Node node) {
    Set<String> known = new LinkedHashSet<>();
    for (Node one : Nodes.items(node, "identifiers")) {
      String scheme = Nodes.words(one, "scheme").orElse("");
      Optional<String> identifier = Nodes.words(one, "identifier");
      Optional<String> read = identifier.flatMap(id -> read(scheme, id));
      read.ifPresent(known::add);
      if (read.isEmpty()) {
        found.remark(
            "left out: identifiers of the scheme \"%s\", which same-as does not know, or that are mistyped"
                .formatted(Cells.shortened(scheme)));
      }
    }
    list(tree, "same-as", known);
  }

  private static Optional<String> read(String scheme, String id) {
    return read(scheme + ":" + id).or(() -> read(id));
  }

  private static Optional<String> read(String words) {
    try {
      return Optional.of(SameAs.of(words).written());
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
