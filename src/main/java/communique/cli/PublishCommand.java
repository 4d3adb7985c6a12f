package communique.cli;

import communique.build.AnotherSite;
import communique.build.BuildOptions;
import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.curate.branch.Order;
import communique.curate.branch.Outcome;
import communique.curate.branch.SiteBranch;
import communique.curate.edit.Refused;
import communique.model.Reader;
import communique.model.Text;
import communique.output.Difference;
import communique.output.Published;
import communique.output.Sums;
import communique.output.Watcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique publish}. */
@Command(
    name = "publish",
    description =
        "Checks a dossier and publishes its site where a host serves it: in a folder, or on a"
            + " branch of a Git repository. Only what has changed is written.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique publish --to /srv/www/lamps",
      "  communique publish --branch gh-pages --dry-run",
      "  communique publish --branch gh-pages --remote origin"
    })
final class PublishCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "The folder that the host serves; else --branch.")
  private @Nullable Path to;

  @Option(
      names = "--branch",
      paramLabel = "BRANCH",
      description =
          "The branch that the host serves, for the site alone; it is made if it is not there. Else"
              + " --to.")
  private @Nullable String branch;

  @Option(
      names = "--remote",
      paramLabel = "REMOTE",
      description =
          "The repository that has the branch: a name or an address (default: origin, if there is"
              + " one); a point for the one of the dossier.")
  private @Nullable String remote;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description =
          "Where the site is built before it goes to a branch, and in a dry run (default:"
              + " target/site).")
  private Path out = Path.of("target/site");

  @Option(
      names = "--edition",
      split = ",",
      paramLabel = "FORM",
      defaultValue = Form.OF_A_SITE,
      description = "What to publish: web, data, database, print (default: all).")
  private Set<Form> forms = EnumSet.noneOf(Form.class);

  @Option(
      names = "--bundle",
      description = "Also pack the site into one file for where there is no network.")
  private boolean bundle;

  @Option(names = "--history", description = Earlier.OPTION)
  private boolean history;

  @Option(names = "--dry-run", description = "Publish nothing, and tell what would change.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException, Refused {
    Reader reader = common.reader();
    requireSense(reader);
    if (branch != null) {
      SiteBranch.around(common.content());
    }
    Path site = to == null || dryRun ? out : to;
    BuildResult result = build(site, reader);
    new ProblemPrinter(spec, common.all()).print(result.problems());
    if (!common.quiet()) {
      new LeniencyPrinter(spec.commandLine().getErr()).print(result.leniency());
    }
    if (result.published().isEmpty()) {
      int code = Exit.rejected(result.problems());
      if (code == Exit.CONTENT) {
        spec.commandLine().getErr().println("nothing was published");
      }
      return code;
    }
    result.published().get().altered().forEach(path -> tellAltered(site, path));
    if (branch != null) {
      return onBranch(branch, site, reader, title(result.dossier().site().title()));
    }
    if (to != null && dryRun) {
      tell(Difference.between(Sums.listed(to), Sums.listed(site)), to.toString());
    } else {
      tell(result.published().get(), site);
    }
    return Exit.DONE;
  }

  private void requireSense(Reader reader) {
    if (to != null && branch != null) {
      throw wrong("--to and --branch are two places to publish to: give one of them");
    }
    if (to == null && branch == null) {
      throw wrong("say where to: --to FOLDER, or --branch BRANCH");
    }
    Given.requireNoDossier(spec, to == null || dryRun ? out : to);
    if (remote != null && branch == null) {
      throw wrong("--remote goes with --branch");
    }
    if (reader.seesMore()) {
      throw wrong("--include is for a preview, which nothing is published from; see build");
    }
    if (!forms.contains(Form.WEB)) {
      throw wrong("a host serves pages: --edition has to have web");
    }
  }

  private BuildResult build(Path site, Reader reader) throws Refused {
    Path content = common.content();
    Set<Form> all = EnumSet.copyOf(forms);
    all.add(Form.HOST);
    try {
      return SiteBuild.run(
          new BuildOptions(
              content,
              site,
              Form.editions(all, content.resolve("templates"), bundle, history).toList(),
              bundle,
              reader,
              common.snapshots(),
              common.strict(),
              Watcher.NONE,
              history ? Optional.of(new Earlier(all, bundle).of(content)) : Optional.empty(),
              () -> spec.commandLine().getErr().println("waiting for another build of " + site)));
    } catch (AnotherSite e) {
      throw Given.refused(e, site.equals(to) ? "--to" : "--out", site, content);
    }
  }

  private int onBranch(String name, Path site, Reader reader, String title)
      throws IOException, Refused {
    Outcome outcome =
        SiteBranch.publish(
            new Order(
                common.content(),
                site,
                name,
                Optional.ofNullable(remote),
                title,
                reader.begun(),
                dryRun));
    if (outcome.push().isPresent()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("not yet published: " + outcome.push().get().why() + "; the commit is made");
      err.println("to publish it, run: " + outcome.push().get().command());
      return Exit.MACHINE;
    }
    tell(outcome.difference(), outcome.where());
    outcome
        .commit()
        .filter(made -> !common.quiet())
        .ifPresent(made -> spec.commandLine().getOut().println("  as commit " + made));
    return Exit.DONE;
  }

  private static String title(Text title) {
    return title.wordings().stream().findFirst().map(Text.Wording::words).orElse("");
  }

  private void tell(Difference difference, String where) {
    Lines lines = new Lines(spec.commandLine().getOut(), common.all());
    if (dryRun) {
      lines.each(difference.added(), path -> lines.row("  new: " + path));
      lines.each(difference.changed(), path -> lines.row("  changed: " + path));
      lines.each(difference.deleted(), path -> lines.row("  gone: " + path));
    }
    if (!common.quiet()) {
      spec.commandLine()
          .getOut()
          .printf(
              "%s %s: %s new, %s changed, %s deleted, %s unchanged%n",
              dryRun ? "nothing was published; it would be to" : "published to",
              where,
              difference.added().size(),
              difference.changed().size(),
              difference.deleted().size(),
              difference.unchanged());
    }
  }

  private void tell(Published published, Path where) {
    if (!common.quiet()) {
      spec.commandLine()
          .getOut()
          .printf(
              "published to %s: %s files written, %s unchanged, %s deleted%n",
              where, published.written(), published.unchanged(), published.deleted());
    }
  }

  private void tellAltered(Path site, String path) {
    spec.commandLine()
        .getErr()
        .printf(
            "%s/%s is no longer part of the site, but stays: it was changed after it was published."
                + " Delete it, unless it is yours%n",
            site, path);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
