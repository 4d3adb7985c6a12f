package communique.browser;

/** What a reader sees of a page, as scripts that ask for it. */
final class Shown {

  /** The visible text of every block of the main part that cites a source. */
  static final String CITED =
      """
      return [...document.querySelectorAll("main p, main li, main dd, main td, main th")]
        .filter(block => block.querySelector('.src a[href^="#s_"]') && block.checkVisibility())
        .map(block => {
          const words = block.cloneNode(true);
          words.querySelectorAll("button").forEach(button => button.remove());
          return words.textContent.replace(/\\s+/g, " ").trim();
        });
      """;

  /**
   * The words of every text that is visible in the main part, one by one. What is there for the ear
   * only has the size of a point, or stands in something that is cut down to it.
   */
  static final String WORDS =
      """
      const walker = document.createTreeWalker(
        document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const words = [];
      const cut = element => element && (getComputedStyle(element).clipPath !== "none" || cut(element.parentElement));
      while (walker.nextNode()) {
        const text = walker.currentNode.data.trim(), holder = walker.currentNode.parentElement;
        if (text && holder.checkVisibility() && holder.getBoundingClientRect().width > 1 && !cut(holder))
          words.push(text);
      }
      return words;
      """;

  /** Everything folded in the main part of which something does not show. */
  static final String FOLDED =
      """
      return [...document.querySelectorAll("main details")]
        .filter(folded => [...folded.children].some(part =>
          part.tagName !== "SUMMARY" && !part.matches("button") && !part.checkVisibility()))
        .map(folded => folded.outerHTML);
      """;

  /** What only guides a reader on a screen and is visible nevertheless. */
  static final String GUIDES =
      """
      return [...document.querySelectorAll("nav, .skip")]
        .filter(guide => guide.checkVisibility()).map(guide => guide.outerHTML);
      """;

  private Shown() {}
}
