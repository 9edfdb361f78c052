package org.oxytocinlab.app;

import java.util.Optional;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.CsvStyle;
import org.oxytocinlab.app.output.ParquetTables;
import org.oxytocinlab.app.output.TableForm;
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

    @Option(
            names = "--parquet",
            description = "Also write each table as Apache Parquet; only oxytocin-parquet.jar can.")
    private boolean parquet;

    /** The form; a program that cannot write it says where to find one that can. */
    TableForm form() throws CommandFault {
        if (!parquet) {
            return new TableForm(style, Optional.empty());
        }
        ParquetTables writer = ParquetTables.here()
                .orElseThrow(
                        () -> CommandFault.invalid("--parquet: this program cannot write Parquet; make one that can by"
                                + " 'mvn -Pparquet package', and use target/oxytocin-parquet.jar in its place"));
        return new TableForm(style, Optional.of(writer));
    }
}
