package communique.curate.branch;

import communique.curate.edit.Refused;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;

/**
 * Another repository, as this one knows it.
 *
 * @param repository this one
 * @param name of the remote, or its address
 * @param isNamed whether it is a remote of this repository's settings
 * @param branch a branch of it
 */
record Remote(Repository repository, String name, boolean isNamed, String branch) {

  private static final int PATIENCE_SECONDS = 60;

  /** As much of a hash as tells addresses apart. */
  private static final int HASH = 12;

  /** What came of a push. */
  enum Push {
    DONE,
    MOVED
  }

  /** What the program cannot do and Git can: sign in, or speak a protocol. */
  static final class OutOfReach extends Exception {

    private static final long serialVersionUID = 1;

    OutOfReach(String why, Throwable cause) {
      super(why, cause);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The one that is meant.
   *
   * @param named a name or an address; nothing for {@code origin}, if there is one
   * @return nothing for the repository itself
   * @throws Refused if there is no such thing
   */
  static Optional<Remote> of(Repository repository, Optional<String> named, String branch)
      throws Refused {
    Set<String> known = repository.getConfig().getSubsections("remote");
    String name = named.orElse(Constants.DEFAULT_REMOTE_NAME);
    if (known.contains(name)) {
      return Optional.of(new Remote(repository, name, true, branch));
    }
    if (named.isEmpty() || name.equals(".")) {
      return Optional.empty();
    }
    Optional<String> folder = folder(name);
    if (folder.isEmpty() && !name.contains(":")) {
      throw new Refused("there is no remote \"" + name + "\" here")
          .hint(
              known.isEmpty()
                  ? "git remote add origin ADDRESS adds one; or give the address itself"
                  : "there is " + String.join(", ", known) + "; or give the address itself");
    }
    return Optional.of(new Remote(repository, folder.orElse(name), false, branch));
  }

  /** A path on this machine is one from where the command was started. */
  private static Optional<String> folder(String name) {
    try {
      return Optional.of(Path.of(name))
          .filter(Files::isDirectory)
          .map(path -> path.toAbsolutePath().normalize().toString());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The name of the branch over there. */
  private String ref() {
    return Constants.R_HEADS + branch;
  }

  /** What tells an address from others, as a name. */
  private String addressed() {
    return Fingerprint.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
  }

  /** Under what name this repository remembers where the branch was over there. */
  String tracking() {
    return isNamed
        ? Constants.R_REMOTES + name + "/" + branch
        : "refs/communique/there/" + addressed() + "/" + branch;
  }

  /**
   * Gets the branch.
   *
   * @return its tip; nothing if it is not there
   */
  Optional<ObjectId> fetch() throws IOException, Refused, OutOfReach {
    try (Transport transport = open(Transport.Operation.FETCH)) {
      Optional<Ref> found;
      try (FetchConnection connection = transport.openFetch()) {
        found = Optional.ofNullable(connection.getRef(ref()));
      }
      if (found.isPresent()) {
        transport.fetch(
            NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + ref() + ":" + tracking())));
        return Optional.ofNullable(repository.resolve(tracking()));
      }
      return Optional.empty();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Puts a commit onto the branch, if that is still where it was.
   *
   * @param tip where it was; nothing if it was not there
   */
  Push push(ObjectId commit, Optional<ObjectId> tip) throws IOException, Refused, OutOfReach {
    try (Transport transport = open(Transport.Operation.PUSH)) {
      RemoteRefUpdate update =
          new RemoteRefUpdate(
              repository, commit.name(), ref(), false, tracking(), tip.orElse(ObjectId.zeroId()));
      PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
      return switch (update.getStatus()) {
        case OK, UP_TO_DATE -> Push.DONE;
        case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> Push.MOVED;
        default -> throw rejected(update, result);
      };
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Refused rejected(RemoteRefUpdate update, PushResult result) {
    String reason = Optional.ofNullable(update.getMessage()).orElse("").strip();
    String said = Optional.ofNullable(result.getMessages()).orElse("").strip();
    String why = reason.isEmpty() ? said.lines().findFirst().orElse("it does not say why") : reason;
    return new Refused(name + " does not take the branch " + branch + ": " + why);
  }

  private Transport open(Transport.Operation operation) throws IOException, Refused {
    try {
      Transport transport = Transport.open(repository, name, operation);
      transport.setTimeout(PATIENCE_SECONDS);
      return transport;
    } catch (URISyntaxException e) {
      throw new Refused("\"" + name + "\" is no address of a repository");
    }
  }

  /** What Git itself may be able to do is left to it. */
  private IOException failed(IOException failure) throws Refused, OutOfReach {
    if (failure instanceof NoRemoteRepositoryException) {
      throw new Refused("there is no repository at " + name);
    }
    if (failure instanceof NotSupportedException) {
      throw new OutOfReach("this program does not speak the protocol of " + name, failure);
    }
    if (failure instanceof TransportException) {
      String why = Optional.ofNullable(failure.getMessage()).orElse("it does not say why");
      throw new OutOfReach("this program cannot get into " + name + " (" + why + ")", failure);
    }
    return failure;
  }
}
