package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words why a text is not YAML. */
final class Syntax {
    private record Wording(String technical, String plain) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "mapping values are not allowed here",
                    "a second ': ' on this line, or a line that is indented too far; a text that contains ': ' needs"
                            + " \"quotes\""),
            new Wording("<stream end>", "the file ends inside brackets; a '{' or '[' above is not closed"),
            new Wording(
                    "found unexpected end of stream",
                    "the file ends inside a quoted text; a quotation mark above is not closed"),
            new Wording(
                    "could not find expected ':'",
                    "this line contains no 'key: value'; is the colon missing, or the space after it?"),
            new Wording("expected <block end>", "this line is not indented like the lines above it"),
            new Wording("expected ',' or", "a comma or a closing bracket is missing before this"));

    private final String text;
    private final String file;

    Syntax(String text, String file) {
        this.text = text;
        this.file = file;
    }

    Problem problem(YamlEngineException broken) {
        if (broken instanceof MarkedYamlEngineException marked) {
            return problem(marked);
        }
        if (broken instanceof ReaderException unreadable) {
            return new Problem(
                    placeOf(unreadable.getPosition()),
                    "",
                    String.format(
                            Locale.ROOT,
                            "the character U+%04X is not allowed in a text; is this a text file?",
                            unreadable.getCodePoint()));
        }
        return new Problem(
                new Place(file, 1, 1), "", "not YAML: " + Part.shortened(String.valueOf(broken.getMessage())));
    }

    private Problem problem(MarkedYamlEngineException broken) {
        Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
        Place place = mark.map(found -> Part.place(found, file)).orElseGet(() -> new Place(file, 1, 1));
        return new Problem(place, "", isTabbed(place) ? tabbed() : words(String.valueOf(broken.getProblem())));
    }

    private static String words(String problem) {
        return WORDINGS.stream()
                .filter(wording -> problem.contains(wording.technical()))
                .findFirst()
                .map(Wording::plain)
                .orElseGet(() -> "not YAML: " + Part.shortened(problem));
    }

    private static String tabbed() {
        return "this line begins with a tab; indent with spaces";
    }

    private boolean isTabbed(Place place) {
        String line =
                Lines.of(text).stream().skip(place.line() - 1L).findFirst().orElse("");
        return line.indexOf('\t') >= 0
                && line.indexOf('\t') < line.length() - line.stripLeading().length();
    }

    private Place placeOf(int codePoint) {
        int end = text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(character -> character == '\n').count();
        return new Place(file, line + 1, end - before.lastIndexOf('\n'));
    }
}
