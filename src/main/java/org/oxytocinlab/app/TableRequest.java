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
            description = "Tables with 'comma', as programs read them, or with 'semicolon' and decimal commas, as"
                    + " European spreadsheets do (default: comma).")
    private CsvStyle style;

    CsvStyle style() {
        return style;
    }
}
