package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a file: what is written, where, and which part of the case it is. Whatever cannot be read is reported and
 * becomes null, so that one fault does not hide the next.
 */
public final class Part {
    private static final int SHOWN = 60;

    private final Node node;
    private final String file;
    private final String path;
    private final Remarks remarks;

    public Part(Node node, String file, String path, Remarks remarks) {
        this.node = node;
        this.file = file;
        this.path = path;
        this.remarks = remarks;
    }

    public String file() {
        return file;
    }

    public String path() {
        return path;
    }

    public Place place() {
        return placeOf(node);
    }

    private Place placeOf(Node other) {
        return other.getStartMark().map(mark -> place(mark, file)).orElseGet(() -> new Place(file, 1, 1));
    }

    public static Place place(Mark mark, String file) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    public void fault(String message) {
        remarks.fault(place(), path, message);
    }

    /** Reports a number that lies beyond a limit. */
    public void hold(PlausibleRange limit, @Nullable Quantity value) {
        if (value != null) {
            limit.objection(value).ifPresent(objection -> doubt(objection + limit.slip(value)));
        }
    }

    public void doubt(String message) {
        remarks.doubt(place(), path, message);
    }

    public void note(String note) {
        remarks.note(note);
    }

    /** Where everything that is wrong with the file is told. */
    public Remarks remarks() {
        return remarks;
    }

    /** Whether this stands in a file of which something is true. */
    public boolean isUnder(Enum<?> circumstance) {
        return remarks.isUnder(circumstance);
    }

    public boolean isText() {
        return node instanceof ScalarNode && !isNothing();
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isNothing() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    /** Whether these are keys and values, and a key is among them; faults elsewhere do not matter. */
    public boolean hasKey(String key) {
        return under(key) != null;
    }

    /** What stands at a key of these, or null; faults elsewhere do not matter. */
    public @Nullable Part under(String key) {
        for (NodeTuple pair : node instanceof MappingNode pairs ? pairs.getValue() : List.<NodeTuple>of()) {
            if (pair.getKeyNode() instanceof ScalarNode word && word.getValue().equals(key)) {
                return inside(key, pair.getValueNode());
            }
        }
        return null;
    }

    /** Whether a key is among these, as it is spelt or as it may be misspelt. */
    public boolean seemsToHave(String key) {
        return node instanceof MappingNode pairs
                && pairs.getValue().stream()
                        .anyMatch(pair -> pair.getKeyNode() instanceof ScalarNode word
                                && Suggestion.of(word.getValue(), List.of(key)).isPresent());
    }

    /** Whether this is the given word. */
    public boolean says(String word) {
        return isText() && ((ScalarNode) node).getValue().strip().equals(word);
    }

    /** The words that stand here, on one line however they are broken, or null. */
    @Nullable
    public String text(String expected) {
        String quotes = node instanceof MappingNode ? "; a text that contains ': ' needs \"quotes\"" : "";
        return scalar(expected, quotes);
    }

    private @Nullable String scalar(String expected, String hint) {
        if (isText()) {
            return ((ScalarNode) node).getValue().strip().replaceAll("\\s*[\\n\\t]\\s*", " ");
        }
        fault("expected " + expected + ", found " + found() + hint);
        return null;
    }

    /** One of a few words that differ in how grave they are, so that none is guessed, or null. */
    @Nullable
    public String graveWord(List<String> words) {
        String text = text("one of " + String.join(", ", words));
        if (text == null || words.contains(text)) {
            return text;
        }
        fault("unknown word '" + shortened(text) + "'" + Suggestion.all(words));
        return null;
    }

    /** One of a few words, or null. */
    @Nullable
    public String oneOf(List<String> words) {
        String text = text("one of " + String.join(", ", words));
        if (text == null || words.contains(text)) {
            return text;
        }
        fault("unknown word '" + shortened(text) + "'" + Suggestion.hint(text, words));
        return null;
    }

    /** A quantity of the expected kind that is not negative, or null. */
    @Nullable
    public Quantity quantity(Dimension expected) {
        return notNegative(anyQuantity(expected), expected);
    }

    private @Nullable Quantity notNegative(@Nullable Quantity value, Dimension expected) {
        if (value == null || value.value().signum() >= 0) {
            return value;
        }
        fault("'" + value + "' is negative; expected " + expected.words() + ", e.g. '" + expected.example() + "'");
        return null;
    }

    /** A quantity of the expected kind above 0, or null. */
    @Nullable
    public Quantity positive(Dimension expected) {
        return positive(quantity(expected), expected);
    }

    /** A quantity of the expected kind above 0 that is written inside this text, or null. */
    @Nullable
    public Quantity positive(String text, Dimension expected) {
        return positive(quantity(text, expected), expected);
    }

    private @Nullable Quantity positive(@Nullable Quantity value, Dimension expected) {
        if (value != null && value.isZero()) {
            fault("'" + value + "' is zero; expected " + expected.words() + " above 0, e.g. '" + expected.example()
                    + "'");
            return null;
        }
        return value;
    }

    /** A quantity of the expected kind that is written inside this text and is not negative, or null. */
    @Nullable
    public Quantity quantity(String text, Dimension expected) {
        return notNegative(anyQuantity(text, expected), expected);
    }

    /** A quantity of the expected kind and any sign, or null. */
    @Nullable
    public Quantity anyQuantity(Dimension expected) {
        return anyQuantity(scalar(expected.words() + ", e.g. '" + expected.example() + "'", ""), expected);
    }

    private @Nullable Quantity anyQuantity(@Nullable String text, Dimension expected) {
        try {
            return text == null ? null : QuantityText.parse(text, expected);
        } catch (QuantityFault wrong) {
            fault(helpful(String.valueOf(wrong.getMessage()), expected));
            return null;
        }
    }

    /** A message ends with a suggestion or an example. */
    private static String helpful(String message, Dimension expected) {
        boolean helps = message.contains("did you mean") || message.contains(expected.example());
        return helps ? message : message + "; expected " + expected.words() + ", e.g. '" + expected.example() + "'";
    }

    /** A whole number from a range, or null. */
    @Nullable
    public Long whole(long lowest, long highest) {
        String expected = "a whole number from " + lowest + " to " + highest;
        String text = scalar(expected, "");
        if (text == null) {
            return null;
        }
        if (text.matches("-?\\d{1,18}")) {
            long value = Long.parseLong(text);
            if (value >= lowest && value <= highest) {
                return value;
            }
        }
        fault("'" + shortened(text) + "' is not " + expected);
        return null;
    }

    /** The entries of a list; empty when this is none. */
    public List<Part> list(String expected) {
        List<Part> entries = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node entry : sequence.getValue()) {
                entries.add(new Part(entry, file, path + "[" + entries.size() + "]", remarks));
            }
        } else {
            fault("expected a list of " + expected + " ('- ...'), found " + found());
        }
        return entries;
    }

    /** The keys and values that stand here, or null. */
    @Nullable
    public Mapping mapping(String expected) {
        if (!(node instanceof MappingNode pairs)) {
            fault("expected " + expected + ", found " + found());
            return null;
        }
        Mapping mapping = new Mapping(this);
        for (NodeTuple pair : pairs.getValue()) {
            Node key = pair.getKeyNode();
            if (key instanceof ScalarNode word) {
                mapping.add(word.getValue(), placeOf(key), inside(word.getValue(), pair.getValueNode()));
            } else {
                remarks.fault(placeOf(key), path, "expected a word as the key, as in 'duration: 10 h'");
            }
        }
        return mapping;
    }

    private Part inside(String key, Node value) {
        return new Part(value, file, pathOf(key), remarks);
    }

    public String pathOf(String key) {
        return path.isEmpty() ? shortened(key) : path + "." + shortened(key);
    }

    public void fault(Place where, String key, String message) {
        remarks.fault(where, pathOf(key), message);
    }

    /** What stands here, for messages. */
    public String found() {
        if (node instanceof ScalarNode scalar) {
            return isNothing() ? "nothing" : "'" + shortened(scalar.getValue()) + "'";
        }
        return node instanceof SequenceNode ? "a list" : "keys and values";
    }

    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
