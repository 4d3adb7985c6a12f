package communique.curate.blank;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;

/** A kind of record that can be begun, and where it goes. */
public enum BlankKind {
  /** A meeting of leaders. */
  SUMMIT(Summit.class, "summits", ""),
  /** A document. */
  AGREEMENT(Agreement.class, "agreements", ""),
  /** A person. */
  SPEAKER(Speaker.class, "speakers", ""),
  /** What somebody said. */
  STATEMENT(Statement.class, "statements/statements.yaml", "statements"),
  /** What took place besides. */
  EVENT(Event.class, "events.yaml", "events"),
  /** Where a fact is from. */
  SOURCE(Source.class, "sources.yaml", "sources"),
  /** A town or a building. */
  PLACE(Place.class, "register.yaml", "places"),
  /** What statements are about. */
  TOPIC(Topic.class, "register.yaml", "topics"),
  /** An institution, or a side that is no state. */
  ORGANIZATION(Organization.class, "register.yaml", "organizations"),
  /** An office that has several holders. */
  OFFICE(Office.class, "register.yaml", "offices"),
  /** What was changed after it was published. */
  CHANGE(Change.class, "changes.yaml", "changes");

  private final Class<? extends Entry> record;
  private final String place;
  private final String list;

  BlankKind(Class<? extends Entry> record, String place, String list) {
    this.record = record;
    this.place = place;
    this.list = list;
  }

  /** The record's type. */
  public Class<? extends Record> type() {
    return record.asSubclass(Record.class);
  }

  /** Whether such a record is a file of its own. */
  public boolean isSheet() {
    return list.isEmpty();
  }

  /** The key of its list in a file of lists. */
  String list() {
    return list;
  }

  /** The file that a record goes into, below the folder of the dossier. */
  String file(String id) {
    return isSheet() ? place + "/" + id + ".md" : place;
  }
}
