package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.JurySessionFilter;
import fr.pix.certif.jury.boundary.JurySessionRow.Stage;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the staff may choose from to find sessions. */
@Named("sessionChoices")
@ApplicationScoped
public class SessionChoices {

  private static final String NUMBERS = "[\\s,;]+";

  @Inject private Texts texts;

  /** What the address of a list asks for. */
  static JurySessionFilter filter(PageParams params) {
    List<Long> numbers =
        Arrays.stream(params.text("numero").orElse("").split(NUMBERS))
            .filter(number -> number.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .toList();
    return new JurySessionFilter(
        numbers,
        params.text("centre").orElse(null),
        params.text("uai").orElse(null),
        params.text("type").filter(type -> type.matches("SCO|SUP|PRO")).orElse(null),
        params.text("statut").flatMap(SessionChoices::stage).orElse(null),
        params.text("miennes").isPresent());
  }

  private static Optional<Stage> stage(String name) {
    return Arrays.stream(Stage.values()).filter(stage -> stage.name().equals(name)).findFirst();
  }

  public List<Option> getStages() {
    return Arrays.stream(Stage.values())
        .map(stage -> new Option(stage.name(), texts.of("jury.stage." + stage.name())))
        .toList();
  }

  public List<Option> getTypes() {
    return Stream.of("SCO", "SUP", "PRO").map(type -> new Option(type, type)).toList();
  }
}
