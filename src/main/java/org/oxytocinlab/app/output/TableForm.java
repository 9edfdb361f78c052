package org.oxytocinlab.app.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How tables are written.
 *
 * @param style of the text
 * @param parquet writes each of them in columns as well, if that is wanted
 */
public record TableForm(CsvStyle style, Optional<ParquetTables> parquet) {
    private static final String TEXT = ".csv";

    /** The name of a table in columns, beside that of the text. */
    static String inColumns(String name) {
        return name.substring(0, name.length() - TEXT.length()) + ".parquet";
    }

    /** Files with their tables, which are written with commas, in this form. */
    Map<String, byte[]> of(Map<String, byte[]> files) {
        Map<String, byte[]> formed = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            boolean isTable = name.endsWith(TEXT);
            formed.put(name, isTable ? style.of(bytes) : bytes);
            if (isTable && parquet.isPresent()) {
                formed.put(inColumns(name), columns(parquet.get(), bytes));
            }
        });
        return formed;
    }

    private static byte[] columns(ParquetTables writer, byte[] table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(TypedTable.of(table), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return bytes.toByteArray();
    }
}
