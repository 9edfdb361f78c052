package org.oxytocinlab.app;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.scenarios.FigureWish;
import picocli.CommandLine.Option;

/** How a user wants the partograph of a labour. */
final class PartographRequest {

    @Option(
            names = "--alert-line",
            paramLabel = "WHO|Zhang|none",
            description =
                    "Alert line of the partograph of a labour: WHO, 1 cm/h from 4 cm with an action line 4 h later;"
                            + " Zhang, stairs of the 95th centile of each centimetre; or none (default: WHO).")
    private @Nullable String line;

    /** The line that is asked for; an option overrides what the author wished. */
    AlertLine line(FigureWish wish) throws CommandFault {
        if (line == null) {
            return AlertLine.named(wish.alertLine()).orElse(AlertLine.WHO);
        }
        String word = line;
        return AlertLine.named(word)
                .orElseThrow(
                        () -> CommandFault.invalid("--alert-line: '" + word + "' is not an alert line; expected one of "
                                + String.join(", ", AlertLine.words()) + NearMiss.hint(word, AlertLine.words())));
    }
}
