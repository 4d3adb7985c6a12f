package communique.curate.transfer.bibtex;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/**
 * A file of BibTeX. Each of its blocks is read on its own, so that a broken one does not spoil the
 * others; what stands between blocks is a comment, as for BibTeX itself.
 */
public final class BibFile {

  private static final int DEEPEST = 100;

  private static final int MOST_ABBREVIATIONS = 1000;

  private final List<BibEntry> entries = new ArrayList<>();
  private final Map<Integer, String> faults = new LinkedHashMap<>();
  private final Map<String, String> abbreviations = new LinkedHashMap<>();

  private BibFile() {}

  /** Reads all that can be read. */
  public static BibFile read(String text) {
    BibFile file = new BibFile();
    Block.all(text).forEach(file::read);
    return file;
  }

  /** The entries that could be read, in their order. */
  public List<BibEntry> entries() {
    return List.copyOf(entries);
  }

  /** What could not be read, by the line on which it begins. */
  public Map<Integer, String> faults() {
    return new LinkedHashMap<>(faults);
  }

  private void read(Block block) {
    if (!block.isWhole()) {
      faults.put(block.line(), "the brace that opens this entry is not closed before the next one");
    } else if (block.depth() > DEEPEST) {
      faults.put(block.line(), "braces stand in one another more than " + DEEPEST + " deep");
    } else {
      parse(block);
    }
  }

  private void parse(Block block) {
    try {
      BibTeXParser parser = new BibTeXParser();
      abbreviations.forEach(parser::addMacro);
      BibTeXDatabase found = parser.parse(new StringReader(block.text()));
      found.getStrings().values().forEach(string -> define(string, block.line()));
      found.getEntries().values().forEach(entry -> add(entry, block.line()));
      if (found.getObjects().isEmpty()) {
        faults.put(block.line(), "this entry is no BibTeX: it has no key, or no fields");
      }
    } catch (ObjectResolutionException e) {
      faults.put(
          block.line(), "an abbreviation or a cross-reference in it is not defined before it");
    } catch (ParseException | TokenMgrException e) {
      faults.put(block.line(), "this entry is no BibTeX" + where(e, block.line()));
    }
  }

  private void define(BibTeXString string, int line) {
    if (abbreviations.size() < MOST_ABBREVIATIONS) {
      abbreviations.put(string.getKey().getValue(), string.getValue().toUserString());
    } else {
      faults.put(line, "there are more than " + MOST_ABBREVIATIONS + " abbreviations");
    }
  }

  private void add(BibTeXEntry entry, int line) {
    Map<String, String> fields = new LinkedHashMap<>();
    entry
        .getFields()
        .forEach(
            (Key key, org.jbibtex.Value value) ->
                fields.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    entries.add(
        new BibEntry(
            entry.getType().getValue().toLowerCase(Locale.ROOT),
            entry.getKey().getValue(),
            line,
            fields));
  }

  private static String where(Throwable fault, int line) {
    return fault instanceof ParseException parse
            && parse.currentToken != null
            && parse.currentToken.next != null
        ? " from line " + (line + parse.currentToken.next.beginLine - 1) + " on"
        : "";
  }
}
