package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import java.util.List;
import java.util.Optional;

/** The languages in which the text of an agreement is authentic. */
@Doc("The languages in which the text is authentic.")
public record TextLanguages(
    @Doc("Their tags, such as en or ko.") List<Language> is,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited {}
