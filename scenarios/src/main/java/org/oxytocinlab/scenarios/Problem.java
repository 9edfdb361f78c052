package org.oxytocinlab.scenarios;

/**
 * One fault of a file, told so that its author can mend it.
 *
 * @param place where it was found
 * @param path the part of the case, "regimen.maximum", or empty for the whole file
 * @param message what was found and what was expected
 */
public record Problem(Place place, String path, String message) {

    @Override
    public String toString() {
        return path.isEmpty() ? place + ": " + message : place + ": " + path + ": " + message;
    }
}
