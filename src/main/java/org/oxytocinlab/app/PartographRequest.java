package org.oxytocinlab.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.scenarios.FigureWish;

/** How a user wants the partograph of a labour. */
final class PartographRequest {

    private final Supplier<Optional<String>> line;

    /** Understands its options. */
    PartographRequest(Options options) {
        line = options.perhaps(
                String.class,
                "--alert-line",
                "WHO|Zhang|none",
                "Alert line of the partograph of a labour: WHO, 1 cm/h from 4 cm with an action line 4 h later;"
                        + " Zhang, stairs of the 95th centile of each centimetre; or none (default: WHO).");
    }

    /** The line that is asked for; an option overrides what the author wished. */
    AlertLine line(FigureWish wish) throws CommandFault {
        if (line.get().isEmpty()) {
            return AlertLine.named(wish.alertLine()).orElse(AlertLine.WHO);
        }
        String word = line.get().get();
        return AlertLine.named(word)
                .orElseThrow(
                        () -> CommandFault.invalid("--alert-line: '" + word + "' is not an alert line; expected one of "
                                + String.join(", ", AlertLine.words()) + NearMiss.hint(word, AlertLine.words())));
    }
}
