package org.oxytocinlab.scenarios.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The nodes of which a file would consist that held what is written; each stands on a line of its own, in the order of writing. */
final class WrittenNodes {
    private static final int[] NO_TEXT = {};

    private int nodes;

    private WrittenNodes() {}

    static Node of(Written written) {
        return new WrittenNodes().node(written);
    }

    private Node node(Written written) {
        Optional<Mark> here = next();
        if (written instanceof Written.Items items) {
            List<Node> entries = items.entries().stream().map(this::node).toList();
            return new SequenceNode(Tag.SEQ, true, entries, FlowStyle.BLOCK, here, here);
        }
        if (written instanceof Written.Pairs keys) {
            List<NodeTuple> pairs = keys.pairs().stream().map(this::pair).toList();
            return new MappingNode(Tag.MAP, true, pairs, FlowStyle.BLOCK, here, here);
        }
        return scalar(((Written.Word) written).text(), here);
    }

    private NodeTuple pair(Written.Pair pair) {
        Node key = scalar(pair.key(), next());
        return new NodeTuple(key, node(pair.value()));
    }

    private static Node scalar(String text, Optional<Mark> here) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.DOUBLE_QUOTED, here, here);
    }

    private Optional<Mark> next() {
        Mark mark = new Mark("written", nodes, nodes, 0, NO_TEXT, 0);
        nodes++;
        return Optional.of(mark);
    }
}
