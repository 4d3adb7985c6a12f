package communique.curate.transfer;

import communique.shape.Doc;
import communique.shape.Key;
import communique.shape.KeyedBy;
import communique.shape.ShortFor;
import java.util.List;
import java.util.Optional;

/** How the rows of a table become records, as a file says it. */
@Doc("How the rows of a table become records.")
record MappingFile(
    @Doc("What each row is.") Kind kind,
    @Doc("The columns that the id is made of.") @Key("id") List<String> idColumns,
    @Doc("What each field is made of.") List<Rule> fields,
    @Doc("How a row is cited.") Optional<Citing> cite) {

  /** How a row is cited. */
  @Doc("How a row is cited.")
  @ShortFor("row")
  record Citing(
      @Doc("The column by which a row is known; the first of the id unless said.")
          Optional<String> row,
      @Doc("The id of the file among the sources; made of its name unless said.")
          Optional<String> source,
      @Doc("What the file is called.") Optional<String> title,
      @Doc("Who publishes it.") Optional<String> publisher,
      @Doc("When it was published.") Optional<String> published,
      @Doc("Where it was found.") Optional<String> url) {}

  /** What a field is made of. */
  @Doc("What a field is made of.")
  @KeyedBy("field")
  @ShortFor("column")
  record Rule(
      @Doc("The field, as born or title.official or offices.1.from.") String field,
      @Doc("The column that has it.") Optional<String> column,
      @Doc("The same for every row whose cell in the column is not empty.") Optional<String> value,
      @Doc("How dates are written there, as day/month/year.") Optional<String> date,
      @Doc("What parts the items of a list there.") Optional<String> split,
      @Doc("What stands before each value, as wikidata:.") Optional<String> before,
      @Doc("The language of the words.") Optional<String> language,
      @Doc("What words there mean.") List<Meaning> means) {}

  /** What a word of a cell means. */
  @Doc("What a word of a cell means.")
  @KeyedBy("word")
  @ShortFor("is")
  record Meaning(@Doc("The word.") String word, @Doc("What it means.") String is) {}
}
