package communique.view;

import communique.model.Archive;
import communique.model.Archive.Life;
import communique.model.Archive.Listed;
import communique.model.Archive.Seen;
import communique.model.Archive.State;
import communique.model.Archive.Version;
import communique.model.Entry;
import communique.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of the versions that were published before. */
record ArchivePage(PageContext context) {

  ArchiveView view(Archive archive) {
    List<ArchiveView.Version> versions =
        new ArrayList<>(archive.versions().stream().map(this::version).toList());
    Collections.reverse(versions);
    return new ArchiveView(
        context.head(context.words().say("page.archive"), List.of(), Optional.empty()),
        versions,
        archive.lives().stream()
            .filter(life -> life.state() != State.STANDING)
            .map(this::gone)
            .toList());
  }

  private ArchiveView.Version version(Version version) {
    return new ArchiveView.Version(
        version.seen().tag(),
        context.words().day(version.seen().day()),
        version.seen().day().toString(),
        Stream.of(
                sheets("archive.added", version.added()),
                sheets("archive.changed", version.changed()),
                sheets("archive.removed", version.removed()))
            .filter(sheets -> !sheets.list().isEmpty())
            .toList());
  }

  private ArchiveView.Sheets sheets(String what, List<Listed> sheets) {
    return new ArchiveView.Sheets(
        context.words().say(what), sheets.stream().map(this::link).toList());
  }

  /** Of a sheet that is gone the id. */
  private Link link(Listed sheet) {
    Optional<Entry> now = context.dossier().item(sheet.id()).flatMap(Item::entry);
    return new Link(
        sheet.title().map(context.words()::text).orElse(Phrase.of(sheet.id())),
        now.map(entry -> context.addresses().to(entry, context.dossier())).orElse(""));
  }

  private ArchiveView.Gone gone(Life life) {
    Words words = context.words();
    return new ArchiveView.Gone(
        life.claim().isEmpty() ? life.record() : life.record() + "#" + life.claim(),
        words.say(life.state() == State.WITHDRAWN ? "withdrawn.kind" : "archive.taken-out"),
        words.say("archive.seen", name(life.first()), name(life.last())));
  }

  private String name(Optional<Seen> version) {
    return version
        .map(seen -> context.words().say("list.dots", seen.tag(), context.words().day(seen.day())))
        .orElse("");
  }
}
