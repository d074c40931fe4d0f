package fr.pix.certif.jury;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.jury.boundary.DecideResult;
import fr.pix.certif.jury.boundary.GivenResult;
import fr.pix.certif.jury.boundary.ReadResults;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The results of a certification in order, and the one that people of the jury give by hand. */
@Named("givenResults")
@ViewScoped
public class ResultsBacking implements Serializable {

  @Inject private CertificationBacking certification;
  @Inject private ReadResults readResults;
  @Inject private DecideResult decideResult;
  @Inject private Toasts toasts;

  private final List<CompetencePix> marks = new ArrayList<>();
  private List<GivenResult> results;
  private long id;
  private int version;
  private boolean obtained = true;

  @PostConstruct
  void open() {
    id = certification.getSheet().id();
    version = certification.getSheet().version();
    results = readResults.read(id);
    IntStream.range(0, CompetenceCode.COUNT)
        .mapToObj(place -> new CompetencePix(CompetenceCode.of(place)))
        .forEach(marks::add);
    results.stream()
        .filter(GivenResult::current)
        .flatMap(result -> result.marks().stream())
        .forEach(
            mark ->
                marks.get(CompetenceCode.placeOf(mark.code()).orElseThrow()).setPix(mark.pix()));
  }

  public String decide() {
    decideResult.decide(
        id, version, obtained, new ArrayList<>(marks.stream().map(CompetencePix::getPix).toList()));
    return Decided.lead(toasts, "decided", "certification-resultats", id);
  }

  public List<GivenResult> getResults() {
    return results;
  }

  public List<CompetencePix> getMarks() {
    return marks;
  }

  public boolean isObtained() {
    return obtained;
  }

  public void setObtained(boolean obtained) {
    this.obtained = obtained;
  }
}
