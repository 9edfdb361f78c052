package org.oxytocinlab.app.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Variable;

/** Everything is read by its own name, also where another name is its beginning. */
class SubjectReaderTest {
    private static final double END = 600;

    private static Subject read(String words, Arms arms) throws ExpectationFault {
        return new SubjectReader(new Phrase(words), END, arms).read();
    }

    @ParameterizedTest
    @EnumSource
    void variableIsReadByItsName(Variable variable) throws ExpectationFault {
        assertThat(read(variable.words() + " at 1 h", Arms.NONE)).isEqualTo(new Subject.AtTime(variable, 60));
    }

    /** Those that are no more than a variable's extreme or its end are read as such. */
    private static Stream<Endpoint> others() {
        Set<String> variables =
                Arrays.stream(Variable.values()).map(Variable::words).collect(Collectors.toSet());
        return Arrays.stream(Endpoint.values())
                .filter(each -> !variables.contains(each.words().replaceFirst("^(highest|lowest) ", "")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void endpointIsReadByItsName(Endpoint endpoint) throws ExpectationFault {
        assertThat(read(endpoint.words(), Arms.NONE)).isEqualTo(new Subject.Whole(endpoint));
    }

    @Test
    void armIsReadByItsWholeName() throws ExpectationFault {
        Arms arms = new Arms(List.of("low", "low dose", "low dose pulsed"), false);
        assertThat(read("plasma sodium at end with low dose pulsed is", arms)).isEqualTo(sodiumIn(2));
        assertThat(read("plasma sodium at end with low dose is", arms)).isEqualTo(sodiumIn(1));
        assertThat(read("plasma sodium at end with low is", arms)).isEqualTo(sodiumIn(0));
    }

    private static Subject sodiumIn(int arm) {
        return new Subject.InArm(new Subject.AtTime(Variable.SODIUM, END), arm);
    }
}
