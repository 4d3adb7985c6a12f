package communique.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Checks a dossier and prints its sheets as a book, or as one book for each of some languages. */
public final class PrintMojo extends DossierMojo {

  /** The PDF; where several languages are printed, their tags are put into its name. */
  private File book = new File("briefing-book.pdf");

  /** The languages to print in, with commas between; without it, the first of the dossier. */
  private @Nullable String languages;

  @Override
  void go() throws MojoExecutionException, MojoFailureException {
    List<String> tags =
        languages == null ? List.of() : Stream.of(languages.split(",")).map(String::strip).toList();
    if (tags.isEmpty()) {
      run("print", List.of("--out=" + book));
    }
    for (String tag : tags) {
      List<String> words = new ArrayList<>();
      words.add("--language=" + tag);
      words.add("--out=" + (tags.size() == 1 ? book : named(tag)));
      run("print", words);
    }
  }

  private File named(String tag) {
    String name = book.getName().replaceFirst("(\\.[^.]*)?$", "-" + tag + "$1");
    return plain(book).resolveSibling(name).toFile();
  }
}
