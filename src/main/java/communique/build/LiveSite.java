package communique.build;

import communique.content.Loaded;
import communique.content.Locator;
import communique.edition.Section;
import communique.edition.search.SearchFiles;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Site;
import communique.output.Host;
import communique.output.OutputFile;
import communique.output.PageLinks;
import communique.output.Sink;
import communique.problem.Fault;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.ReadingRules;
import communique.trace.Memory;
import communique.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site of a dossier as it stands at one moment, as a function from paths to files: each is made
 * when it is asked for, and is what a build would write. Thread-safe.
 */
public final class LiveSite {

  private static final String SETTINGS = "site.yaml";

  private final PreviewOptions options;
  private final Loaded loaded;
  private final Publication publication;
  private final Problems unread;
  private final SeenLinks links;
  private final MadeFiles made = new MadeFiles();
  private final Map<Section, Map<String, OutputFile<?>>> listed = new ConcurrentHashMap<>();
  private volatile Optional<List<Section>> sections = Optional.empty();
  private final AtomicReference<Optional<RuntimeException>> failure =
      new AtomicReference<>(Optional.empty());

  LiveSite(PreviewOptions options, Loaded loaded, Publication publication) {
    this.options = options;
    this.loaded = loaded;
    this.publication = publication;
    this.unread = Locator.sorted(loaded.problems());
    Site site = loaded.dossier().site();
    this.links =
        new SeenLinks(new PageLinks(new Files(), new Host(site.filledByOthers(), site.root())));
  }

  /** What was read, whoever may see it. */
  public Dossier dossier() {
    return loaded.dossier();
  }

  /** What could not be read. */
  public Problems unread() {
    return unread;
  }

  /** Whether the folder has no settings, so that it is none of a dossier yet. */
  public boolean isEmpty() {
    return unread.list().stream()
        .anyMatch(
            problem ->
                problem.rule().equals(ReadingRules.NO_DOSSIER)
                    && problem.place().file().endsWith(SETTINGS));
  }

  /** Whether enough could be read for there to be pages. */
  public boolean isReadable() {
    return !unread.block(options.strict());
  }

  /**
   * The file at a path from the root of the site.
   *
   * @return nothing if the site has none there
   */
  public Optional<MadeFile> file(String path) {
    return made(path).map(file -> path.endsWith(".html") ? file.and(links.of(path)) : file);
  }

  private Optional<MadeFile> made(String path) {
    Optional<MadeFile> before = made.find(path);
    if (before.isPresent()) {
      return before;
    }
    try {
      return find(path).map(this::make).map(file -> made.keep(path, file));
    } catch (Fault e) {
      return Optional.of(failed(e.problem()));
    }
  }

  /** Whether the site has a file at that path. */
  public boolean has(String path) {
    try {
      return find(path).isPresent();
    } catch (Fault e) {
      return false;
    }
  }

  private Optional<OutputFile<?>> find(String path) {
    return sections().stream()
        .filter(section -> section.mayHold().test(path))
        .<OutputFile<?>>flatMap(section -> Optional.ofNullable(files(section).get(path)).stream())
        .findFirst();
  }

  private Map<String, OutputFile<?>> files(Section section) {
    return listed.computeIfAbsent(
        section,
        all ->
            all.files()
                .collect(
                    Collectors.toMap(
                        OutputFile::path, Function.identity(), (first, second) -> first)));
  }

  /** Two threads may list the same. */
  private List<Section> sections() {
    if (sections.isEmpty()) {
      sections =
          Optional.of(
              options.editions().stream()
                  .flatMap(
                      edition ->
                          Stream.concat(
                              edition.sections(publication, Memory.NONE),
                              edition.last(publication, path -> -1)))
                  .toList());
    }
    return sections.get();
  }

  private MadeFile make(OutputFile<?> file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Sink out = new Sink(bytes);
    try {
      file.ready(Trace.none()).write(out);
      return new MadeFile(Optional.of(bytes.toByteArray()), Problems.of(out.problems()));
    } catch (Fault e) {
      return failed(e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      // What a rule forbids can lead to this before the rules were asked.
      failure.set(Optional.of(e));
      return new MadeFile(Optional.empty(), Problems.none());
    }
  }

  /** The paths of all files but those of the search, whose names depend on what is in them. */
  private Set<String> paths() {
    return options.editions().stream()
        .flatMap(edition -> edition.paths(publication))
        .collect(Collectors.toSet());
  }

  /** Whether somebody looks at pages whose links were not judged. */
  public boolean hasLinksToJudge() {
    return links.areWaiting();
  }

  /**
   * Judges the links of the pages that somebody looks at, as a build judges those of all; for one
   * thread. What is found is told with the pages from then on.
   *
   * @return whether anything was
   */
  public boolean judgeLinks() {
    return links.judge();
  }

  private final class Files implements PageLinks.Files {

    @Override
    public boolean has(String path) {
      return path.startsWith(SearchFiles.FOLDER) || LiveSite.this.has(path);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
      return made(path).flatMap(MadeFile::bytes);
    }

    @Override
    public Set<String> paths() {
      return LiveSite.this.paths();
    }
  }

  private static MadeFile failed(Problem problem) {
    return new MadeFile(Optional.empty(), Locator.sorted(Problems.of(List.of(problem))));
  }

  /**
   * Why the last file that failed could not be made, told once. Where no rule forbids what is in
   * the dossier, it is a fault of ours.
   */
  public Optional<RuntimeException> failure() {
    return failure.getAndSet(Optional.empty());
  }

  boolean isCompared() {
    return publication.compared();
  }

  /** Everything that is wrong with the dossier, as far as that is known without its pages. */
  Checked check() {
    Review review =
        Review.of(loaded, publication, options.theme(), options.snapshots(), options.onPaper());
    boolean compared = review.isCompared();
    return new Checked(
        review.rejected(),
        review.problems().block(options.strict()),
        compared == publication.compared()
            ? this
            : new LiveSite(options, loaded, publication.comparedIf(compared)));
  }

  /**
   * What the rules say.
   *
   * @param result what was found; nothing is ever published
   * @param rejected whether a build would reject it
   * @param site the site, with what its pages say of the comparison with saved articles
   */
  public record Checked(BuildResult result, boolean rejected, LiveSite site) {}
}
