package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.AlgorithmVersion;
import fr.pix.certif.assessment.control.ProfileAlgorithm;
import fr.pix.certif.assessment.control.TestAlgorithm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The algorithms by which tests are made, by the name that certifications keep. */
@ApplicationScoped
public class TestAlgorithms {

  private static final Map<String, TestAlgorithm> BY_NAME =
      Stream.<TestAlgorithm>of(new ProfileAlgorithm())
          .collect(
              Collectors.toUnmodifiableMap(
                  algorithm -> algorithm.version().name(), Function.identity()));

  /** The one under which tests begin now. */
  public TestAlgorithm current() {
    return of(AlgorithmVersion.PROFILE_V2.name());
  }

  /**
   * The one of a certification.
   *
   * @throws IllegalStateException when this version of the application does not know it: the
   *     certification is left aside
   */
  public TestAlgorithm of(String name) {
    TestAlgorithm algorithm = BY_NAME.get(name);
    if (algorithm == null) {
      throw new IllegalStateException("L’algorithme %s n’est pas connu.".formatted(name));
    }
    return algorithm;
  }
}
