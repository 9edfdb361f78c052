package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.exchange.TableCells.Cell;
import org.oxytocinlab.app.exchange.TableCells.Line;
import org.oxytocinlab.engine.quantity.Push.Route;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Place;
import org.oxytocinlab.scenarios.yaml.Problem;

/** Reads an event table of NONMEM, or tells everything in it that this model cannot carry out, by row and column. */
final class EventTableReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eEdD][+-]?\\d{1,2})?");
    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    /** Columns that change what a dose is, under the names that are usual for them. */
    private static final Pattern CHANGES_DOSES = Pattern.compile(
            "A?LAG(T|TIME)?\\d*|TLAG\\d*|F\\d*|BIOAV\\w*|D\\d|R\\d|DUR(ATION)?|TINF|DATE?|DAT[123]|PCMT|CALL|CONT");

    private static final List<String> KNOWN =
            List.of("ID", "TIME", "AMT", "RATE", "II", "ADDL", "SS", "EVID", "CMT", "MDV", "DV", "C");

    private final TableCells table;
    private final TableStyle style;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, BigDecimal> last = new HashMap<>();

    private EventTableReader(TableCells table, TableStyle style, String file) {
        this.table = table;
        this.style = style;
        this.file = file;
    }

    /**
     * The rows of a table.
     *
     * @param file name of it, for messages
     * @throws InvalidInput with every fault
     */
    static List<EventRow> read(String text, TableStyle style, String file) throws InvalidInput {
        EventTableReader reader = new EventTableReader(TableCells.of(text), style, file);
        List<EventRow> rows = reader.rows();
        if (!reader.problems.isEmpty()) {
            throw new InvalidInput(reader.problems);
        }
        return rows;
    }

    /** Columns that are read and not used. */
    static List<String> unused(String text) {
        return TableCells.of(text).headings().stream()
                .filter(heading -> !KNOWN.contains(heading))
                .toList();
    }

    private List<EventRow> rows() {
        List<EventRow> rows = new ArrayList<>();
        if (table.headings().isEmpty()) {
            problems.add(problem(1, 1, "", "no line names the columns; expected e.g. 'ID,TIME,AMT,RATE,EVID,CMT'"));
        } else if (!table.has("AMT")) {
            problems.add(problem(1, 1, "AMT", "there is no such column, so nothing is given"));
        }
        for (Line line : problems.isEmpty() ? table.lines() : List.<Line>of()) {
            int before = problems.size();
            EventRow row = row(line);
            if (row != null && problems.size() == before) {
                rows.add(row);
            }
        }
        if (problems.isEmpty() && rows.stream().noneMatch(EventRow::isDose)) {
            problems.add(problem(1, 1, "", "the table holds no dose"));
        }
        return rows;
    }

    private @Nullable EventRow row(Line line) {
        if (line.cells().size() > table.headings().size()) {
            problems.add(problem(
                    line.number(),
                    1,
                    "",
                    line.cells().size() + " cells under " + table.headings().size() + " headings"));
            return null;
        }
        demandNothingMore(line);
        BigDecimal time = style.minutes(time(line));
        int event = event(line);
        Route route = style.route(whole(line, "CMT"));
        EventRow row = new EventRow(
                line.number(),
                table.cell(line, "ID").text(),
                event,
                time,
                style.milliunits(number(line, "AMT")),
                style.perMinute(number(line, "RATE")),
                route == null ? Route.VEIN : route,
                whole(line, "ADDL"),
                style.minutes(number(line, "II")),
                whole(line, "SS") == 1);
        demandOrder(row, line);
        if (row.isDose()) {
            demandDose(row, line, route);
        } else {
            demandNone(line, event);
        }
        return row;
    }

    /** Refuses what would make a dose another one, wherever it is not 0. */
    private void demandNothingMore(Line line) {
        for (String heading : table.headings()) {
            if (!KNOWN.contains(heading) && CHANGES_DOSES.matcher(heading).matches()) {
                Cell cell = table.cell(line, heading);
                if (!cell.isMissing() && !cell.text().matches("[+-]?0*\\.?0*")) {
                    fault(
                            line,
                            heading,
                            "'" + cell.text() + "': this column may change when or how much is given, and"
                                    + " is not known here; write the doses as they are given, or leave the column out");
                }
            }
        }
    }

    private BigDecimal time(Line line) {
        Cell cell = table.cell(line, "TIME");
        if (cell.text().contains(":")) {
            fault(line, "TIME", "'" + cell.text() + "' is a clock time; expected a number");
            return BigDecimal.ZERO;
        }
        if (cell.isMissing()) {
            fault(line, "TIME", "there is no time in this row");
        }
        return number(line, "TIME");
    }

    private int event(Line line) {
        if (table.has("EVID")) {
            return whole(line, "EVID");
        }
        boolean gives = Stream.of("AMT", "RATE", "II", "ADDL", "SS")
                .anyMatch(name -> number(line, name).signum() != 0);
        return gives ? EventRow.DOSE : whole(line, "MDV") == 1 ? EventRow.OTHER : EventRow.OBSERVATION;
    }

    private void demandOrder(EventRow row, Line line) {
        BigDecimal before = last.get(row.subject());
        boolean mayGoBack = row.event() == EventRow.RESET || row.event() == EventRow.RESET_AND_DOSE;
        if (row.event() < EventRow.OBSERVATION || row.event() > EventRow.RESET_AND_DOSE) {
            fault(line, "EVID", "'" + row.event() + "' is no event; expected 0 to 4");
        }
        if (row.time().signum() < 0) {
            fault(line, "TIME", "the time is before 0");
        } else if (before != null && row.time().compareTo(before) < 0 && !mayGoBack) {
            fault(line, "TIME", "the time goes back; only a reset (EVID 3 or 4) may do that");
        }
        last.put(row.subject(), row.time());
    }

    /** Refuses what only a dose has. */
    private void demandNone(Line line, int event) {
        for (String name : List.of("AMT", "RATE", "II", "ADDL", "SS")) {
            if (number(line, name).signum() != 0) {
                fault(line, name, "a row with EVID " + event + " gives nothing; expected 0 here, or EVID 1");
            }
        }
        if (whole(line, "CMT") < 0) {
            fault(line, "CMT", "compartments are not turned off here");
        }
    }

    private void demandDose(EventRow row, Line line, @Nullable Route route) {
        demandCompartment(line, row, route);
        demandRate(line, row);
        int steady = whole(line, "SS");
        if (steady < 0 || steady > 1) {
            fault(
                    line,
                    "SS",
                    "'" + steady + "' adds a steady state to what was given before, which no doses do;"
                            + " expected 0 or 1");
        }
        if (row.more() < 0) {
            fault(line, "ADDL", "'" + row.more() + "' is negative; expected a number of doses");
        }
        boolean repeats = row.more() > 0 || (row.isSteady() && row.amount().signum() > 0);
        if (repeats && row.interval().signum() <= 0) {
            fault(line, "II", "doses that repeat need an interval above 0");
        }
        if (!repeats && row.interval().signum() != 0) {
            fault(line, "II", "an interval without ADDL or SS; expected 0");
        }
    }

    private void demandCompartment(Line line, EventRow row, @Nullable Route route) {
        int compartment = whole(line, "CMT");
        if (compartment < 0) {
            fault(line, "CMT", "compartments are not turned off here");
        } else if (route == null) {
            fault(
                    line,
                    "CMT",
                    "'" + compartment + "': nothing can be given there; expected "
                            + (style.hasMuscle()
                                    ? "1, the muscle, or 2, plasma (where 1 is plasma, as in ADVAN1 and ADVAN3, use"
                                            + " 'oxytocin import --advan 1')"
                                    : "1, plasma"));
        } else if (route == Route.MUSCLE && row.rate().signum() > 0) {
            fault(
                    line,
                    "CMT",
                    "'1' is the muscle, into which nothing is infused; expected 2, plasma (where 1 is plasma, as"
                            + " in ADVAN1 and ADVAN3, use 'oxytocin import --advan 1')");
        }
    }

    private void demandRate(Line line, EventRow row) {
        if (row.rate().signum() < 0) {
            fault(
                    line,
                    "RATE",
                    "'" + table.cell(line, "RATE").text()
                            + "' leaves rate or duration to the model that wrote the table; write the rate");
        }
        if (row.amount().signum() < 0) {
            fault(line, "AMT", "an amount below 0");
        } else if (row.amount().signum() == 0 && !(row.isSteady() && row.rate().signum() > 0)) {
            fault(line, "AMT", "a dose of 0; expected an amount, or with SS 1 a rate that has run for ever");
        }
    }

    private int whole(Line line, String name) {
        BigDecimal value = number(line, name);
        if (value.stripTrailingZeros().scale() > 0 || value.abs().compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) > 0) {
            fault(line, name, "'" + value.toPlainString() + "' is no whole number below " + Short.MAX_VALUE);
            return 0;
        }
        return value.intValue();
    }

    private BigDecimal number(Line line, String name) {
        Cell cell = table.cell(line, name);
        if (cell.isMissing()) {
            return BigDecimal.ZERO;
        }
        if (NUMBER.matcher(cell.text()).matches()) {
            BigDecimal value = new BigDecimal(cell.text().replaceAll("[dD]", "e"));
            if (value.abs().compareTo(LARGEST) < 0) {
                return value;
            }
        }
        fault(
                line,
                name,
                "'" + cell.text() + "' is not a number that this column can have; expected one such as 300 or 0.5");
        return BigDecimal.ZERO;
    }

    /** Each place is told once. */
    private void fault(Line line, String name, String message) {
        Problem problem = problem(line.number(), table.cell(line, name).column(), name, message);
        if (problems.stream().noneMatch(each -> each.place().equals(problem.place()))) {
            problems.add(problem);
        }
    }

    private Problem problem(int line, int column, String name, String message) {
        return new Problem(new Place(file, line, column), name, message);
    }
}
