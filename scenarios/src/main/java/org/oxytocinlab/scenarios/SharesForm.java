package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Finding.Shares;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the shares of women behind a ratio are written: {@code [42 %, 55 %]}, the first arm and then the arm of the finding. */
final class SharesForm {
    private static final String EXAMPLE = "[42 %, 55 %]";

    static final Kind<Shares> SHARES = Kind.of(
            new Shape.Items(Percentage.SHARE.shape().described("A share")).of(2, 2),
            EXAMPLE,
            SharesForm::read,
            SharesForm::write);

    private SharesForm() {}

    private static @Nullable Shares read(Part part) {
        List<Part> entries = part.list("two shares of women, e.g. '" + EXAMPLE + "'");
        if (part.isList() && entries.size() != 2) {
            part.fault("expected the shares of the first arm and of this one, e.g. '" + EXAMPLE + "', found "
                    + entries.size());
        }
        if (entries.size() != 2) {
            return null;
        }
        Double first = Percentage.SHARE.read(entries.get(0));
        Double later = Percentage.SHARE.read(entries.get(1));
        return first == null || later == null ? null : new Shares(first, later);
    }

    private static Written write(Shares shares) {
        return new Written.Items(
                List.of(Percentage.SHARE.write(shares.first()), Percentage.SHARE.write(shares.later())), true);
    }
}
