package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;
import org.oxytocinlab.scenarios.RegimenSource.Found;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;

/**
 * The keys of a regimen's file beside those of its ladder. None is written: a resolved case writes out the plan, the bag and the
 * doses that it found here.
 */
final class RegimenKeys {
    private static final Key<Found, String> ID =
            Key.of("id", "A short name of its own", AboutKey.text("GG_LOW"), found -> null);
    private static final Key<Found, String> TITLE =
            Key.of("title", "One line for lists of regimens", AboutKey.text("Textbook low dose"), found -> null);
    private static final Key<Found, String> USE =
            Key.of("use", "For what it is used", AboutKey.text("induction"), found -> null);
    static final Key<Found, Bag> BAG =
            Key.of("bag", "The bag of a case that states none", BagForm.OXYTOCIN, found -> null);
    static final Key<Found, List<TimedRate>> RATES =
            Key.of("rates", "Rates at stated times, in place of a ladder", RegimenForm.RATES, found -> null);
    static final Key<Found, List<ActionForm.Done>> DOSES = Key.of(
            "doses",
            "Single doses, beside a rate or in place of one",
            Kind.later(() -> new ActionForm(new OrderedRates(), Set.of(Shown.values()), null)
                    .dose()
                    .list("doses")),
            found -> null);

    static final Keys<Found> KEYS =
            Keys.of(ID, TITLE, USE, AboutKey.source(), AboutKey.evidence(), AboutKey.notes(), BAG, RATES, DOSES);

    private RegimenKeys() {}
}
