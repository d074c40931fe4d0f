package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.shared.Messages;
import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class FrequentNamesTest {

  private static final String KEY = "shared.cancel";

  private final FrequentNames names = new FrequentNames();
  private final ELContext context = new BareContext();

  @Test
  void aSentenceIsFoundUnderItsKey() {
    Object sentences = names.getValue(context, null, "msg");

    assertThat(names.getValue(context, sentences, KEY)).isEqualTo(new Messages().getString(KEY));
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void anUnknownKeyIsLeftToThoseWhoTellIt() {
    Object sentences = names.getValue(context, null, "msg");
    context.setPropertyResolved(false);

    assertThat(names.getValue(context, sentences, "no.such.sentence")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void aNameOutsideOfAPageIsLeftToOthers() {
    assertThat(names.getValue(context, null, "row")).isNull();
    assertThat(names.getValue(context, "a bean", "room")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void theKeyOfASentenceIsPutTogether() {
    assertThat(keyOf("a state")).isEqualTo("stage.a state");
    assertThat(keyOf(DayOfWeek.MONDAY)).isEqualTo("stage.MONDAY");
    assertThat(keyOf(3)).isEqualTo("stage.3");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void whatHasNoSuchKeyIsLeftToOthers() {
    assertThat(keyOf((Object) null)).isNull();
    assertThat(keyOf("one", "two")).isNull();
    assertThat(names.invoke(context, "stage.", "indexOf", null, new Object[] {"a"})).isNull();
    assertThat(names.invoke(context, DayOfWeek.MONDAY, "concat", null, new Object[] {"a"}))
        .isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  private Object keyOf(Object... parts) {
    return names.invoke(context, "stage.", "concat", null, parts);
  }

  @Test
  void aSentenceCannotBeWritten() {
    Object sentences = names.getValue(context, null, "msg");

    assertThat(names.isReadOnly(context, sentences, KEY)).isTrue();
    assertThatThrownBy(() -> names.setValue(context, sentences, KEY, "other"))
        .isInstanceOf(PropertyNotWritableException.class);
  }
}
