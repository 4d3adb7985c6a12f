package communique.curate.branch;

import communique.curate.edit.Refused;
import communique.output.Difference;
import communique.output.Sums;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of a site as a tree of Git: those of now, and from the commit before it what was never
 * ours, such as a CNAME that somebody put there. Ours is what the list of a site names.
 *
 * @param repository keeps the objects
 * @param site the folder that the site was published into
 * @param before the commit before it, if there is one
 */
record SiteTree(Repository repository, Path site, Optional<RevCommit> before) {

  /**
   * A tree that was made.
   *
   * @param id its name
   * @param difference between our files before and now
   */
  record Made(ObjectId id, Difference difference) {}

  /**
   * Makes the tree; nothing leads to it yet.
   *
   * @throws Refused if something of others stands where a file of the site has to
   */
  Made make() throws IOException, Refused {
    Set<String> now = new HashSet<>(Sums.listed(site).keySet());
    now.add(Sums.NAME);
    Set<String> ours = new HashSet<>(listedBefore());
    ours.add(Sums.NAME);
    SortedMap<String, String> was = new TreeMap<>();
    SortedMap<String, String> is = new TreeMap<>();
    SortedMap<String, String> theirs = new TreeMap<>();
    DirCache files = DirCache.newInCore();
    DirCacheBuilder builder = files.builder();
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      for (DirCacheEntry file : filesBefore()) {
        String path = file.getPathString();
        if (ours.contains(path)) {
          was.put(path, file.getObjectId().name());
        } else if (now.contains(path)) {
          theirs.put(path, file.getObjectId().name());
        } else {
          requireRoom(path, now);
          builder.add(file);
        }
      }
      for (String path : now) {
        DirCacheEntry file = entry(path, inserter);
        is.put(path, file.getObjectId().name());
        builder.add(file);
      }
      requireUntouched(theirs, is);
      builder.finish();
      ObjectId tree = files.writeTree(inserter);
      inserter.flush();
      return new Made(tree, Difference.between(was, is));
    }
  }

  private DirCacheEntry entry(String path, ObjectInserter inserter) throws IOException {
    Path file = site.resolve(path);
    DirCacheEntry entry = new DirCacheEntry(path);
    entry.setFileMode(FileMode.REGULAR_FILE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, Files.size(file), in));
    }
    return entry;
  }

  /** What somebody else has put there is not written over, unless it is the same. */
  private static void requireUntouched(
      SortedMap<String, String> theirs, SortedMap<String, String> is) throws Refused {
    for (Map.Entry<String, String> file : theirs.entrySet()) {
      if (!file.getValue().equals(is.get(file.getKey()))) {
        throw stands(file.getKey());
      }
    }
  }

  /** A folder cannot have the name of a file. */
  private static void requireRoom(String theirs, Set<String> now) throws Refused {
    for (int end = theirs.indexOf('/'); end >= 0; end = theirs.indexOf('/', end + 1)) {
      if (now.contains(theirs.substring(0, end))) {
        throw stands(theirs);
      }
    }
    if (now.stream().anyMatch(path -> path.startsWith(theirs + "/"))) {
      throw stands(theirs);
    }
  }

  private static Refused stands(String theirs) {
    return new Refused("on the branch stands \"" + theirs + "\", which is not of a dossier")
        .hint("take it out there, or name another branch");
  }

  private Set<DirCacheEntry> filesBefore() throws IOException {
    Set<DirCacheEntry> files = new HashSet<>();
    if (before.isPresent()) {
      try (TreeWalk walk = new TreeWalk(repository)) {
        walk.addTree(before.get().getTree());
        walk.setRecursive(true);
        while (walk.next()) {
          DirCacheEntry file = new DirCacheEntry(walk.getRawPath());
          file.setFileMode(walk.getFileMode());
          file.setObjectId(walk.getObjectId(0));
          files.add(file);
        }
      }
    }
    return files;
  }

  private Set<String> listedBefore() throws IOException {
    if (before.isEmpty()) {
      return Set.of();
    }
    try (TreeWalk walk = TreeWalk.forPath(repository, Sums.NAME, before.get().getTree())) {
      if (walk == null) {
        return Set.of();
      }
      try (InputStream in = repository.open(walk.getObjectId(0)).openStream()) {
        return Sums.listed(in).keySet();
      }
    }
  }
}
