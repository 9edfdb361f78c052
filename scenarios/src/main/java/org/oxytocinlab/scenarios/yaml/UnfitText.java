package org.oxytocinlab.scenarios.yaml;

import java.util.OptionalInt;
import org.oxytocinlab.engine.quantity.PlainText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Texts of a file that hold a character which could do something where they are printed, such as "\e". */
final class UnfitText {
    private final String file;
    private final Remarks remarks;
    private boolean found;

    private UnfitText(String file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** Reports each of them with its place; whether there is one. */
    static boolean isIn(Node root, String file, Remarks remarks) {
        UnfitText unfit = new UnfitText(file, remarks);
        unfit.search(root, "");
        return unfit.found;
    }

    private void search(Node node, String path) {
        if (node instanceof ScalarNode text) {
            demandFit(text, path);
        } else if (node instanceof SequenceNode list) {
            int index = 0;
            for (Node entry : list.getValue()) {
                search(entry, path + "[" + index + "]");
                index++;
            }
        } else if (node instanceof MappingNode pairs) {
            for (NodeTuple pair : pairs.getValue()) {
                search(pair.getKeyNode(), path);
                search(pair.getValueNode(), below(path, pair.getKeyNode()));
            }
        }
    }

    private static String below(String path, Node key) {
        String word = key instanceof ScalarNode scalar ? Part.shortened(scalar.getValue()) : "?";
        return path.isEmpty() ? word : path + "." + word;
    }

    private void demandFit(ScalarNode text, String path) {
        OptionalInt unfit = PlainText.firstUnfit(text.getValue());
        if (unfit.isPresent()) {
            found = true;
            Place place =
                    text.getStartMark().map(mark -> Part.place(mark, file)).orElseGet(() -> new Place(file, 1, 1));
            remarks.fault(
                    place,
                    path,
                    "the character " + PlainText.name(unfit.getAsInt())
                            + " controls a terminal or hides text; expected letters, digits and symbols only");
        }
    }
}
