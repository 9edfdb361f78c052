package org.oxytocinlab.parquet;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A writer of rows whose bytes depend on nothing but the rows. Nothing is compressed, because compressors differ between
 * machines; columns that repeat themselves are short all the same, by their dictionaries.
 */
final class RowWriterBuilder extends ParquetWriter.Builder<List<@Nullable Object>, RowWriterBuilder> {
    /** Rows of so many bytes are written together, and are in memory until then. */
    private static final long GROUP = 16L << 20;

    private final MessageType schema;

    RowWriterBuilder(OutputFile file, MessageType schema) {
        super(file);
        this.schema = schema;
        withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
        withRowGroupSize(GROUP);
    }

    @Override
    protected RowWriterBuilder self() {
        return this;
    }

    /** Deprecated, and abstract all the same. */
    @SuppressWarnings("deprecation")
    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration none) {
        return new RowWriting(schema);
    }
}
