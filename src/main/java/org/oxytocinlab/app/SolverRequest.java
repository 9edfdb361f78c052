package org.oxytocinlab.app;

import org.oxytocinlab.app.source.SolverChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** With what a user wants a run to be solved. */
@SuppressWarnings("NullAway.Init")
final class SolverRequest {

    @Option(
            names = "--solver",
            paramLabel = "SOLVER",
            defaultValue = "standard",
            converter = Converter.class,
            description =
                    "Solve by 'standard' or, to compare, by 'commons-math', which takes longer and agrees to about"
                            + " nine digits (default: standard).")
    private SolverChoice choice;

    SolverChoice choice() {
        return choice;
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
