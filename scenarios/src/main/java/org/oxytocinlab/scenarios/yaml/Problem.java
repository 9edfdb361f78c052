package org.oxytocinlab.scenarios.yaml;

import org.oxytocinlab.engine.quantity.PlainText;

/**
 * One fault of a file, told so that its author can mend it.
 *
 * @param place where it was found
 * @param path the part of the case, "regimen.maximum", or empty for the whole file
 * @param message what was found and what was expected
 */
public record Problem(Place place, String path, String message) {

    /** A fault is one line, whatever it quotes. */
    public Problem {
        path = PlainText.line(path);
        message = PlainText.line(message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? place + ": " + message : place + ": " + path + ": " + message;
    }
}
