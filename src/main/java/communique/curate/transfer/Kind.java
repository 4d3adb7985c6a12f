package communique.curate.transfer;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Topic;
import communique.shape.Doc;
import java.util.Locale;

/** What can be imported. */
enum Kind {
  @Doc("People, one sheet each in speakers/.")
  SPEAKER(Speaker.class, "speakers", ""),
  @Doc("Documents, one sheet each in agreements/.")
  AGREEMENT(Agreement.class, "agreements", ""),
  @Doc("Events, in events/.")
  EVENT(Event.class, "events", "events"),
  @Doc("Sources, in sources/.")
  SOURCE(Source.class, "sources", "sources"),
  @Doc("Institutions, in register/.")
  ORGANIZATION(Organization.class, "register", "organizations"),
  @Doc("Offices, in register/.")
  OFFICE(Office.class, "register", "offices"),
  @Doc("Places, in register/.")
  PLACE(Place.class, "register", "places"),
  @Doc("Topics, in register/.")
  TOPIC(Topic.class, "register", "topics");

  private final Class<? extends Entry> java;
  private final String folder;
  private final String list;

  Kind(Class<? extends Entry> java, String folder, String list) {
    this.java = java;
    this.folder = folder;
    this.list = list;
  }

  Class<? extends Entry> entry() {
    return java;
  }

  Class<? extends Record> java() {
    return java.asSubclass(Record.class);
  }

  /** The folder in which its files stand. */
  String folder() {
    return folder;
  }

  /** The key of its list in a register; empty if each has a file of its own. */
  String list() {
    return list;
  }

  boolean isSheet() {
    return list.isEmpty();
  }

  /** Sources are what drafts rest on, and no drafts themselves. */
  boolean isDraft() {
    return this != SOURCE;
  }

  /** Its name as it is written. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
