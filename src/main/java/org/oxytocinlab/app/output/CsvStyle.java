package org.oxytocinlab.app.output;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.oxytocinlab.engine.quantity.PlainText;

/** How a table separates its cells and writes its decimals. */
public enum CsvStyle {
    /** RFC 4180, as programs read it. */
    COMMA(',', '.'),
    /** As spreadsheets of continental Europe read it. */
    SEMICOLON(';', ',');

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

    private final char separator;
    private final char decimal;

    CsvStyle(char separator, char decimal) {
        this.separator = separator;
        this.decimal = decimal;
    }

    /** What stands between cells. */
    char separator() {
        return separator;
    }

    /** A writer of such tables, ready to be built. */
    CsvWriter.CsvWriterBuilder writer() {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).fieldSeparator(separator);
    }

    /** A row as it is written; a word that a spreadsheet would take for a formula does not become one. */
    List<String> cells(List<String> row) {
        return row.stream().map(this::cell).toList();
    }

    private String cell(String cell) {
        return isNumber(cell) ? cell.replace('.', decimal) : PlainText.cell(cell);
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** A table written with commas, in this style. */
    public byte[] of(byte[] table) {
        return this == COMMA ? table : written(rows(table, COMMA.separator), this);
    }

    /** A table of either style, written with commas. */
    public static byte[] withCommas(byte[] table) {
        String text = new String(table, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        boolean isOther = head.indexOf(SEMICOLON.separator) >= 0 && head.indexOf(COMMA.separator) < 0;
        return isOther ? written(rows(table, SEMICOLON.separator), COMMA) : table;
    }

    private static List<List<String>> rows(byte[] table, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new String(table, StandardCharsets.UTF_8))) {
            reader.forEach(record -> rows.add(record.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return rows;
    }

    private static byte[] written(List<List<String>> rows, CsvStyle style) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = style.writer().build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream()
                    .map(cell -> isNumber(cell) ? cell.replace(',', '.').replace('.', style.decimal) : cell)
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
