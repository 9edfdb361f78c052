package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.body.Account;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.result.Ledger;

/** Closes the accounts of a run: what came in of a substance is what left, and what is there less what was there. */
final class Accounts {
    private Accounts() {}

    /** The ledgers at the end of a run. */
    static List<Ledger> of(Body body, Course last) {
        List<Ledger> ledgers = new ArrayList<>();
        Moment end = last.move(new Moment((stage, time) -> last.end(stage)), last.until());
        Moment start = body.atStart();
        for (Loop loop : body.loops()) {
            for (Account account : loop.accounts()) {
                ledgers.add(new Ledger(
                        account.of().words() + " [" + account.of().unit() + "]",
                        last.total(account.of(), last.until()),
                        account.lost().at(end),
                        account.held().at(end) - account.held().at(start)));
            }
        }
        return ledgers;
    }
}
