package fr.pix.certif.shared.support;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

/** What an expression is read in, with nothing in it. */
final class BareContext extends ELContext {

  @Override
  public ELResolver getELResolver() {
    return null;
  }

  @Override
  public FunctionMapper getFunctionMapper() {
    return null;
  }

  @Override
  public VariableMapper getVariableMapper() {
    return null;
  }
}
