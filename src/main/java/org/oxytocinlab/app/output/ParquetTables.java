package org.oxytocinlab.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.ServiceLoader;

/** Writes tables as Apache Parquet. Only a jar that brings the library of it has one; {@link ServiceLoader} finds it. */
public interface ParquetTables {
    /**
     * Writes a table; the same table always gives the same bytes.
     *
     * @param out stays open
     */
    void write(TypedTable table, OutputStream out) throws IOException;

    /** The one of this program, if it has one. */
    static Optional<ParquetTables> here() {
        return ServiceLoader.load(ParquetTables.class).findFirst();
    }
}
