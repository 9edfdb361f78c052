package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The text of one file as a tree of located values. What could exhaust the machine is refused before the tree grows. */
public final class Document {
    /** No case is longer than this; characters, and bytes of a file. */
    public static final int LONGEST = 1_000_000;

    /** Deep nesting would overflow the stack of the composer. */
    private static final int DEEPEST = 64;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(LONGEST)
            .build();

    private final String text;
    private final String file;
    private final Remarks remarks;
    private final UnaryOperator<Node> meaning;
    private int depth;
    private int documents;

    private Document(String text, String file, Remarks remarks, UnaryOperator<Node> meaning) {
        this.text = text;
        this.file = file;
        this.remarks = remarks;
        this.meaning = meaning;
    }

    /**
     * The value that the whole file holds, or null when there is none.
     *
     * @param meaning puts what is meant in place of what is written
     */
    public static @Nullable Part of(String text, String file, Remarks remarks, UnaryOperator<Node> meaning) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Document(clean, file, remarks, meaning).root();
    }

    /** What is written, as it would be read from a file; null when no file could hold it. */
    public static @Nullable Part of(Written written, String file, Remarks remarks) {
        Node root = WrittenNodes.of(written);
        return UnfitText.isIn(root, file, remarks) ? null : new Part(root, file, "", remarks);
    }

    private @Nullable Part root() {
        if (text.length() > LONGEST) {
            return refused(new Place(file, 1, 1), "the file is longer than 1 MB; a case is a page of text");
        }
        try {
            List<Event> events = harmless();
            return events == null ? null : composed(events);
        } catch (YamlEngineException broken) {
            Problem problem = new Syntax(text, file).problem(broken);
            return refused(problem.place(), problem.message());
        }
    }

    private @Nullable Part composed(List<Event> events) {
        Optional<Node> node = new Composer(SETTINGS, new Events(events)).getSingleNode();
        if (node.isPresent() && UnfitText.isIn(node.get(), file, remarks)) {
            return null;
        }
        Part root =
                node.map(meaning).map(tree -> new Part(tree, file, "", remarks)).orElse(null);
        return root == null || root.isNothing()
                ? refused(
                        new Place(file, 1, 1),
                        "the file is empty; it should begin with a title, e.g. 'title: Low-dose induction'")
                : root;
    }

    private @Nullable Part refused(Place place, String message) {
        remarks.fault(place, "", message);
        return null;
    }

    /** What the text is parsed into; null when something in it is refused. */
    private @Nullable List<Event> harmless() {
        List<Event> events = new ArrayList<>();
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            Optional<String> objection = objection(event);
            if (objection.isPresent()) {
                Place place =
                        event.getStartMark().map(mark -> Part.place(mark, file)).orElseGet(() -> new Place(file, 1, 1));
                refused(place, objection.get());
                return null;
            }
            events.add(event);
        }
        return events;
    }

    private Optional<String> objection(Event event) {
        count(event);
        if (depth > DEEPEST) {
            return Optional.of("lists or keys are nested more than " + DEEPEST + " deep; a case is at most 5 deep");
        }
        if (documents > 1) {
            return Optional.of("a second document begins here ('---'); a file contains one case or one study");
        }
        if (event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<")) {
            return Optional.of("merge keys ('<<') are not used here; write the values out");
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent named && named.getAnchor().isPresent())) {
            return Optional.of("anchors ('&name') and aliases ('*name') are not used here; write the values out");
        }
        return tag(event)
                .map(tag -> "tags such as '" + Part.shortened(tag.replace("tag:yaml.org,2002:", "!!"))
                        + "' are not used here; leave it out");
    }

    private void count(Event event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof DocumentStartEvent) {
            documents++;
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }
}
