package org.oxytocinlab.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.source.SolverChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** With what a user wants a run to be solved. */
final class SolverRequest {

    private final Supplier<Optional<SolverChoice>> choice;

    /** Understands its options. */
    SolverRequest(Options options) {
        choice = options.perhaps(
                new Converter(),
                "--solver",
                "SOLVER",
                "Solve by 'standard' or, to compare, by 'commons-math', which takes longer and agrees to about"
                        + " nine digits (default: standard).");
    }

    SolverChoice choice() {
        return choice.get().orElse(SolverChoice.STANDARD);
    }

    /** By the words of a choice. */
    static final class Converter implements ITypeConverter<SolverChoice> {
        @Override
        public SolverChoice convert(String value) {
            for (SolverChoice choice : SolverChoice.values()) {
                if (choice.toString().equals(value)) {
                    return choice;
                }
            }
            throw new TypeConversionException("'" + value + "' is not a solver; expected 'standard' or 'commons-math'");
        }
    }
}
