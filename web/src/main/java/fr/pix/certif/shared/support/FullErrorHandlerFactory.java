package fr.pix.certif.shared.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FullErrorHandler} in front of the handler of Faces. */
public class FullErrorHandlerFactory extends ExceptionHandlerFactory {

  public FullErrorHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FullErrorHandler(getWrapped().getExceptionHandler());
  }
}
