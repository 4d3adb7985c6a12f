package communique.cli;

import communique.build.OpenDossier;
import communique.lsp.LanguageServing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code communique language-server}. */
@Command(
    name = "language-server",
    description =
        "For editors, which start it: problems while one types, completion, explanations, renaming"
            + " (Language Server Protocol on standard input and output).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples, of what an editor is told:",
      "  communique language-server my-dossier",
      "VS Code has an extension, in the folder editors of the program.",
      "Neovim, in init.lua:",
      "  vim.lsp.start({ name = 'communique', root_dir = vim.fn.getcwd(),",
      "    cmd = { 'communique', 'language-server' } })",
      "Emacs, in init.el:",
      "  (add-to-list 'eglot-server-programs",
      "    '((yaml-mode markdown-mode) . (\"communique\" \"language-server\")))",
      "Helix, in languages.toml:",
      "  [language-server.communique]",
      "  command = \"communique\"",
      "  args = [\"language-server\"]",
      "  [[language]]",
      "  name = \"yaml\"",
      "  language-servers = [\"communique\"]"
    })
final class LanguageServerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    // What cannot be understood ends the command before anything is begun.
    options.reader();
    Path content = options.content().toRealPath();
    Optional<Path> articles = options.snapshots();
    if (articles.isPresent()) {
      articles = Optional.of(articles.get().toRealPath());
    }
    if (isTypedByHand()) {
      spec.commandLine()
          .getErr()
          .println(
              "this is for editors, which start it themselves: the handbook's page Editors tells how; Ctrl-C ends it");
    }
    boolean proper =
        LanguageServing.serve(
            new OpenDossier(content, articles), options::reader, System.in, System.out);
    return proper ? Exit.DONE : Exit.MACHINE;
  }

  /** Some Java has a console without a terminal, too: then an editor has the line in its log. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTypedByHand() {
    return System.console() != null;
  }
}
