package communique.curate.branch;

import communique.content.git.Checkout;
import communique.content.git.RevisionUnreadable;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.output.Difference;
import communique.output.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * Puts a site onto a branch that has nothing but published sites, as one commit on top of what is
 * there: it has no commit in common with the branches that are worked on. Work tree and index stay
 * as they are, and nobody's commit is lost: if the branch has moved meanwhile, the commit is made
 * anew on top of that.
 */
public final class SiteBranch {

  private static final int ATTEMPTS = 3;

  /** As much of the name of a commit as is told. */
  private static final int SHORT = 10;

  private final Repository repository;
  private final Checkout checkout;
  private final Order order;

  private SiteBranch(Repository repository, Checkout checkout, Order order) {
    this.repository = repository;
    this.checkout = checkout;
    this.order = order;
  }

  /**
   * Publishes.
   *
   * @throws Refused if it cannot be, for a reason that whoever asked can mend
   * @throws IOException if the machine does not let the repository be read or written
   */
  public static Outcome publish(Order order) throws Refused, IOException {
    Checkout checkout = around(order.dossier());
    try (Repository repository = checkout.open()) {
      return new SiteBranch(repository, checkout, order).publish();
    } catch (RevisionUnreadable e) {
      throw new Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw Reason.naming(checkout.root().resolve(".git"), e);
    }
  }

  /** The work tree that a dossier lies in; refused if it lies in none. */
  public static Checkout around(Path dossier) throws Refused, IOException {
    return Checkout.around(dossier)
        .orElseThrow(
            () ->
                new Refused(Typed.path(dossier) + " is in no Git repository, so it has no branches")
                    .hint(
                        "git init%s makes it one; or publish to a folder with --to"
                            .formatted(Typed.behind(dossier))));
  }

  private Outcome publish() throws Refused, IOException {
    requireName();
    Optional<Remote> remote = Remote.of(repository, order.remote(), order.branch());
    if (remote.isEmpty()) {
      requireNotCheckedOut();
      return here();
    }
    try {
      for (int i = 0; i < ATTEMPTS; i++) {
        Optional<ObjectId> tip = remote.get().fetch();
        Made made = commit(tip);
        if (made.commit().isEmpty()
            || remote.get().push(made.commit().get(), tip) == Remote.Push.DONE) {
          return made.outcome(where(remote.get()));
        }
      }
    } catch (Remote.OutOfReach e) {
      return leftToGit(remote.get(), e);
    }
    throw new Refused("the branch " + order.branch() + " moves on as often as it is looked at")
        .hint("run the same command again");
  }

  /**
   * A commit that was made, or not.
   *
   * @param commit nothing if nothing has changed, or in a dry run
   */
  private record Made(Difference difference, Optional<ObjectId> commit) {

    Outcome outcome(String where) {
      return new Outcome(difference, where, commit.map(Made::brief), Optional.empty());
    }

    static String brief(ObjectId commit) {
      return commit.name().substring(0, SHORT);
    }
  }

  private String where(Remote remote) {
    return "branch " + order.branch() + " of " + remote.name();
  }

  private Outcome here() throws IOException, Refused {
    String ref = Constants.R_HEADS + order.branch();
    Optional<ObjectId> tip = Optional.ofNullable(repository.resolve(ref));
    Made made = commit(tip);
    if (made.commit().isPresent()) {
      move(ref, made.commit().get(), tip);
    }
    return made.outcome("branch " + order.branch());
  }

  /**
   * Commits on top of what is known of the other repository, for Git to carry it there; of one that
   * was never seen, on top of what was left to Git before.
   */
  private Outcome leftToGit(Remote remote, Remote.OutOfReach why) throws IOException, Refused {
    Optional<ObjectId> there = Optional.ofNullable(repository.resolve(remote.tracking()));
    String kept = "refs/communique/" + order.branch();
    Optional<ObjectId> left = Optional.ofNullable(repository.resolve(kept));
    Optional<ObjectId> here =
        Optional.ofNullable(repository.resolve(Constants.R_HEADS + order.branch()));
    Optional<ObjectId> tip = there.or(() -> left).or(() -> here);
    Made made = commit(tip);
    Optional<ObjectId> last = made.commit().or(() -> tip);
    boolean isKnown = there.isPresent() && made.commit().isEmpty();
    if (order.dryRun() || isKnown || last.isEmpty()) {
      return made.outcome(where(remote) + ", as it was when it was last seen from here");
    }
    move(kept, last.get(), left);
    String command =
        "git -C \"%s\" push %s %s:refs/heads/%s"
            .formatted(checkout.root(), remote.name(), kept, order.branch());
    return new Outcome(
        made.difference(),
        where(remote),
        last.map(Made::brief),
        Optional.of(new Outcome.Push(why.why(), command)));
  }

  private void move(String ref, ObjectId commit, Optional<ObjectId> from)
      throws IOException, Refused {
    RefUpdate update = repository.updateRef(ref);
    update.setNewObjectId(commit);
    update.setExpectedOldObjectId(from.orElse(ObjectId.zeroId()));
    update.setForceUpdate(!ref.startsWith(Constants.R_HEADS));
    update.setRefLogMessage("communique publish", false);
    RefUpdate.Result result = update.update();
    boolean isMoved =
        List.of(
                RefUpdate.Result.NEW,
                RefUpdate.Result.FAST_FORWARD,
                RefUpdate.Result.FORCED,
                RefUpdate.Result.NO_CHANGE)
            .contains(result);
    if (!isMoved) {
      throw new Refused("the branch " + order.branch() + " was changed meanwhile")
          .hint("run the same command again");
    }
  }

  private Made commit(Optional<ObjectId> tip) throws IOException, Refused {
    try (RevWalk walk = new RevWalk(repository);
        ObjectInserter inserter = repository.newObjectInserter()) {
      Optional<RevCommit> before =
          tip.isPresent() ? Optional.of(walk.parseCommit(tip.get())) : Optional.empty();
      if (before.isPresent()) {
        requireApart(before.get());
      }
      SiteTree.Made tree = new SiteTree(repository, order.site(), before).make();
      boolean isSame = before.filter(last -> last.getTree().getId().equals(tree.id())).isPresent();
      if (isSame || order.dryRun()) {
        return new Made(tree.difference(), Optional.empty());
      }
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree.id());
      before.ifPresent(commit::setParentId);
      commit.setAuthor(person());
      commit.setCommitter(person());
      commit.setEncoding(StandardCharsets.UTF_8);
      commit.setMessage(message(tree.difference()));
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return new Made(tree.difference(), Optional.of(id));
    }
  }

  private PersonIdent person() {
    return new PersonIdent(
        user("name", "Communiqué"),
        user("email", "communique@localhost"),
        order.when(),
        ZoneOffset.UTC);
  }

  private String user(String key, String otherwise) {
    return Optional.ofNullable(repository.getConfig().getString("user", null, key))
        .orElse(otherwise);
  }

  private String message(Difference difference) throws IOException {
    return "Publish %s\n\n%s\n%s new, %s changed, %s deleted\n"
        .formatted(
            order.title(),
            revision(),
            difference.added().size(),
            difference.changed().size(),
            difference.deleted().size());
  }

  private String revision() throws IOException {
    Optional<ObjectId> head = Optional.ofNullable(repository.resolve(Constants.HEAD));
    return head.map(commit -> "Made of " + commit.name() + (isClean() ? "" : ", and changes since"))
        .orElse("Made of files that are not committed");
  }

  private boolean isClean() {
    // Not closed: it would close the repository.
    Git git = new Git(repository);
    try {
      String inside = checkout.inside();
      var status = git.status();
      return (inside.isEmpty() ? status : status.addPath(inside)).call().isClean();
    } catch (GitAPIException e) {
      return true;
    }
  }

  /** What was worked on is on no branch that has nothing but sites. */
  private void requireApart(RevCommit tip) throws IOException, Refused {
    Optional<ObjectId> head = Optional.ofNullable(repository.resolve(Constants.HEAD));
    if (head.isEmpty()) {
      return;
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(tip));
      walk.markStart(walk.parseCommit(head.get()));
      if (walk.next() != null) {
        throw new Refused("on the branch " + order.branch() + " is what is worked on")
            .hint("name a branch for the site alone, such as gh-pages");
      }
    }
  }

  /** Git takes some names that it has a meaning for, and then stumbles over them. */
  private void requireName() throws Refused {
    String name = order.branch();
    boolean hasAMeaning =
        List.of(Constants.HEAD, "@").contains(name)
            || name.startsWith("-")
            || name.startsWith(Constants.R_REFS);
    if (hasAMeaning || !Repository.isValidRefName(Constants.R_HEADS + name)) {
      throw new Refused("\"" + order.branch() + "\" can be no name of a branch");
    }
  }

  /** What is worked on would not be what its branch says. */
  private void requireNotCheckedOut() throws IOException, Refused {
    boolean elsewhere = false;
    String ref = Constants.R_HEADS + order.branch();
    Path others = repository.getCommonDirectory().toPath().resolve("worktrees");
    if (Files.isDirectory(others)) {
      try (Stream<Path> all = Files.list(others)) {
        for (Path head :
            all.map(one -> one.resolve("HEAD")).filter(Files::isRegularFile).toList()) {
          elsewhere |= Files.readString(head).strip().equals("ref: " + ref);
        }
      }
    }
    if (elsewhere || ref.equals(repository.getFullBranch())) {
      throw new Refused("the branch " + order.branch() + " is the one that is worked on")
          .hint("name a branch for the site alone, such as gh-pages");
    }
  }
}
