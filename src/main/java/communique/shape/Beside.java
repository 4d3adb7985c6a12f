package communique.shape;

/** A record that stands in another file than the record that holds it. */
public interface Beside {

  /**
   * Its file.
   *
   * @param holder the file of what holds it, as printed
   */
  String file(String holder);
}
