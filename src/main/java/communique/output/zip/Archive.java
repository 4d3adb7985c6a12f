package communique.output.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/**
 * A file in the format zip that holds the same for everyone: one directory at its end that tells of
 * every byte before it. Nothing lies before, between or behind its parts, and what stands twice in
 * it, in the directory and before each file, is the same.
 */
public final class Archive implements Closeable {

  private final Slices file;
  private final List<Member> members;
  private final Map<String, Member> byName;

  private Archive(Slices file, List<Member> members) {
    this.file = file;
    this.members = members;
    this.byName =
        members.stream()
            .collect(Collectors.toMap(Member::name, Function.identity(), (one, other) -> one));
  }

  /**
   * Opens it and looks at everything but the files' own bytes.
   *
   * @throws ZipException if it is no zip, or one that programs could read differently
   */
  public static Archive open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      Slices file = new Slices(channel);
      Tail tail = Tail.of(file);
      List<Member> members = Directory.members(file, tail);
      Layout.check(file, members, tail.directory());
      return new Archive(file, members);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The names of all members, those of folders with {@code /} at the end. */
  public List<Member> members() {
    return members;
  }

  /** The bytes of the member of that name, of which there is one; no more than it says it has. */
  public InputStream read(String name) throws IOException {
    Member member = byName.get(name);
    if (member == null) {
      throw new ZipException("there is no member of that name");
    }
    return Unpacking.of(member, Layout.data(file, member));
  }

  /**
   * Unpacks every member, to see that its bytes have the length and the sum that it says.
   *
   * @throws ZipException if those of one have not
   */
  public void requireWhole() throws IOException {
    for (Member member : members) {
      try (InputStream in = Unpacking.of(member, Layout.data(file, member))) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.channel().close();
  }
}
