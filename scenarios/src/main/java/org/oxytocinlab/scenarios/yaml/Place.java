package org.oxytocinlab.scenarios.yaml;

import org.oxytocinlab.engine.quantity.PlainText;

/**
 * A place in a file, as an editor counts it.
 *
 * @param file name of the file, without its folders
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String file, int line, int column) {

    /** The name of a file may hold any character; it is shown on one line. */
    public Place {
        file = PlainText.line(file);
    }

    /** The form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
