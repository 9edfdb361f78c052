package org.oxytocinlab.app.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an SVG file a part of a page: it scales with the page, and its names are its own. */
final class InlineSvg {
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>\\s*");
    private static final Pattern SIZE = Pattern.compile("\\s(width|height)=\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("(url\\(#|href=\"#)([^)\"]+)");

    private InlineSvg() {}

    /**
     * The element without a fixed size, with names that no other picture of the page has.
     *
     * @param svg the whole file
     * @param number of the picture on the page
     */
    static String of(String svg, int number) {
        String element = DECLARATION.matcher(svg).replaceFirst("");
        int end = element.indexOf('>');
        String open = SIZE.matcher(element.substring(0, end)).replaceAll("") + " role=\"img\"";
        String prefix = "f" + number + "-";
        String named = NAME.matcher(element.substring(end))
                .replaceAll(match -> Matcher.quoteReplacement("id=\"" + prefix + match.group(1) + "\""));
        return open
                + REFERENCE
                        .matcher(named)
                        .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + prefix + match.group(2)));
    }
}
