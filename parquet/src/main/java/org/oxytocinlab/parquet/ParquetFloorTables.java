package org.oxytocinlab.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.output.ParquetTables;
import org.oxytocinlab.app.output.TypedTable;
import org.oxytocinlab.app.output.TypedTable.Column;

/** Writes tables by the library of Parquet itself, over the few classes of Hadoop that it cannot do without. */
public final class ParquetFloorTables implements ParquetTables {
    private static final String NAME = "table";

    @Override
    public void write(TypedTable table, OutputStream out) throws IOException {
        MessageType schema = schema(table.columns());
        try (ParquetWriter<List<@Nullable Object>> writer = new RowWriterBuilder(new StreamFile(out), schema).build()) {
            table.rows(row -> write(writer, row));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private static void write(ParquetWriter<List<@Nullable Object>> writer, List<@Nullable Object> row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every cell may be missing. */
    private static MessageType schema(List<Column> columns) {
        return new MessageType(
                NAME, columns.stream().map(ParquetFloorTables::field).toList());
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }
}
