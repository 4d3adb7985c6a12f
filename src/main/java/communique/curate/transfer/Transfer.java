package communique.curate.transfer;

import communique.curate.edit.Beside;
import communique.curate.edit.Refused;
import communique.curate.edit.Workspace;
import communique.curate.transfer.bibtex.BibFile;
import communique.curate.transfer.csv.Spreadsheet;
import communique.curate.transfer.json.JsonTree;
import communique.model.Site;
import communique.shape.Fingerprint;
import communique.shape.Node;
import communique.shape.Ref;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An import of a file: what it would do, and the mapping that a table needs. */
public final class Transfer {

  private static final long LARGEST = 200L << 20;

  private static final String BROKEN_ENTRY =
      "an entry is @article{key, title = {…}, year = {2025}}; mend it there, or export the file"
          + " again";

  private final Path file;
  private final String name;
  private final byte[] bytes;
  private final String text;

  private Transfer(Path file, byte[] bytes, String text) {
    this.file = file;
    this.name = String.valueOf(file.getFileName());
    this.bytes = bytes.clone();
    this.text = text;
  }

  /**
   * Reads the file.
   *
   * @throws Refused if it is not there, too large, or no text
   */
  public static Transfer of(Path file) throws Refused, IOException {
    requireFile(file);
    if (Files.size(file) > LARGEST) {
      throw new Refused(file + " has more than 200 MiB, which are the most that can be read")
          .hint("part it into several files");
    }
    byte[] bytes = Files.readAllBytes(file);
    return new Transfer(file, bytes, Decoding.text(file.toString(), bytes));
  }

  private static void requireFile(Path file) throws Refused {
    if (!Files.isRegularFile(file)) {
      throw Beside.refused(file);
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(xlsx?|ods|numbers)")) {
      throw new Refused(file + " is a workbook, which cannot be read")
          .hint("save the sheet as CSV; in Excel: Save As, CSV UTF-8 (Comma delimited)");
    }
  }

  private boolean ends(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** Whether it is a table, of which only a mapping tells what its columns mean. */
  public boolean isTable() {
    return !ends(".json") && !ends(".bib") && !ends(".bibtex");
  }

  /**
   * A mapping for a table by the names of its columns, to be looked at.
   *
   * @throws Refused if the file is no table
   */
  public String proposal() throws Refused {
    return Proposal.of(Spreadsheet.read(file.toString(), text));
  }

  /**
   * What an import would do to a dossier; nothing is written.
   *
   * @param map the file with the mapping of a table
   * @param source the id of the file among the sources, if it is not to be made of its name
   * @param today the day of the import at the desk
   * @throws Refused if the file or the mapping cannot be read
   * @throws IOException if the machine does not let a file be read
   */
  public Plan plan(
      Workspace workspace, Optional<Path> map, Optional<String> source, LocalDate today)
      throws Refused, IOException {
    if (source.filter(id -> !Ref.isSlug(id)).isPresent()) {
      throw new Refused("\"" + source.get() + "\" cannot be the id of a source")
          .hint("write lowercase letters a-z, digits and single hyphens");
    }
    if (isTable()) {
      return table(workspace, map, source, today);
    }
    Optional<Node> json =
        ends(".json") ? Optional.of(JsonTree.read(file.toString(), text)) : Optional.empty();
    boolean isPopolo = json.filter(PopoloImport::isOne).isPresent();
    String id = id(source);
    Ledger ledger = Ledger.read(workspace.root(), id);
    Optional<Map<String, Object>> about =
        isPopolo ? Optional.of(about(Optional.empty(), today)) : Optional.empty();
    Set<Kind> kinds =
        isPopolo ? Set.of(Kind.SPEAKER, Kind.ORGANIZATION, Kind.OFFICE) : Set.of(Kind.SOURCE);
    Incoming found =
        new Incoming(id, kinds, known(workspace, ledger), workspace.dossier().site()::knows, about);
    read(json, found);
    return new Planner(workspace, found, ledger, new SavedCopy(name, bytes)).plan(file.toString());
  }

  private String id(Optional<String> given) throws Refused {
    String id = given.orElseGet(() -> Slugs.bare(name));
    if (!Ref.isSlug(id)) {
      throw new Refused("no id can be made of the name of the file, \"" + name + "\"")
          .hint("give it one: --source <id>");
    }
    return id;
  }

  private void read(Optional<Node> json, Incoming found) throws Refused {
    if (json.isEmpty()) {
      BibFile library = BibFile.read(text);
      library
          .faults()
          .forEach((line, words) -> found.fault(Fault.of(line, words).hint(BROKEN_ENTRY)));
      library.entries().forEach(entry -> Reference.read(entry, file.toString(), found));
    } else if (PopoloImport.isOne(json.get())) {
      PopoloImport.read(json.get(), found);
    } else if (CslImport.isOne(json.get())) {
      CslImport.read(json.get(), file.toString(), found);
    } else {
      throw new Refused(file + " is neither Popolo nor CSL-JSON")
          .hint(
              "Popolo has lists such as persons and organizations; CSL-JSON is a list of items with a type");
    }
  }

  private Plan table(
      Workspace workspace, Optional<Path> map, Optional<String> source, LocalDate today)
      throws Refused, IOException {
    Path file = map.orElseThrow(() -> new Refused("a table needs a mapping").hint("--map <file>"));
    if (!Files.isRegularFile(file)) {
      throw Beside.refused(file);
    }
    Spreadsheet table = Spreadsheet.read(this.file.toString(), text);
    String rules = Decoding.text(file.toString(), Files.readAllBytes(file));
    Mapping mapping = Mapping.read(file.toString(), rules, table);
    String id = id(source.or(() -> mapping.cite().source()));
    Ledger ledger = Ledger.read(workspace.root(), id);
    Optional<Map<String, Object>> about =
        mapping.kind().isDraft()
            ? Optional.of(about(Optional.of(mapping.cite()), today))
            : Optional.empty();
    Incoming found =
        new Incoming(
            id,
            Set.of(mapping.kind()),
            known(workspace, ledger),
            workspace.dossier().site()::knows,
            about);
    TableImport.read(table, mapping, found);
    return new Planner(workspace, found, ledger, new SavedCopy(name, bytes))
        .plan(this.file.toString());
  }

  /** What is said of the file as a source. */
  private Map<String, Object> about(Optional<MappingFile.Citing> cite, LocalDate today) {
    Map<String, Object> about = new LinkedHashMap<>();
    cite.flatMap(MappingFile.Citing::publisher)
        .ifPresent(words -> about.put("publisher", Cells.given(words)));
    about.put("title", cite.flatMap(MappingFile.Citing::title).orElse(name));
    cite.flatMap(MappingFile.Citing::published)
        .ifPresent(words -> about.put("published", Cells.given(words)));
    about.put("kind", "dataset");
    cite.flatMap(MappingFile.Citing::url).ifPresent(words -> about.put("url", words));
    about.put("read", today.toString());
    Map<String, Object> snapshot = new LinkedHashMap<>();
    snapshot.put("file", name);
    snapshot.put("sha256", Fingerprint.of(bytes));
    about.put("snapshot", snapshot);
    return about;
  }

  /** The id that the record of a row has, be it another one than it got. */
  private static UnaryOperator<String> known(Workspace workspace, Ledger ledger) {
    Map<String, String> redirects =
        workspace.dossier().site().redirects().stream()
            .collect(Collectors.toMap(Site.Redirect::from, one -> one.to().id(), (a, b) -> a));
    return row ->
        Optional.ofNullable(ledger.lines().get(row))
            .map(Ledger.Line::id)
            .map(id -> followed(id, workspace, redirects))
            .orElse("");
  }

  private static String followed(String id, Workspace workspace, Map<String, String> redirects) {
    boolean isGone = workspace.dossier().item(id).isEmpty();
    return isGone ? redirects.getOrDefault(id, id) : id;
  }
}
