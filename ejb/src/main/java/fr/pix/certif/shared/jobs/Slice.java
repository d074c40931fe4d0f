package fr.pix.certif.shared.jobs;

/**
 * A place at a run's work: who has it takes what waits, or, where the data do not say what is done,
 * those keys whose remainder by the number of slices is its own.
 *
 * @param number from 0
 * @param of how many slices the run has, from 1
 */
public record Slice(int number, int of) {

  /** All of the work. */
  public static final Slice WHOLE = new Slice(0, 1);

  public Slice {
    if (of < 1 || number < 0 || number >= of) {
      throw new IllegalArgumentException("There is no slice %d of %d".formatted(number, of));
    }
  }
}
