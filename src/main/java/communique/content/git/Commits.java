package communique.content.git;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds commits by what people call them, as gitrevisions(7) has it. */
record Commits(Repository repository) {

  private static final Pattern BY_MESSAGE =
      Pattern.compile("(.*)(?::/(.+)|\\^\\{/(.+)\\})", Pattern.DOTALL);

  /** The commit's tree; fails with a sentence if there is no such commit. */
  ObjectId tree(String revision) throws IOException {
    return find(revision).orElseThrow(() -> new RevisionUnreadable(missing(revision)));
  }

  private Optional<ObjectId> find(String revision) throws IOException {
    String name = revision.strip().replaceFirst("^@(?=$|[~^])", "HEAD");
    Matcher message = BY_MESSAGE.matcher(name);
    if (!message.matches()) {
      return resolve(name);
    }
    boolean anywhere = message.group(2) != null;
    if (anywhere && !message.group(1).isEmpty()) {
      return Optional.empty();
    }
    List<ObjectId> starts = anywhere ? everything() : commit(message.group(1));
    return youngest(starts, pattern(anywhere ? message.group(2) : message.group(3)));
  }

  private Optional<ObjectId> resolve(String name) throws IOException {
    try {
      return name.isEmpty() ? Optional.empty() : object(name + "^{tree}");
    } catch (AmbiguousObjectException e) {
      throw new RevisionUnreadable("more than one commit begins with \"" + name + "\"", e);
    } catch (RevisionSyntaxException e) {
      return Optional.empty();
    }
  }

  private List<ObjectId> commit(String name) throws IOException {
    return object(name + "^{commit}").stream().toList();
  }

  /** A whole hash is taken for an object until that is opened. */
  private Optional<ObjectId> object(String name) throws IOException {
    try {
      return Optional.ofNullable(repository.resolve(name));
    } catch (MissingObjectException e) {
      String hash = e.getObjectId().name();
      if (isPartial() || !name.toLowerCase(Locale.ROOT).startsWith(hash)) {
        throw e;
      }
      return Optional.empty();
    } catch (IncorrectObjectTypeException e) {
      return Optional.empty();
    }
  }

  private boolean isPartial() {
    Config config = repository.getConfig();
    return config.getSubsections("remote").stream()
        .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false));
  }

  private List<ObjectId> everything() throws IOException {
    List<Ref> refs = repository.getRefDatabase().getRefs();
    return refs.stream().map(Ref::getObjectId).filter(id -> id != null).distinct().toList();
  }

  private Optional<ObjectId> youngest(List<ObjectId> starts, Pattern words) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.sort(RevSort.COMMIT_TIME_DESC);
      for (ObjectId start : starts) {
        RevObject peeled = walk.peel(walk.parseAny(start));
        if (peeled instanceof RevCommit commit) {
          walk.markStart(commit);
        }
      }
      return StreamSupport.stream(walk.spliterator(), false)
          .filter(commit -> words.matcher(commit.getFullMessage()).find())
          .findFirst()
          .map(commit -> commit.getTree().getId());
    }
  }

  private static Pattern pattern(String words) {
    try {
      return Pattern.compile(words, Pattern.MULTILINE);
    } catch (PatternSyntaxException e) {
      return Pattern.compile(Pattern.quote(words));
    }
  }

  private String missing(String revision) {
    return isShallow()
        ? "this clone is shallow and has no revision \""
            + revision
            + "\"; git fetch --unshallow gets the rest"
        : isEmpty()
            ? "nothing is committed in this Git repository yet"
            : "there is no Git revision \""
                + revision
                + "\" here; a branch, a tag, a hash or such as HEAD~1 names one";
  }

  private boolean isEmpty() {
    try {
      return repository.getRefDatabase().getRefs().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isShallow() {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }
}
