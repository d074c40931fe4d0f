package fr.pix.certif.shared.support;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a page read the records that it is given, {@code #{row.room}}, as it reads a bean.
 * Expression Language 5 knows beans only.
 */
public class RecordResolver extends ELResolver {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
          }
          return accessors;
        }
      };

  private static final ClassValue<Map<String, Method>> QUESTIONS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> questions = new HashMap<>();
          for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
              method.setAccessible(true);
              questions.put(method.getName(), method);
            }
          }
          return questions;
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return answer(accessor, base);
  }

  /**
   * What a record answers to a question without arguments, {@code #{row.deletable()}}. Expression
   * Language would look for the method among all of the class, in each row anew.
   */
  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    boolean asked = base instanceof Record && (arguments == null || arguments.length == 0);
    Method question = asked ? QUESTIONS.get(base.getClass()).get(method.toString()) : null;
    if (question == null) {
      return null;
    }
    context.setPropertyResolved(base, method);
    return answer(question, base);
  }

  private static Object answer(Method method, Object base) {
    try {
      return method.invoke(base);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new ELException(unreadable);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return accessor.getReturnType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException(property + " of a record cannot be written");
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    boolean ours = accessor(base, property) != null;
    if (ours) {
      context.setPropertyResolved(base, property);
    }
    return ours;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Method accessor(Object base, Object property) {
    return base instanceof Record ? ACCESSORS.get(base.getClass()).get(property) : null;
  }
}
