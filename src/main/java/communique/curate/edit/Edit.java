package communique.curate.edit;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.function.Supplier;

/** One file that will be another one. */
sealed interface Edit {

  /** The file as it is named now. */
  Path file();

  /** What will stand there; nothing if no file will. */
  Optional<byte[]> after() throws Refused, IOException;

  /** A line that tells it. */
  String told();

  /** A new file. */
  record Create(Path file, Supplier<byte[]> bytes) implements Edit {
    @Override
    public Optional<byte[]> after() throws Refused {
      requireNothing(file);
      return Optional.of(bytes.get());
    }

    @Override
    public String told() {
      return "new " + file;
    }
  }

  /** A file with another text. */
  record Change(Path file, String before, String text) implements Edit {
    @Override
    public Optional<byte[]> after() throws Refused, IOException {
      requireFile(file);
      String raw = decoded();
      if (!LineEnds.read(raw).equals(before)) {
        throw new Refused(file + " was changed by somebody else meanwhile")
            .hint("nothing is written over that: give the same command again");
      }
      return Optional.of(LineEnds.written(raw, text).getBytes(StandardCharsets.UTF_8));
    }

    private String decoded() throws Refused, IOException {
      try {
        return Files.readString(file);
      } catch (CharacterCodingException e) {
        throw new Refused(file + " is not UTF-8 text");
      }
    }

    @Override
    public String told() {
      return "changed " + file;
    }
  }

  /** The same file whatever stood there. */
  record Put(Path file, Supplier<byte[]> bytes) implements Edit {
    @Override
    public Optional<byte[]> after() throws Refused {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        requireFile(file);
      }
      return Optional.of(bytes.get());
    }

    @Override
    public String told() {
      return "written " + file;
    }
  }

  /** No file any more. */
  record Delete(Path file) implements Edit {
    @Override
    public Optional<byte[]> after() throws Refused {
      requireFile(file);
      return Optional.empty();
    }

    @Override
    public String told() {
      return "deleted " + file;
    }
  }

  private static void requireNothing(Path file) throws Refused {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused(file + " is there already; nothing is written over it");
    }
  }

  private static void requireFile(Path file) throws Refused {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      throw new Refused(file + (isThere ? " is no plain file" : " is not there"));
    }
    if (isReadOnly(file)) {
      throw new Refused(file + " is read-only: somebody wants it to stay as it is")
          .hint("make it writable first, if that is you");
    }
  }

  /** Also for whoever may write everything, and though a file can be replaced in its folder. */
  private static boolean isReadOnly(Path file) {
    try {
      return !Files.isWritable(file)
          || !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      return !Files.isWritable(file);
    }
  }
}
