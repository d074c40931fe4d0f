package fr.pix.certif.notification;

import fr.pix.certif.notification.boundary.ListUndelivered;
import fr.pix.certif.notification.boundary.ListUndelivered.Undelivered;
import fr.pix.certif.notification.boundary.ReplayMails;
import fr.pix.certif.notification.boundary.UndeliveredMail;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The mails given up. They are kept with the view: the one replayed is the one that was shown. */
@Named("undelivered")
@ViewScoped
public class UndeliveredBacking implements Serializable {

  private static final String HERE = "/admin/courriers?faces-redirect=true";

  @Inject private ListUndelivered listUndelivered;
  @Inject private ReplayMails replayMails;
  @Inject private PageParams params;
  @Inject private Texts texts;
  @Inject private Toasts toasts;

  private List<UndeliveredMail> rows;
  private int page;
  private int pages;
  private int dead;
  private int retried;
  private int fresh;

  @PostConstruct
  void read() {
    Undelivered read = listUndelivered.page(params.page());
    rows = read.rows();
    page = read.page();
    pages = read.pages();
    dead = read.dead();
    retried = read.retried();
    fresh = read.fresh();
  }

  public String replay(long id) {
    replayMails.one(id);
    toasts.success("notification.replayed", 1);
    return HERE;
  }

  public String replayAll() {
    toasts.success("notification.replayed", replayMails.all());
    return HERE;
  }

  /** A word of the list, or the word itself when the bundle does not know it. */
  public String word(String prefix, String word) {
    return texts.has(prefix + word) ? texts.of(prefix + word) : word;
  }

  public String getCounts() {
    return texts.of("notification.counts", dead, retried, fresh);
  }

  public List<UndeliveredMail> getRows() {
    return rows;
  }

  public int getPage() {
    return page;
  }

  public int getPages() {
    return pages;
  }
}
