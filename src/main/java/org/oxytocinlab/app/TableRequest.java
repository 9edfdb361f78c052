package org.oxytocinlab.app;

import org.oxytocinlab.app.output.CsvStyle;
import picocli.CommandLine.Option;

/** How a user wants tables to be written. */
@SuppressWarnings("NullAway.Init")
final class TableRequest {

    @Option(
            names = "--csv",
            paramLabel = "STYLE",
            defaultValue = "COMMA",
            description =
                    "Separate columns by 'comma', as programs read them, or by 'semicolon' with decimal commas, as"
                            + " European spreadsheets do (default: comma).")
    private CsvStyle style;

    CsvStyle style() {
        return style;
    }
}
