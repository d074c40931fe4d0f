package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Correlation;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.ClosedCenters;
import fr.pix.certif.shared.security.ClosedSpace;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What a person sees when something goes wrong on a page, whether the page was asked for, sent, or
 * refreshed by a script.
 *
 * <ul>
 *   <li>a refusal of the rules becomes a sentence on the page that asked;
 *   <li>the page of a centre whose space is closed leads to the one that tells the day of opening;
 *   <li>a sign-in that is over leads to the page that says so;
 *   <li>anything else is logged with its reference, and the error page shows the reference alone.
 * </ul>
 */
public class FullErrorHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(FullErrorHandler.class.getName());
  private static final String REFUSAL_ATTRIBUTE = "certif.refusal";
  private static final String FAILED_PAGE = "/public/erreur?ref=";
  private static final String CLOSED_PAGE = "/certif/espace-ferme";
  private static final String EXPIRED_PAGE = "/public/session-expiree";
  private static final int INTERNAL_ERROR = 500;

  public FullErrorHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable failure = events.next().getContext().getException();
      events.remove();
      if (!context.getResponseComplete()) {
        answer(context, failure);
      }
    }
    getWrapped().handle();
  }

  private void answer(FacesContext context, Throwable failure) {
    Optional<Refusal> refusal = causes(failure, Refusal.class);
    if (refusal.isPresent()) {
      refuse(context, refusal.get());
    } else if (causes(failure, ViewExpiredException.class).isPresent()) {
      lead(context, EXPIRED_PAGE);
    } else {
      fail(context, failure);
    }
  }

  /** A refusal met while acting stays on the page; one met while opening a page has none yet. */
  private void refuse(FacesContext context, Refusal refusal) {
    boolean acting = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    if (acting) {
      texts().show(context, refusal);
      context.validationFailed();
    } else if (refusal.code().equals(ClosedCenters.CODE)) {
      lead(context, closedPage(refusal));
    } else if (context.getPartialViewContext().isAjaxRequest()) {
      lead(context, FAILED_PAGE + reference());
    } else {
      Map<String, Object> request = context.getExternalContext().getRequestMap();
      request.put(REFUSAL_ATTRIBUTE, texts().sentence(refusal));
      sendError(context, refusal.kind().status());
    }
  }

  /** Of the centre concerned, when it is known; else of the one in which the person works. */
  private static String closedPage(Refusal refusal) {
    return refusal instanceof ClosedSpace space
        ? CLOSED_PAGE + "?centre=" + space.centerId()
        : CLOSED_PAGE;
  }

  private static RefusalTexts texts() {
    return CDI.current().select(RefusalTexts.class).get();
  }

  private void fail(FacesContext context, Throwable failure) {
    String page = context.getViewRoot() == null ? "?" : context.getViewRoot().getViewId();
    LOG.log(Level.SEVERE, failure, () -> "Failure " + reference() + " on " + page);
    if (context.getExternalContext().isResponseCommitted()) {
      context.responseComplete();
    } else if (context.getPartialViewContext().isAjaxRequest()) {
      lead(context, FAILED_PAGE + reference());
    } else {
      sendError(context, INTERNAL_ERROR);
    }
  }

  /** Goes to another page; Faces words it as a partial response when a script asked. */
  private static void lead(FacesContext context, String page) {
    ExternalContext external = context.getExternalContext();
    try {
      if (!external.isResponseCommitted()) {
        external.responseReset();
      }
      external.redirect(external.getRequestContextPath() + page);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void sendError(FacesContext context, int status) {
    try {
      context.getExternalContext().responseSendError(status, null);
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
    context.responseComplete();
  }

  private static String reference() {
    return Correlation.current().orElse("");
  }

  private static <T extends Throwable> Optional<T> causes(Throwable failure, Class<T> kind) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
