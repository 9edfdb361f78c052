package org.oxytocinlab.app.report;

import java.util.List;

/** One thing on a page, from top to bottom. */
public sealed interface Block {

    /** Begins a section. */
    record Heading(String text) implements Block {}

    /** Plain words. */
    record Paragraph(String text) implements Block {}

    /** Words, point by point. */
    record Bullets(List<String> items) implements Block {}

    /**
     * A picture.
     *
     * @param caption below it
     * @param svg the file
     */
    record Figure(String caption, String svg) implements Block {}

    /**
     * A table; the first column is read, the others are compared.
     *
     * @param caption above it
     * @param headers one for each column
     * @param rows as many cells as headers
     */
    record Grid(String caption, List<String> headers, List<List<String>> rows) implements Block {

        /** Refuses rows that do not fit the headers. */
        public Grid {
            if (rows.stream().anyMatch(row -> row.size() != headers.size())) {
                throw new IllegalArgumentException(caption + ": a row does not fit its headers");
            }
        }
    }

    /** Text that is shown as it was written, such as a resolved case. */
    record Source(String caption, String text) implements Block {}
}
