package communique.view;

import java.util.List;

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
    Phrase note) {}
