package communique.problem;

/** An author's fault met in the middle of work that cannot go on: carries the problem to tell. */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * Stops because of that problem.
   *
   * @param cause what a developer may want to see
   */
  public Fault(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
  }

  /** The problem to tell. */
  public Problem problem() {
    return problem;
  }
}
