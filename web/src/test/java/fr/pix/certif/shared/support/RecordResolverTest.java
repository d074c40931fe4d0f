package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.PropertyNotWritableException;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

  private record Row(String room, int seats) {

    public boolean large() {
      return seats > 20;
    }

    public int after(int taken) {
      return seats - taken;
    }

    public String wrong() {
      throw new IllegalStateException("wrong");
    }
  }

  private final RecordResolver resolver = new RecordResolver();
  private final BareContext context = new BareContext();

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
  void aRecordAnswersAQuestionWithoutArguments() {
    Row row = new Row("Info 1", 24);

    assertThat(resolver.invoke(context, row, "large", null, new Object[0])).isEqualTo(true);
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.invoke(context, row, "room", null, null)).isEqualTo("Info 1");
    assertThatThrownBy(() -> resolver.invoke(context, row, "wrong", null, null))
        .isInstanceOf(ELException.class)
        .hasRootCauseMessage("wrong");
  }

  @Test
  void aQuestionWithArgumentsOrUnknownIsLeftToOthers() {
    Row row = new Row("Info 1", 24);

    assertThat(resolver.invoke(context, row, "after", null, new Object[] {3})).isNull();
    assertThat(resolver.invoke(context, row, "small", null, null)).isNull();
    assertThat(resolver.invoke(context, "a bean", "length", null, null)).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void aRecordIsNotWritten() {
    Row row = new Row("Info 1", 24);

    assertThat(resolver.isReadOnly(context, row, "room")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, row, "room", "Info 2"))
        .isInstanceOf(PropertyNotWritableException.class);
  }
}
