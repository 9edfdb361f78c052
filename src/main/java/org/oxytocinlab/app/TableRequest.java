package org.oxytocinlab.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.CsvStyle;
import org.oxytocinlab.app.output.ParquetTables;
import org.oxytocinlab.app.output.TableForm;

/** How a user wants tables to be written. */
final class TableRequest {

    private final Supplier<CsvStyle> style;
    private final Supplier<Boolean> parquet;

    /** Understands its options. */
    TableRequest(Options options) {
        style = options.usually(
                "COMMA",
                CsvStyle.class,
                "--csv",
                "STYLE",
                "Separate columns by 'comma', as programs read them, or by 'semicolon' with decimal commas, as"
                        + " European spreadsheets do (default: comma).");
        parquet = options.flag("--parquet", "Also write each table as Apache Parquet; only oxytocin-parquet.jar can.");
    }

    /** The form; a program that cannot write it says where to find one that can. */
    TableForm form() throws CommandFault {
        if (!parquet.get()) {
            return new TableForm(style.get(), Optional.empty());
        }
        ParquetTables writer = ParquetTables.here()
                .orElseThrow(
                        () -> CommandFault.invalid("--parquet: this program cannot write Parquet; make one that can by"
                                + " 'mvn -Pparquet package', and use target/oxytocin-parquet.jar in its place"));
        return new TableForm(style.get(), Optional.of(writer));
    }
}
