package fr.pix.certif.shared.deposit;

/** Who carries out a file tells here how far it is. */
@FunctionalInterface
public interface Progress {

  /** Nobody watches. */
  Progress UNWATCHED = (step, done, total) -> {};

  /**
   * So much of a step is done.
   *
   * @param step what is under way, such as {@code check}
   * @param done of the total; both 0 when the step cannot be measured
   */
  void at(String step, int done, int total);
}
