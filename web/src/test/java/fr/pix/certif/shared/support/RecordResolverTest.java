package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

  private record Row(String room, int seats) {}

  private final RecordResolver resolver = new RecordResolver();
  private final Context context = new Context();

  @Test
  void aPageReadsAComponentOfARecord() {
    assertThat(resolver.getValue(context, new Row("Info 1", 24), "room")).isEqualTo("Info 1");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.getType(context, new Row("Info 1", 24), "seats")).isEqualTo(int.class);
  }

  @Test
  void whatIsNotAComponentIsLeftToOthers() {
    assertThat(resolver.getValue(context, new Row("Info 1", 24), "class")).isNull();
    assertThat(resolver.getValue(context, "a bean", "room")).isNull();
    assertThat(resolver.getValue(context, null, "room")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void aRecordIsNotWritten() {
    Row row = new Row("Info 1", 24);

    assertThat(resolver.isReadOnly(context, row, "room")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, row, "room", "Info 2"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class Context extends ELContext {

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
}
