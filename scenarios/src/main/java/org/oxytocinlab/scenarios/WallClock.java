package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The clock on the wall: where a file says {@code starts: 08:00}, 09:37 is 97 min. A time that comes before the start is
 * one of the next day.
 */
final class WallClock {
    static final String STARTS = "starts";

    private static final int UNKNOWN = -1;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** A time of the clock. */
    static final Kind<String> START =
            Kind.of(new Shape.Pattern("^([01]?\\d|2[0-3]):[0-5]\\d$"), "'08:00'", WallClock::start, Written::quoted);

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern IN_A_SENTENCE = Pattern.compile("(?<![\\d:])" + TIME.pattern() + "(?![\\d:])");
    private static final Set<String> TIMES = Set.of("at", "from", "until", "looks");
    private static final Set<String> SENTENCES = Set.of("expect");

    private final int start;

    private WallClock(int start) {
        this.start = start;
    }

    /** The same file with all its times counted from its start; what names no start is left as it is. */
    static Node counted(Node root) {
        return new WallClock(UNKNOWN).under("", root);
    }

    private WallClock of(MappingNode keys) {
        for (NodeTuple pair : keys.getValue()) {
            if (says(pair.getKeyNode(), STARTS) && pair.getValueNode() instanceof ScalarNode time) {
                Matcher start = TIME.matcher(time.getValue().strip());
                return start.matches() ? new WallClock(minutes(start)) : this;
            }
        }
        return this;
    }

    private static @Nullable String start(Part part) {
        String text = part.text("a clock time, e.g. '08:00'");
        if (text != null && !TIME.matcher(text).matches()) {
            part.fault("'" + Part.shortened(text) + "' is not a clock time; expected hours and minutes, e.g. '08:00'");
        }
        return text;
    }

    private Node under(String key, Node node) {
        if (node instanceof ScalarNode text) {
            return scalar(key, text);
        }
        if (node instanceof SequenceNode list) {
            List<Node> entries = new ArrayList<>();
            list.getValue().forEach(entry -> entries.add(under(key, entry)));
            return new SequenceNode(
                    list.getTag(), true, entries, list.getFlowStyle(), list.getStartMark(), list.getEndMark());
        }
        if (node instanceof MappingNode keys) {
            List<NodeTuple> pairs = new ArrayList<>();
            for (NodeTuple pair : keys.getValue()) {
                String below = pair.getKeyNode() instanceof ScalarNode word ? word.getValue() : "";
                pairs.add(new NodeTuple(pair.getKeyNode(), of(keys).under(below, pair.getValueNode())));
            }
            return new MappingNode(
                    keys.getTag(), true, pairs, keys.getFlowStyle(), keys.getStartMark(), keys.getEndMark());
        }
        return node;
    }

    private ScalarNode scalar(String key, ScalarNode text) {
        Pattern times =
                start == UNKNOWN ? null : TIMES.contains(key) ? TIME : SENTENCES.contains(key) ? IN_A_SENTENCE : null;
        Matcher found = times == null ? null : times.matcher(text.getValue());
        if (found == null || !(times == TIME ? found.matches() : found.find())) {
            return text;
        }
        return new ScalarNode(
                text.getTag(),
                true,
                counted(text.getValue(), found.reset()),
                text.getScalarStyle(),
                text.getStartMark(),
                text.getEndMark());
    }

    /** The text with its times counted from the start. The compiler for browsers knows no replacement by a function. */
    private String counted(String text, Matcher times) {
        StringBuilder counted = new StringBuilder();
        int copied = 0;
        while (times.find()) {
            counted.append(text, copied, times.start()).append(sinceStart(times));
            copied = times.end();
        }
        return counted.append(text, copied, text.length()).toString();
    }

    private String sinceStart(MatchResult time) {
        return Math.floorMod(minutes(time) - start, DAY) + " min";
    }

    private static int minutes(MatchResult time) {
        return HOUR * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2));
    }

    private static boolean says(Node node, String word) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(word);
    }
}
