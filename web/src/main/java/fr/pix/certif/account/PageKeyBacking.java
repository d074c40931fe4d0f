package fr.pix.certif.account;

import fr.pix.certif.account.boundary.PageKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The key that a page gives to its script. */
@Named("pageKey")
@RequestScoped
public class PageKeyBacking {

  @Inject PageKeys pageKeys;
  @Inject HttpServletRequest request;

  /** Empty where nobody is signed in. */
  public String getValue() {
    return SignedInSession.of(request).map(pageKeys::of).orElse("");
  }
}
