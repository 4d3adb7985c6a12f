package communique.serve;

import communique.build.LiveSite;

/** Is told what comes of an edit, so that it can be told to a person. */
public interface Listener {

  /** The dossier was read and put together; its pages are shown, unless it cannot be read. */
  void read(LiveSite site);

  /** The rules were asked. Not called for a dossier that cannot be read. */
  void checked(LiveSite.Checked checked);

  /** The machine failed, or the program did. The preview goes on. */
  void failed(Throwable failure);
}
