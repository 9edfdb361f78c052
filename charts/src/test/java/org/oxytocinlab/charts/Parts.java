package org.oxytocinlab.charts;

import java.util.List;
import org.oxytocinlab.charts.ink.Sheet;

/** What stands on a sheet. */
public final class Parts {
    private Parts() {}

    /** Everything of one kind, in the order of painting. */
    public static <T> List<T> of(Sheet sheet, Class<T> kind) {
        return sheet.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
