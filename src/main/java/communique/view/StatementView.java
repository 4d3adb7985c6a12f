package communique.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * One utterance.
 *
 * @param id its id
 * @param href its permanent link
 * @param gist what was said, in one sentence of ours
 * @param speaker who spoke
 * @param about who is addressed or meant; maybe nobody
 * @param occasion where it was said, in words
 * @param when when it was said, if the record says so; may be empty
 * @param quoted whether one of the renditions is a quotation
 * @param reports what each source gives of it
 * @param marked whether words are marked in which quotations differ
 * @param evidence what carries it
 * @param how how well it is supported, in words
 * @param verdict what the difference between the renditions comes to; may be empty
 * @param note what else a reader should know; may be empty
 * @param wordings how many wordings it has, and whether they have room beside it
 */
public record StatementView(
    String id,
    String href,
    Phrase gist,
    Byline speaker,
    Byline about,
    Link occasion,
    String when,
    boolean quoted,
    List<ReportView> reports,
    boolean marked,
    Evidence evidence,
    String how,
    Verdict verdict,
    Phrase note,
    Wordings wordings) {

  StatementView(
      String id,
      String href,
      Phrase gist,
      Byline speaker,
      Byline about,
      Link occasion,
      String when,
      boolean quoted,
      List<ReportView> reports,
      boolean marked,
      Evidence evidence,
      String how,
      Verdict verdict,
      Phrase note) {
    this(
        id,
        href,
        gist,
        speaker,
        about,
        occasion,
        when,
        quoted,
        reports,
        marked,
        evidence,
        how,
        verdict,
        note,
        wordings(reports, note));
  }

  private static Wordings wordings(List<ReportView> reports, Phrase note) {
    List<RenditionView> all =
        reports.stream().flatMap(report -> report.renditions().stream()).toList();
    return Wordings.of(
        all.size(),
        Stream.of(
                all.stream().flatMap(RenditionView::told),
                reports.stream().flatMap(report -> report.evidence().notes().stream()),
                Stream.of(note))
            .flatMap(some -> some));
  }
}
