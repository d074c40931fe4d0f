package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Messages;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;

/**
 * Answers at once what a page asks a thousand times: the row that it is at, a sentence, the key of
 * one. A name would otherwise be looked for among the beans of the application first, where it
 * never is, and a key's parts be put together by a method looked for anew each time.
 */
public class FrequentNames extends ELResolver {

  private static final String SENTENCES = "msg";
  private static final Messages FRENCH = Messages.FRENCH;

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Object value = null;
    if (base == null) {
      value = SENTENCES.equals(property) ? FRENCH : inRequest(context, property);
    } else if (base == FRENCH) {
      value = FRENCH.find(property.toString());
    }
    if (value != null) {
      context.setPropertyResolved(base, property);
    }
    return value;
  }

  /** The key of a sentence, {@code 'session.stage.'.concat(row.stage)}. */
  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    boolean key =
        base instanceof String
            && "concat".equals(method)
            && arguments != null
            && arguments.length == 1
            && arguments[0] != null;
    if (!key) {
      return null;
    }
    context.setPropertyResolved(base, method);
    return base + (arguments[0] instanceof Enum<?> one ? one.name() : arguments[0].toString());
  }

  private static Object inRequest(ELContext context, Object name) {
    FacesContext page = (FacesContext) context.getContext(FacesContext.class);
    return page == null ? null : page.getExternalContext().getRequestMap().get(name.toString());
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (base == FRENCH) {
      throw new PropertyNotWritableException("A sentence cannot be written: " + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return base == FRENCH;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base == FRENCH ? String.class : null;
  }
}
