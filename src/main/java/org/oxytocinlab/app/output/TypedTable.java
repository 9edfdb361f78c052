package org.oxytocinlab.app.output;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table of text whose columns have types, read row by row; the numbers are those of the text. */
public final class TypedTable {
    /** What is counted; all other numbers are measured, even where all are whole by chance. */
    private static final Set<String> COUNTED = Set.of("replicate", "woman", "women", "cell", "bag_of_leg");

    /** What is text even where nothing stands in it. */
    private static final Set<String> WORDS = Set.of(
            "arm",
            "against",
            "endpoint",
            "variable",
            "characteristic",
            "group",
            "statistic",
            "unit",
            "rule",
            "action",
            "overruled",
            "order_before",
            "order_after",
            "fetal_status",
            "also_of_rules",
            "closest",
            "row",
            "quantity",
            "condition",
            "inside",
            "could_it_have_failed",
            "source",
            "explanation");

    private static final String NEVER = "never";

    private final Text text;
    private final CsvStyle style;
    private final List<Column> columns;

    /** What a column holds. */
    public enum Type {
        TEXT,
        WHOLE,
        NUMBER
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param type of all its cells
     */
    public record Column(String name, Type type) {}

    private interface Text {
        Reader open() throws IOException;
    }

    private TypedTable(Text text, CsvStyle style) throws IOException {
        this.text = text;
        this.style = style;
        this.columns = columns(text, style);
    }

    /** Of a table written with commas. */
    public static TypedTable of(byte[] table) throws IOException {
        String text = new String(table, StandardCharsets.UTF_8);
        return new TypedTable(() -> new StringReader(text), CsvStyle.COMMA);
    }

    /** Of a file in a style; only a row at a time is in memory. */
    static TypedTable of(Path table, CsvStyle style) throws IOException {
        return new TypedTable(() -> Files.newBufferedReader(table), style);
    }

    private static List<Column> columns(Text text, CsvStyle style) throws IOException {
        List<String> names = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        read(text, style, cells -> {
            if (names.isEmpty()) {
                names.addAll(cells);
                names.forEach(name -> types.add(declared(name)));
                return;
            }
            for (int i = 0; i < types.size(); i++) {
                types.set(i, fitting(types.get(i), cells.get(i)));
            }
        });
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(names.get(i), types.get(i)));
        }
        return List.copyOf(columns);
    }

    private static Type declared(String name) {
        if (WORDS.contains(name)) {
            return Type.TEXT;
        }
        return COUNTED.contains(name) ? Type.WHOLE : Type.NUMBER;
    }

    /** A column in which something else stands than it should is text, so that nothing is lost. */
    private static Type fitting(Type type, String cell) {
        boolean fits = cell.isEmpty()
                || (type == Type.WHOLE && cell.matches("-?\\d{1,18}"))
                || (type == Type.NUMBER && (cell.equals(NEVER) || CsvStyle.isNumber(cell)));
        return fits ? type : Type.TEXT;
    }

    private static void read(Text text, CsvStyle style, Consumer<List<String>> receiver) throws IOException {
        try (Reader reader = text.open();
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().fieldSeparator(style.separator()).ofCsvRecord(reader)) {
            csv.forEach(row -> receiver.accept(row.getFields()));
        }
    }

    /** The columns, in the order of the text. */
    public List<Column> columns() {
        return columns;
    }

    /** Hands over each row: text, long or double by the type of the column, null where nothing stands; "never" is infinite. */
    public void rows(Consumer<List<@Nullable Object>> receiver) throws IOException {
        boolean[] isHead = {true};
        read(text, style, cells -> {
            if (!isHead[0]) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.add(value(columns.get(i).type(), cells.get(i)));
                }
                receiver.accept(row);
            }
            isHead[0] = false;
        });
    }

    private static @Nullable Object value(Type type, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> cell;
            case WHOLE -> Long.valueOf(cell);
            case NUMBER ->
                cell.equals(NEVER) ? Double.POSITIVE_INFINITY : (Object) Double.valueOf(cell.replace(',', '.'));
        };
    }
}
