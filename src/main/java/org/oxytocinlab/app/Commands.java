package org.oxytocinlab.app;

import java.util.List;

/** All commands, by the names that a user types. */
final class Commands {
    /** In the order in which help lists them. */
    static final List<String> NAMES = List.of(
            "run",
            "compare",
            "dose-response",
            "trial",
            "merge",
            "sweep",
            "sensitivity",
            "equalise",
            "check",
            "replay",
            "list",
            "explain",
            "validate",
            "convert",
            "export",
            "import",
            "new",
            "page",
            "serve");

    private Commands() {}

    /** Makes one of them. */
    static Command of(String name, Workplace workplace) {
        return switch (name) {
            case "run" -> new RunCommand(workplace);
            case "compare" -> new CompareCommand(workplace);
            case "dose-response" -> new DoseResponseCommand(workplace);
            case "trial" -> new TrialCommand(workplace);
            case "merge" -> new MergeCommand(workplace);
            case "sweep" -> new SweepCommand(workplace);
            case "sensitivity" -> new SensitivityCommand(workplace);
            case "equalise" -> new EqualiseCommand(workplace);
            case "check" -> new CheckCommand(workplace);
            case "replay" -> new ReplayCommand(workplace);
            case "list" -> new ListCommand(workplace);
            case "explain" -> new ExplainCommand(workplace);
            case "validate" -> new ValidateCommand(workplace);
            case "convert" -> new ConvertCommand(workplace);
            case "export" -> new ExportCommand(workplace);
            case "import" -> new ImportCommand(workplace);
            case "new" -> new NewCommand(workplace);
            case "page" -> new PageCommand(workplace);
            case "serve" -> new ServeCommand(workplace);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
