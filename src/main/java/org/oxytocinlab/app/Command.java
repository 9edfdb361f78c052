package org.oxytocinlab.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** One of the commands of the program. */
abstract class Command implements Callable<Integer> {
    /** What picocli knows of it. */
    protected final CommandSpec spec;

    /** What it understands. */
    protected final Options options;

    /** Where it works. */
    protected final Workplace workplace;

    /**
     * A command.
     *
     * @param description what it does, in a sentence
     */
    protected Command(Workplace workplace, String description) {
        this.workplace = workplace;
        spec = CommandSpec.wrapWithoutInspection(this).versionProvider(new Version());
        spec.usageMessage().description(description);
        options = Options.of(spec);
    }

    /** What picocli knows of it. */
    CommandSpec spec() {
        return spec;
    }
}
