package org.oxytocinlab.engine.quantity;

/**
 * Where a number comes from.
 *
 * @param kind how it was obtained
 * @param source key of an entry in references.bib
 * @param place where in the source, and what was read there
 */
public record Origin(Kind kind, String source, String place) {

    /** How a number was obtained. */
    public enum Kind {
        MEASURED("measured"),
        FITTED("fitted here"),
        DERIVED("derived"),
        DESIGN_CHOICE("design choice");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words, as printed. */
        public String words() {
            return words;
        }
    }
}
