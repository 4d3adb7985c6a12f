package communique.content.git;

import communique.shape.Invisible;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * A tag of a repository.
 *
 * @param name what it is called
 * @param revision the hash of its commit
 * @param at when it was made; of a tag that does not say, when its commit was
 */
public record Tag(String name, String revision, Instant at) {

  /** How many digits name a commit. */
  private static final int SHORT = 12;

  private static final String PREFIX = "refs/tags/";

  /**
   * All tags of the repository that a folder lies in, the oldest first.
   *
   * @throws RevisionUnreadable with a sentence for the user, if there is no repository, it does not
   *     have the whole history, or it has no tag
   */
  public static List<Tag> around(Path folder) {
    try {
      Checkout checkout = Checkout.required(folder);
      try (Repository repository = checkout.open()) {
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
          throw new RevisionUnreadable(
              "this clone is shallow and does not have all tags;"
                  + " git fetch --unshallow --tags gets the rest");
        }
        List<Tag> tags = of(repository);
        tags.forEach(Tag::refuseUnseen);
        if (tags.isEmpty()) {
          throw new RevisionUnreadable(
              "this repository has no tags, and a tag is what names a published version;"
                  + " git tag v1 makes one, git fetch --tags gets those of others");
        }
        return tags;
      }
    } catch (RevisionUnreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RevisionUnreadable(
          "the tags of the Git repository around \""
              + folder
              + "\" cannot be read; git fsck may say why",
          e);
    }
  }

  private static List<Tag> of(Repository repository) throws IOException {
    List<Tag> tags = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(PREFIX)) {
        RevObject tagged = walk.parseAny(ref.getObjectId());
        if (walk.peel(tagged) instanceof RevCommit commit) {
          tags.add(
              new Tag(
                  ref.getName().substring(PREFIX.length()), commit.name(), moment(tagged, commit)));
        }
      }
    }
    tags.sort(Comparator.comparing(Tag::at).thenComparing(Tag::name));
    return List.copyOf(tags);
  }

  /** A name is shown on pages, where a character that nobody sees could turn it about. */
  private static void refuseUnseen(Tag tag) {
    OptionalInt unseen = Invisible.findInName(tag.name);
    if (unseen.isPresent()) {
      throw new RevisionUnreadable(
          "the tag \"%1$s\" has the invisible character %2$s in its name, which pages would show;"
                  .formatted(
                      Invisible.without(tag.name),
                      Invisible.named(tag.name.codePointAt(unseen.getAsInt())))
              + " git tag NAME "
              + tag.revision.substring(0, SHORT)
              + " gives that version another, and git tag -d takes this one away");
    }
  }

  private static Instant moment(RevObject tagged, RevCommit commit) {
    PersonIdent tagger = tagged instanceof RevTag tag ? tag.getTaggerIdent() : null;
    return (tagger == null ? commit.getCommitterIdent() : tagger).getWhenAsInstant();
  }
}
