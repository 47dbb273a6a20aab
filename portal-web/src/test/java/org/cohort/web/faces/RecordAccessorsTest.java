package org.cohort.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordAccessorsTest {

    /** A row of a list. */
    public record Row(String title) {
        public String shout() {
            return title.toUpperCase(Locale.ROOT);
        }

        public String fail() {
            throw new IllegalStateException("on purpose");
        }
    }

    private final RecordAccessors accessors = new RecordAccessors();
    private final ELContext context = new Context();

    @Test
    void a_record_answers_with_its_components_and_what_it_makes_of_them() {
        assertThat(invoke(new Row("one"), "title")).isEqualTo("one");
        assertThat(invoke(new Row("one"), "shout")).isEqualTo("ONE");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void everything_else_is_left_to_others() {
        assertThat(invoke("a word", "length")).isNull();
        assertThat(invoke(new Row("one"), "missing")).isNull();
        assertThat(accessors.invoke(context, new Row("one"), "equals", null, new Object[] {"one"}))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_a_record_throws_is_not_lost() {
        assertThatThrownBy(() -> invoke(new Row("one"), "fail"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("on purpose");
    }

    private @Nullable Object invoke(Object base, String name) {
        return accessors.invoke(context, base, name, null, new Object[0]);
    }

    private final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return accessors;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
