package communique.edition.table;

import communique.model.Archive;
import communique.model.Archive.Life;
import communique.model.Archive.Seen;
import communique.model.Archive.State;
import communique.model.Publication;
import communique.model.Release;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Since when each claim and each statement has been there, and until when, as a table. */
public final class ArchiveTable {

  private static final String NAME = "first-seen";

  /** Where its file lies. */
  public static final String PATH = "data/" + NAME + ".csv";

  private ArchiveTable() {}

  /** What there is to say of the table without its rows. */
  static Table<Life> described() {
    return of(List.of(), id -> Release.PUBLISHED);
  }

  /** The table; it is told of no words. */
  public static Table<Life> of(Archive archive, Publication publication) {
    return of(archive.lives(), publication::release);
  }

  private static Table<Life> of(List<Life> lives, Function<String, Release> release) {
    return new Table<>(
        NAME,
        "Since when a claim or a statement has been there, and until when.",
        List.of(
            text("record", "The id of the record.", Life::record).needed(),
            text("claim", "The id of the claim in it; empty for a statement.", Life::claim),
            text("first_tag", "The first version that had it.", life -> tag(life.first())),
            text("first_day", "The day of that version.", life -> day(life.first())),
            text("last_tag", "The last version that had it.", life -> tag(life.last())),
            text("last_day", "The day of that version.", life -> day(life.last())),
            text("state", "What has become of it.", life -> Columns.word(life.state()))
                .needed()
                .oneOf(Stream.of(State.values()).map(Columns::word).toList()),
            text(
                    "release",
                    "Whether its record is published; only a build with --include has other rows.",
                    life -> release.apply(life.record()).written())
                .needed()
                .oneOf(Stream.of(Release.values()).map(Release::written).toList())),
        List.of("record", "claim"),
        List.of(),
        lives::stream);
  }

  private static Column<Life> text(String name, String about, Function<Life, String> value) {
    return new Column<>(name, Column.Type.STRING, about, value);
  }

  private static String tag(Optional<Seen> seen) {
    return seen.map(Seen::tag).orElse("");
  }

  private static String day(Optional<Seen> seen) {
    return seen.map(version -> version.day().toString()).orElse("");
  }
}
