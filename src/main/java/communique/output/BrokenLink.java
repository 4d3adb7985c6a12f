package communique.output;

/**
 * Something wrong with a link, and where it was met. A template that is wrong is wrong on every
 * page, and one problem says so.
 *
 * @param verdict what is wrong
 * @param target where the link leads
 * @param page the first page that has it, in the order of paths
 * @param reference the first such link on that page
 * @param pages how many pages have it
 */
record BrokenLink(
    LinkJudge.Verdict verdict, Target target, String page, Reference reference, int pages) {

  /** The same for all links that are the same fault. */
  String key() {
    return verdict.rule().slug() + " " + verdict.about();
  }

  /** This one together with the same on another page. */
  BrokenLink and(BrokenLink other) {
    BrokenLink first = page.compareTo(other.page) <= 0 ? this : other;
    return new BrokenLink(
        first.verdict, first.target, first.page, first.reference, pages + other.pages);
  }

  /** What to tell a person. */
  String message() {
    return switch (pages) {
      case 1 -> verdict.message();
      case 2 -> verdict.message() + " (so it is on 1 other page)";
      default -> verdict.message() + " (so it is on " + (pages - 1) + " other pages)";
    };
  }
}
