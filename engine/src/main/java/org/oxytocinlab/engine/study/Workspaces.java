package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.oxytocinlab.engine.quantity.Workspace;

/** As many workspaces as there are hands at work at once, each lent to one of them at a time. */
final class Workspaces {
    private final List<Workspace> free = new ArrayList<>();

    /** Does a piece of work with a workspace of its own; whatever comes of it must not hold on to that. */
    <T> T lend(Function<Workspace, T> work) {
        Workspace workspace = taken();
        T done = work.apply(workspace);
        giveBack(workspace);
        return done;
    }

    private synchronized Workspace taken() {
        return free.isEmpty() ? new Workspace() : free.remove(free.size() - 1);
    }

    private synchronized void giveBack(Workspace workspace) {
        free.add(workspace);
    }
}
