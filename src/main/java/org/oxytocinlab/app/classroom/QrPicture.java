package org.oxytocinlab.app.classroom;

import io.nayuki.qrcodegen.QrCode;
import java.util.Map;

/** An address as a QR code: for a terminal in half blocks, for the wall as the path of an SVG. */
public final class QrPicture {
    /** Around the code, so that it is found [modules]. */
    private static final int QUIET = 4;

    private final QrCode code;

    /** A picture of a text. */
    public QrPicture(String text) {
        this.code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }

    /** Two rows of modules a line; light is drawn, because most terminals are dark. */
    public String halfBlocks() {
        StringBuilder lines = new StringBuilder();
        for (int y = -QUIET; y < code.size + QUIET; y += 2) {
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                boolean above = code.getModule(x, y);
                // The last line may have no lower half.
                boolean below = y + 1 >= code.size + QUIET || code.getModule(x, y + 1);
                lines.append(above ? (below ? ' ' : '▄') : below ? '▀' : '█');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Its size in modules, and the dark ones as a path. */
    Map<String, Object> told() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return Map.of("size", code.size, "path", path.toString());
    }
}
