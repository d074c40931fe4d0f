package fr.pix.certif.shared.support;

import jakarta.el.ELException;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Lets a tag file hand the method that it was given as an attribute, {@code action="#{b.save}"}, to
 * the component inside: Facelets would otherwise read it as a value and look for a property.
 */
public class ActionParam extends TagHandler {

  private final TagAttribute name;

  public ActionParam(TagConfig config) {
    super(config);
    name = getRequiredAttribute("name");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) {
    String attribute = name.getValue(context);
    VariableMapper variables = context.getVariableMapper();
    ValueExpression given = variables.resolveVariable(attribute);
    if (given == null || given.isLiteralText() || isMethod(given, context)) {
      return;
    }
    MethodExpression method =
        context
            .getExpressionFactory()
            .createMethodExpression(context, given.getExpressionString(), null, new Class<?>[0]);
    variables.setVariable(
        attribute,
        context.getExpressionFactory().createValueExpression(method, MethodExpression.class));
  }

  /** Whether an outer tag has already translated it. */
  private static boolean isMethod(ValueExpression given, FaceletContext context) {
    try {
      return MethodExpression.class.equals(given.getExpectedType())
          || given.getExpressionString() == null;
    } catch (ELException unreadable) {
      return false;
    }
  }
}
