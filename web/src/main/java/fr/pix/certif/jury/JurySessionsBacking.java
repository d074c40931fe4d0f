package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.JurySessionFilter;
import fr.pix.certif.jury.boundary.JurySessions;
import fr.pix.certif.jury.boundary.JurySessions.Counts;
import fr.pix.certif.jury.boundary.JurySessions.Page;
import fr.pix.certif.jury.boundary.JurySessions.Tab;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/**
 * The lists of sessions of the staff; the address says which one, what is looked for, which page.
 */
@Named("jurySessions")
@RequestScoped
public class JurySessionsBacking {

  @Inject private JurySessions sessions;
  @Inject private PageParams params;

  private Tab tab;
  private JurySessionFilter filter;
  private Page page;
  private Counts counts;

  @PostConstruct
  void read() {
    tab = tab(params.text("onglet").orElse("a-publier"));
    filter = SessionChoices.filter(params);
    page = sessions.page(tab, filter, params.page());
    counts = sessions.counts();
  }

  private static Tab tab(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "a-traiter" -> Tab.TO_LOOK_AT;
      case "toutes" -> Tab.ALL;
      default -> Tab.TO_PUBLISH;
    };
  }

  public Tab getTab() {
    return tab;
  }

  public String getNumbers() {
    return params.text("numero").orElse(null);
  }

  public JurySessionFilter getFilter() {
    return filter;
  }

  public int getPageNumber() {
    return params.page();
  }

  public Page getPage() {
    return page;
  }

  public Counts getCounts() {
    return counts;
  }
}
