package communique.view;

import communique.model.Occasion;
import communique.model.Relations;
import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Who;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody was present: on the sheet, and on pages of its own where it is too much for it.
 */
record Meetings(PageContext context, Speaker speaker) {

  /** The occasions in their order, and the parts by time. */
  Part<Occasion> parts() {
    return Cutting.<Occasion>byTime(
            context.words(), occasion -> occasion.when().first(), Occasion::id)
        .cut(page(), Relations.inOrder(context.dossier().relations().attendedBy(speaker)));
  }

  private String page() {
    return Addresses.attended(speaker.id());
  }

  /** Those that a page shows: all, or the latest ones. */
  List<Attendance> shown(Part<Occasion> part) {
    Occasions occasions = new Occasions(context);
    return latest(part).stream().map(one -> attendance(occasions, one)).toList();
  }

  private Attendance attendance(Occasions occasions, Occasion occasion) {
    Who person = Who.of(Ref.to(Speaking.class, speaker.id()));
    Answer presence =
        occasions.presence(person, occasion.attendees().getOrDefault(person, List.of()));
    return new Attendance(
        occasions.view(occasion), presence, new Offices(context).at(occasion, speaker));
  }

  /** The same on an axis of time. */
  Axis axis(Part<Occasion> part) {
    return new Axes(context).of(latest(part));
  }

  private static List<Occasion> latest(Part<Occasion> part) {
    return part.items().subList(part.items().size() - part.shown(), part.items().size());
  }

  /** The way to the rest of them, if there is one. */
  List<Link> more(Part<Occasion> part) {
    int left = part.items().size() - part.shown();
    return left == 0 ? List.of() : List.of(context.link("table.more", page(), left));
  }

  /** The page of all of them, or of a part. */
  AttendedView view(Part<Occasion> part) {
    Words words = context.words();
    List<Attendance> attended = shown(part);
    PartHead<Occasion> head =
        new PartHead<>(
            context,
            new Link(
                words.phrase("part.title", words.label(speaker), words.say("section.attended")),
                context.addresses().to(page())),
            part);
    return new AttendedView(
        head.head(List.of(context.crumb(Speaker.class), context.link(speaker)), Optional.empty()),
        axis(part),
        attended,
        context.apparatus().sources(),
        head.view());
  }
}
