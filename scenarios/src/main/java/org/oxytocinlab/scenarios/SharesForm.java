package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the shares of women behind a ratio are written: {@code [42 %, 55 %]}, the first arm and then the arm of the finding. */
final class SharesForm {
    static final String EXAMPLE = "[42 %, 55 %]";

    private static final double ALL = 100;

    private SharesForm() {}

    /** The shares; null where none are written, or where they have a fault. */
    static Finding.@Nullable Shares read(@Nullable Part part, Finding.Form form, Measure measure) {
        if (part == null) {
            return null;
        }
        if (measure.kind() != Measure.Kind.SHARE || form == Finding.Form.MEAN) {
            part.fault("shares of both arms are given only with a ratio, difference or odds ratio of an event;"
                    + " leave them out");
            return null;
        }
        List<Part> entries = part.list("two shares of women, e.g. '" + EXAMPLE + "'");
        if (part.isList() && entries.size() != 2) {
            part.fault("expected the shares of the first arm and of this one, e.g. '" + EXAMPLE + "', found "
                    + entries.size());
        }
        if (entries.size() != 2) {
            return null;
        }
        Double first = share(entries.get(0));
        Double later = share(entries.get(1));
        return first == null || later == null ? null : new Finding.Shares(first, later);
    }

    private static @Nullable Double share(Part part) {
        Quantity share = part.quantity(Dimension.PERCENT);
        if (share == null) {
            return null;
        }
        if (share.internal() > ALL) {
            part.fault("'" + share + "' is more than 100 %");
            return null;
        }
        return share.value().movePointLeft(2).doubleValue();
    }
}
