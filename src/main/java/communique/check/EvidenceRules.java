package communique.check;

import java.util.List;

/** What has to rest on a source. */
final class EvidenceRules {

  static final List<Check<?>> ALL =
      List.of(
          new UncitedValue(),
          new UnsupportedValue(),
          new GradeWithoutWords(),
          new UncitedClaim(),
          new UncitedProse(),
          new LocatorIsSource(),
          new IncompleteSource(),
          new NamelessSource(),
          new OfficialWithoutSide(),
          new OneAddressTwice(),
          new OneTextTwice(),
          new ToldTwice(),
          new RecordTwice(),
          new TranscriptWithoutSpeaker(),
          new QuoteNotInSource(),
          new NotAsPrinted(),
          new QuoteNotQuoted(),
          new QuoteInMarks(),
          new AnotherSpeaker(),
          new AmbiguousWords(),
          new SnapshotChanged(),
          new SnapshotNotText(),
          new TooMuchSourceText(),
          new FragmentNotQuoted());

  private EvidenceRules() {}
}
