package communique.model;

import communique.shape.Ref;
import java.util.List;

/** What repeats words of a source. */
public interface Quoting {

  /** The source. */
  Ref<Source> source();

  /** The words that are said to stand there, in the order of their keys. */
  List<Verbatim> verbatims();
}
