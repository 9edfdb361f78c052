package org.oxytocinlab.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.shard.Shard;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Whether a trial is done in pieces: one of them here, or all of them with what has been done before. */
final class PieceRequest {
    private static final List<String> OF_RESULTS =
            List.of("--csv", "--parquet", "--slide", "--slide-each", "--svg-text", "--open");

    private final Supplier<Optional<Shard>> shard;
    private final Supplier<Boolean> resume;

    /** Understands its options. */
    PieceRequest(Options options) {
        shard = options.perhaps(
                new Converter(),
                "--shard",
                "I/N",
                "Follow only the women of piece I of N, e.g. 3/100, and keep their numbers in a file; 'merge' makes"
                        + " the results of all pieces.");
        resume = options.flag(
                "--resume",
                "Keep finished women on disk, and go on from those that an earlier call with --resume has kept"
                        + " before it was stopped.");
    }

    /** The one piece that is asked for. */
    Optional<Shard> shard() {
        return shard.get();
    }

    /** A piece has no results that could be drawn, written as tables or opened; an option that asks for them would be ignored. */
    void demandNothingForResults(CommandSpec spec) throws CommandFault {
        ParseResult given = spec.commandLine().getParseResult();
        List<String> idle = OF_RESULTS.stream()
                .filter(option -> given.hasMatchedOption(option))
                .toList();
        if (!idle.isEmpty()) {
            throw CommandFault.invalid(
                    "--shard: a piece has no results yet; give " + String.join(", ", idle) + " to 'merge'");
        }
    }

    /** Whether finished women are kept until all are there. */
    boolean isResumed() {
        return resume.get();
    }

    /** By its number and how many there are. */
    static final class Converter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String value) {
            return Shard.of(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is not a piece; expected e.g. '3/100', the third of a hundred, at most "
                                    + Shard.MOST));
        }
    }
}
