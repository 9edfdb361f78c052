package org.oxytocinlab.app.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A control stream of NONMEM that draws the plasma curve of the model from an event table; nothing is estimated. */
public final class ControlStream {
    private static final int LONGEST_TITLE = 60;

    private record Theta(String name, double value, String words) {}

    private ControlStream() {}

    /**
     * The control stream.
     *
     * @param title of the case
     * @param data name of the file with the table, beside it
     * @param left what the table leaves behind
     */
    public static String of(String title, String data, Kinetics kinetics, List<String> left) {
        List<Theta> thetas = thetas(kinetics);
        StringBuilder text = new StringBuilder();
        text.append("$PROBLEM ").append(ascii(title, LONGEST_TITLE)).append('\n');
        text.append("; Oxytocin Lab. For teaching. Not for patient care.\n");
        text.append("; TIME min, AMT mU, RATE mU/min, DV mU/L (the same number in uU/mL): infused oxytocin alone\n");
        text.append("; CMT 1 muscle, 2 plasma").append(kinetics.hasTissue() ? ", 3 tissue\n" : "\n");
        left.forEach(
                each -> text.append("; not here: ").append(ascii(each, 140)).append('\n'));
        text.append("$INPUT ").append(String.join(" ", EventTable.COLUMNS)).append('\n');
        text.append("$DATA '").append(data).append("' IGNORE=@\n");
        text.append("$SUBROUTINES ").append(kinetics.hasTissue() ? "ADVAN4 TRANS4\n" : "ADVAN2 TRANS2\n");
        text.append("$PK\n");
        for (int i = 0; i < thetas.size(); i++) {
            boolean varies = i == 0;
            text.append("  ")
                    .append(thetas.get(i).name())
                    .append(" = THETA(")
                    .append(i + 1)
                    .append(')');
            text.append(varies ? " * EXP(ETA(1))\n" : "\n");
        }
        text.append("  S2 = ").append(kinetics.hasTissue() ? "V2\n" : "V\n");
        text.append("$ERROR\n  LEVEL = F\n");
        if (kinetics.isOwnConstant()) {
            text.append("  TOTAL = F + ").append(PlainNumber.of(kinetics.own())).append(" ; with her own oxytocin\n");
        }
        text.append("  Y = F + EPS(1)\n$THETA\n");
        text.append(thetas.stream().map(ControlStream::line).collect(Collectors.joining()));
        text.append("$OMEGA 0 FIX\n$SIGMA 0 FIX\n$SIMULATION (1) ONLYSIMULATION\n");
        text.append("$TABLE ID TIME LEVEL ").append(kinetics.isOwnConstant() ? "TOTAL " : "");
        return text.append("NOPRINT ONEHEADER FILE=levels.tab\n").toString();
    }

    private static List<Theta> thetas(Kinetics kinetics) {
        Theta clearance = new Theta("CL", kinetics.plasma().clearance(), "clearance [L/min]");
        Theta absorption = new Theta("KA", kinetics.depot().absorption(), "absorption from the muscle [1/min]");
        Theta available = new Theta("F1", kinetics.depot().bioavailability(), "share of a dose into the muscle");
        double central = kinetics.plasma().centralVolume();
        return kinetics.hasTissue()
                ? List.of(
                        clearance,
                        new Theta("V2", central, "central volume [L]"),
                        new Theta("Q", kinetics.plasma().exchange(), "exchange flow [L/min]"),
                        new Theta("V3", kinetics.plasma().peripheralVolume(), "peripheral volume [L]"),
                        absorption,
                        available)
                : List.of(clearance, new Theta("V", central, "volume [L]"), absorption, available);
    }

    private static String line(Theta theta) {
        return "  " + PlainNumber.of(theta.value()) + " FIX ; " + theta.name() + ", " + theta.words() + "\n";
    }

    private static String ascii(String text, int longest) {
        String plain = text.replace('µ', 'u').replaceAll("[^ -~]", "?");
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}
