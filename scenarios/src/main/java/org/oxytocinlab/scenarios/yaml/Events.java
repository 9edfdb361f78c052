package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** What a text was parsed into, once more: it is looked through before a tree is made of it. */
final class Events implements Parser {
    private final List<Event> all;
    private int next;

    Events(List<Event> all) {
        this.all = all;
    }

    @Override
    public boolean hasNext() {
        return next < all.size();
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return hasNext() && peekEvent().getEventId() == id;
    }

    @Override
    public Event peekEvent() {
        return all.get(next);
    }

    @Override
    public Event next() {
        return all.get(next++);
    }
}
