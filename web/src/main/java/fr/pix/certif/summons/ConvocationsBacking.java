package fr.pix.certif.summons;

import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import fr.pix.certif.summons.boundary.ListConvocations;
import fr.pix.certif.summons.boundary.SendConvocations;
import fr.pix.certif.summons.boundary.SendKit;
import fr.pix.certif.summons.boundary.SummonsRow;
import fr.pix.certif.summons.boundary.WriteConvocationAddresses;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is called to a session, where to, and whether the letter left. */
@Named("convocations")
@ViewScoped
public class ConvocationsBacking implements Serializable {

  @Inject private ListConvocations listConvocations;
  @Inject private WriteConvocationAddresses writeAddresses;
  @Inject private SendConvocations sendConvocations;
  @Inject private SendKit sendKit;
  @Inject private PageParams params;
  @Inject private Toasts toasts;
  private final Map<Long, String> addresses = new LinkedHashMap<>();
  private long sessionId;
  private List<SummonsRow> rows;
  private String kitEmail;

  @PostConstruct
  void read() {
    sessionId = params.getId();
    rows = listConvocations.of(sessionId);
    rows.forEach(row -> addresses.put(row.candidateId(), row.email()));
  }

  /** Keeps the addresses as they are typed. */
  public String save() {
    toasts.success("summons.saved", writeAddresses.write(sessionId, addresses));
    return again();
  }

  /** Keeps the addresses, then sends the convocations to those who have not had them. */
  public String send() {
    writeAddresses.write(sessionId, addresses);
    long without = addresses.values().stream().filter(at -> at == null || at.isBlank()).count();
    toasts.success("summons.sent", sendConvocations.send(sessionId), without);
    return again();
  }

  public String sendKit() {
    toasts.success(sendKit.send(sessionId, kitEmail) ? "summons.kit.sent" : "summons.kit.known");
    return again();
  }

  private String again() {
    return "/certif/convocations?faces-redirect=true&id=" + sessionId;
  }

  public List<SummonsRow> getRows() {
    return rows;
  }

  public Map<Long, String> getAddresses() {
    return addresses;
  }

  public String getKitEmail() {
    return kitEmail;
  }

  public void setKitEmail(String kitEmail) {
    this.kitEmail = kitEmail;
  }
}
