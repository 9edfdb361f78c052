package org.oxytocinlab.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** What this model cannot carry out is refused by row and column, all of it at once. */
class RefusedTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIME,AMT,RATE,CMT   | 0,10,-1,2     | t.csv:2:6: RATE: '-1' leaves rate or duration to the model
            TIME,AMT,RATE,CMT   | 0,10,-2,2     | t.csv:2:6: RATE: '-2' leaves rate or duration to the model
            TIME,AMT,RATE,CMT   | 0,10,5,1      | t.csv:2:8: CMT: '1' is the muscle, into which nothing is infused
            TIME,AMT,CMT        | 0,10,3        | t.csv:2:6: CMT: '3': nothing can be given there
            TIME,AMT,CMT        | 0,10,-2       | t.csv:2:6: CMT: compartments are not turned off here
            TIME,AMT,EVID,CMT   | 0,0,2,-2      | t.csv:2:7: CMT: compartments are not turned off here
            TIME,AMT,SS,II      | 0,10,2,30     | t.csv:2:6: SS: '2' adds a steady state to what was given before
            TIME,AMT,SS         | 0,10,1        | t.csv:2:1: II: doses that repeat need an interval above 0
            TIME,AMT,ADDL       | 0,10,3        | t.csv:2:1: II: doses that repeat need an interval above 0
            TIME,AMT,ADDL,II    | 0,10,-3,5     | t.csv:2:6: ADDL: '-3' is negative
            TIME,AMT,II         | 0,10,5        | t.csv:2:6: II: an interval without ADDL or SS
            TIME,AMT,EVID       | 0,0,1         | t.csv:2:3: AMT: a dose of 0
            TIME,AMT,EVID       | 0,10,0        | t.csv:2:3: AMT: a row with EVID 0 gives nothing
            TIME,AMT,EVID       | 0,10,5        | t.csv:2:6: EVID: '5' is no event
            TIME,AMT            | 0,-10         | t.csv:2:3: AMT: an amount below 0
            TIME,AMT            | -1,10         | t.csv:2:1: TIME: the time is before 0
            TIME,AMT            | 0:30,10       | t.csv:2:1: TIME: '0:30' is a clock time
            TIME,AMT            | .,10          | t.csv:2:1: TIME: there is no time in this row
            TIME,AMT            | 0,ten         | t.csv:2:3: AMT: 'ten' is not a number that this column can have
            TIME,AMT            | 0,10,3        | t.csv:2:1: 3 cells under 2 headings
            TIME,AMT,ALAG1      | 0,10,3        | t.csv:2:6: ALAG1: '3': this column may change when or how much
            TIME,AMT,F1         | 0,10,0.5      | t.csv:2:6: F1: '0.5': this column may change when or how much
            TIME,AMT,DATE       | 0,10,3-1      | t.csv:2:6: DATE: '3-1': this column may change when or how much
            TIME,DV             | 0,10          | t.csv:1:1: AMT: there is no such column
            HOUR,AMT            | 0,10          | t.csv:1:1: no line names the columns
            TIME,AMT            | 0,0           | t.csv:1:1: the table holds no dose
            TIME,AMT,ADDL,II    | 0,1,9999,1    | t.csv:2:1: II: with this row there are more than 5000 doses
            TIME,AMT            | 0,60000       | t.csv:1:1: as a case, actions[0].dose: '60000 mU' is implausible
            """)
    void eachIsRefusedByName(String headings, String row, String message) {
        assertThat(fault(headings + "\n" + row + "\n")).contains(message);
    }

    @Test
    void timesGoForward() {
        assertThat(fault("TIME,AMT\n5,1\n4,1\n")).contains("t.csv:3:1: TIME: the time goes back");
        assertThat(fault("ID TIME AMT\n1 5 1\n1 4 1\n")).contains("t.csv:3:3: TIME: the time goes back");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(fault("TIME,AMT,RATE\n0,x,0\n1,1,-2\n").lines()).hasSize(2);
    }

    private static String fault(String table) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> TableCases.of(table, "t.csv", "t", TableStyle.OWN, TableCases.usual(), false));
        return String.valueOf(refusal.getMessage());
    }
}
