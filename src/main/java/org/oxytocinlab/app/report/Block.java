package org.oxytocinlab.app.report;

import java.util.List;

/** One piece of a report page. All texts are plain: the template escapes them. */
public sealed interface Block {

    /** Opens a section of the page. */
    record Heading(String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A list whose order does not matter. */
    record Bullets(List<String> items) implements Block {

        /** Copies the items. */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A picture.
     *
     * @param caption below it
     * @param svg the text of an SVG file; its title is what a screen reader says
     */
    record Figure(String caption, String svg) implements Block {}

    /**
     * A picture that is ready for its page.
     *
     * @param caption below it
     * @param svg the element, with ids that no other picture of the page has
     */
    record Embedded(String caption, String svg) implements Block {}

    /**
     * What is shown only when a reader asks for it.
     *
     * @param summary what stands there until then
     */
    record Folded(String summary, List<String> paragraphs) implements Block {

        /** Copies the paragraphs. */
        public Folded {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Text to be read as it was written, such as a protocol or a case. */
    record Source(String caption, String text) implements Block {}

    /**
     * A table.
     *
     * @param caption above it
     * @param headers one for each column
     * @param rows cells of each row; the first names the row
     */
    record Grid(String caption, List<String> headers, List<List<String>> rows) implements Block {

        /** Copies the cells; a row that does not fill its columns is refused. */
        public Grid {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != headers.size()) {
                    throw new IllegalArgumentException(
                            headers.size() + " columns in \"" + caption + "\", but a row has " + row.size() + " cells");
                }
            }
        }

        /** Whether the column holds numbers rather than words, and so is aligned at its right edge. */
        public boolean numeric(int column) {
            if (column == 0) {
                return false;
            }
            long numbers = rows.stream()
                    .filter(row -> NumberCell.matches(row.get(column)))
                    .count();
            return 2 * numbers >= rows.size();
        }
    }
}
