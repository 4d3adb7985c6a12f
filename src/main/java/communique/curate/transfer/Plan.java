package communique.curate.transfer;

import communique.curate.edit.Edits;
import java.util.List;

/**
 * What an import would do.
 *
 * @param file the file, as printed
 * @param added the records that are new
 * @param updated those that the file tells otherwise than before, with the fields
 * @param same how many are as the file has them
 * @param left what is not touched, and why
 * @param gone what an earlier version of the file had
 * @param faults the rows that are not imported, in the order of their lines
 * @param faults what is wrong with rows
 * @param badRows how many rows have faults
 * @param remarks what else of the file is left out
 * @param hasDrafts whether what is new is to be published by an editor
 * @param edits what makes it so
 */
public record Plan(
    String file,
    List<String> added,
    List<String> updated,
    int same,
    List<String> left,
    List<String> gone,
    List<Fault> faults,
    int badRows,
    List<String> remarks,
    boolean hasDrafts,
    Edits edits) {}
