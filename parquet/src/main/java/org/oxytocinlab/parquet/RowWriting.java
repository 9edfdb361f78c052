package org.oxytocinlab.parquet;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Hands rows to the library, cell by cell. */
@SuppressWarnings("NullAway.Init")
final class RowWriting extends WriteSupport<List<@Nullable Object>> {
    private final MessageType schema;
    private RecordConsumer consumer;

    RowWriting(MessageType schema) {
        this.schema = schema;
    }

    /** Deprecated, and abstract all the same. */
    @SuppressWarnings("deprecation")
    @Override
    public WriteContext init(Configuration none) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(List<@Nullable Object> row) {
        consumer.startMessage();
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (cell != null) {
                consumer.startField(schema.getFieldName(i), i);
                add(cell);
                consumer.endField(schema.getFieldName(i), i);
            }
        }
        consumer.endMessage();
    }

    private void add(Object cell) {
        if (cell instanceof Double number) {
            consumer.addDouble(number);
        } else if (cell instanceof Long count) {
            consumer.addLong(count);
        } else {
            consumer.addBinary(Binary.fromString(cell.toString()));
        }
    }
}
