package communique.check.article;

/** Why words with brackets of ours are not found, though their parts stand there in order. */
public enum Flaw {
  SHORT("give at least three words on either side of […]: fewer would be found anywhere"),
  FEW(
      "with something put in, give at least three words of the source (six letters of Chinese or Japanese)"),
  LONG("what is put in has at most 10 words, and 3 letters inside a word: tell the rest in says:"),
  NOT("what is put in may not say not: quote the words that do, or tell it in says:"),
  REPLACED(
      "what is put in stands where the source says not, or a number: leave that in the quotation"),
  EDGE(
      "what is put in at the beginning or the end stands for the rest of the sentence there, which"
          + " says not, or has a number: quote that, or leave the brackets away"),
  LEFT_OUT("what is left out says not, and little else: leave it in the quotation"),
  NUMBER(
      "with what is put in, a number stands in the quotation that the source does not have: tell it in"
          + " says:"),
  JOINED(
      "what is left out goes from inside one sentence to inside another, so that both become one: let the"
          + " second part begin with its sentence, or give each part a quotation of its own"),
  SPEAKER(
      "between the parts a quotation ends and another begins, and it is not plain that both are of"
          + " one person: give each part a quotation of its own"),
  LETTERS("only the case of a first letter can be changed: [T]he for the");

  private final String hint;

  Flaw(String hint) {
    this.hint = hint;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
