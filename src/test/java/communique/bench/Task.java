package communique.bench;

/** What is measured, in the order in which it is done. */
enum Task {
  CLEAN("clean build of the web edition"),
  UNCHANGED("the same again, nothing changed"),
  EDIT("one edit, new process"),
  CHECK_COLD("check, without a cache"),
  CHECK_WARM("check, with a cache"),
  DATA("data edition"),
  PRINT("printed edition"),
  PREVIEW("preview, from saving to the new page");

  private final String title;

  Task(String title) {
    this.title = title;
  }

  /** As a table calls it. */
  String title() {
    return title;
  }
}
