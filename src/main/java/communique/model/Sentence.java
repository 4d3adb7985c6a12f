package communique.model;

/** Words of ours that claim something about the world. */
public sealed interface Sentence extends Cited permits Claim, Version {

  @Override
  default String remedy() {
    return "add cite: {<source>: <the exact words there>}";
  }
}
