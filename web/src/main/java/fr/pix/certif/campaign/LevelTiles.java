package fr.pix.certif.campaign;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The sixteen levels of a pupil, as small tiles in the framework's order. */
@Named("levels")
@ApplicationScoped
public class LevelTiles {

  @Inject Texts texts;

  /**
   * One competence.
   *
   * @param level a dash where nothing has been shown yet
   * @param words what the tile says to who does not see it
   */
  public record Tile(String code, String level, String style, String words) {}

  /** The tiles of these pix, by competence (16 places). */
  public List<Tile> of(List<Integer> pix) {
    return IntStream.range(0, pix.size()).mapToObj(place -> tile(place, pix.get(place))).toList();
  }

  private Tile tile(int place, int pix) {
    int level = pix / Profile.PIX_PER_LEVEL;
    String code = CompetenceCode.of(place);
    if (pix == 0) {
      return new Tile(code, "–", "level-none", texts.of("campaign.level.none"));
    }
    return level == 0
        ? new Tile(code, "0", "level-begun", texts.of("campaign.level.begun", pix))
        : new Tile(code, Integer.toString(level), "level-reached", "");
  }
}
