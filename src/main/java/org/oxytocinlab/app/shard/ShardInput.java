package org.oxytocinlab.app.shard;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;

/** Reads what {@link ShardOutput} has written; what is not that is an {@link IOException}. */
final class ShardInput {
    private static final int LONGEST_LINE = 1000;
    private static final int MOST_LINES = 40;
    private static final int LARGEST_STUDY = 1 << 24;

    private final DataInputStream in;
    private final ShardHead head;

    /**
     * Reads the head.
     *
     * @param in buffered
     */
    ShardInput(InputStream in) throws IOException {
        this.in = new DataInputStream(in);
        if (!line().equals(ShardHead.FIRST)) {
            throw new IOException("it does not begin with '" + ShardHead.FIRST + "'");
        }
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty() && lines.size() < MOST_LINES; line = line()) {
            int colon = Math.max(line.indexOf(": "), 0);
            lines.put(line.substring(0, colon), line.substring(Math.min(colon + 2, line.length())));
        }
        try {
            int length = Integer.parseInt(lines.getOrDefault(ShardHead.STUDY_BYTES, ""));
            this.head = ShardHead.of(lines, text(length));
        } catch (IllegalArgumentException e) {
            throw new IOException("its head is not whole", e);
        }
    }

    private String line() throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || length == line.length) {
                throw new EOFException("its head is not whole");
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    private String text(int length) throws IOException {
        byte[] text = in.readNBytes(Math.max(0, Math.min(length, LARGEST_STUDY)));
        if (text.length != length) {
            throw new EOFException("its study is not whole");
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    ShardHead head() {
        return head;
    }

    /** Hands over the women, in the order of their indices. */
    void women(Trial trial, Consumer<? super Participant> receiver) throws IOException {
        CourseNumbers numbers = CourseNumbers.of(trial);
        ByteBuffer course = ByteBuffer.allocate(numbers.size() * Double.BYTES);
        int until = head.shard().until(head.women());
        for (int woman = head.shard().from(head.women()); woman < until; woman++) {
            int found = in.readInt();
            int count = in.readInt();
            demand(found == woman && count >= 1 && count <= trial.arms().size());
            List<Participant.Course> courses = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int arm = in.readInt();
                demand(arm >= 0 && arm < trial.arms().size());
                in.readFully(course.array());
                courses.add(numbers.get(arm, course.clear().asDoubleBuffer()));
            }
            receiver.accept(new Participant(woman, List.copyOf(courses)));
        }
        in.readFully(new byte[Checksum.LENGTH]);
        demand(in.read() < 0);
    }

    private static void demand(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("its women are not those that its head promises");
        }
    }
}
