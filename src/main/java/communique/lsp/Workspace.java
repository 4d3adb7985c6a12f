package communique.lsp;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * What editors tell about the folder.
 *
 * @param names the names of files
 * @param desk is told
 */
record Workspace(Names names, Desk desk) implements WorkspaceService {

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // There is nothing to set.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Set<Path> changed =
        params.getChanges().stream()
            .flatMap(change -> names.file(change.getUri()).stream())
            .map(Path::of)
            .collect(Collectors.toSet());
    if (!changed.isEmpty()) {
      desk.changed(changed);
    }
  }
}
