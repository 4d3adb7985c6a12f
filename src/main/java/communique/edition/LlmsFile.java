package communique.edition;

import communique.view.DataView;
import communique.view.Link;
import communique.view.Messages;
import communique.view.Phrase;
import communique.view.SiteView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a language model is told of the site, in Markdown: what it is, on what terms, how it is
 * cited, where its pages and data are; see llmstxt.org.
 *
 * @param site what every page says about the site
 * @param data what there is as data
 * @param messages the words of the interface
 * @param base the address of the site with a slash at its end; empty if it has none
 */
record LlmsFile(SiteView site, DataView data, Messages messages, String base) {

  /** Where it lies. */
  static final String PATH = "llms.txt";

  /** What Markdown takes for more than a letter. */
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

  void write(OutputStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + plain(site.title()));
    lines.add("");
    lines.add("> " + (plain(site.about()) + " " + messages.get("home.method")).strip());
    lines.add("");
    if (!site.notice().isEmpty()) {
      lines.addAll(List.of(plain(site.notice()), ""));
    }
    lines.add(messages.get("page.data-lead") + " " + messages.get("data.cite-one"));
    lines.add("");
    lines.add("- " + plain(messages.phrase("page.footer", site.publisher())));
    if (!site.licence().words().isEmpty()) {
      lines.add("- %s: %s".formatted(messages.get("data.terms-of"), terms(site.licence())));
    }
    lines.add("- %s: %s".formatted(messages.get("data.version"), data.version()));
    lines.add("");
    data.reading().forEach(sentence -> lines.add("- " + plain(sentence)));
    lines.add("");
    data.pages()
        .forEach(
            page -> lines.add("- [%s](%s%s)".formatted(plain(page.words()), base, page.href())));
    data.groups().forEach(group -> add(group, lines));
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void add(DataView.Group group, List<String> lines) {
    lines.addAll(List.of("", "## " + group.title(), ""));
    group
        .files()
        .forEach(
            file ->
                lines.add(
                    "- [%s](%s%s): %s"
                        .formatted(file.path(), base, file.path(), plain(file.holds()))));
  }

  private static String terms(Link licence) {
    String name = plain(licence.words());
    return licence.href().isEmpty() ? name : "[%s](%s)".formatted(name, licence.href());
  }

  private static String plain(Phrase words) {
    return plain(words.words());
  }

  private static String plain(String words) {
    return SIGNS.matcher(words.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
  }
}
