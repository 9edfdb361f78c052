package org.oxytocinlab.app.words;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trait;

/** By how much women differ in each trait, as the shipped populations say, and how well that is known. */
public final class Spreads {
    public static final String CHOSEN = "design choice";

    private static final double PERCENT = 100;
    private static final Quantity USUAL_WEIGHT = Quantity.of("72", Unit.KILOGRAM);

    private Spreads() {}

    /**
     * A trait with its spread.
     *
     * @param trait around the value of the case
     * @param grade "published", "fitted here", or "design choice"
     * @param origin where that is said
     */
    public record Graded(Trait trait, String grade, String origin) {

        public boolean isChosen() {
            return grade.equals(CHOSEN);
        }

        /** "CV 35 %", "SD 2 mOsm/kg". */
        public String words() {
            if (trait instanceof Trait.Shift shift) {
                return "SD " + shift.deviation();
            }
            double variation = trait instanceof Trait.Factor factor
                    ? factor.variation()
                    : trait instanceof Trait.Weight weight
                            ? weight.variation()
                            : ((Trait.Sensitivity) trait).variation();
            return "CV " + Significant.of(PERCENT * variation, 3) + " %";
        }

        /** Parameters that move with it. */
        public List<Published> parameters() {
            return trait instanceof Trait.Factor factor
                    ? factor.parameters()
                    : trait instanceof Trait.Shift shift ? List.of(shift.parameter()) : List.of();
        }
    }

    /** The traits that a case has, each around what the case says; those of several populations stand once. */
    public static List<Graded> of(Case asked, List<Population> populations) {
        Set<Published> used = used(asked);
        Map<String, String[]> grades = grades();
        Map<String, Graded> traits = new LinkedHashMap<>();
        for (Population population : populations) {
            for (Trait trait : population.traits()) {
                String[] grade = Objects.requireNonNull(grades.get(trait.name()), trait.name());
                Graded graded = new Graded(around(asked, trait), grade[0], grade[1]);
                if (graded.parameters().isEmpty()
                        || graded.parameters().stream().anyMatch(used::contains)) {
                    traits.putIfAbsent(trait.name(), graded);
                }
            }
        }
        return List.copyOf(traits.values());
    }

    /** Parameters of a case for which no spread is known. */
    public static List<Published> unknown(Case asked, List<Graded> known) {
        Set<Published> moved =
                known.stream().flatMap(each -> each.parameters().stream()).collect(Collectors.toSet());
        Set<Published> used = used(asked);
        return Catalogue.ALL.stream()
                .filter(used::contains)
                .filter(parameter -> !moved.contains(parameter))
                .toList();
    }

    /** All of them by one factor, which nobody published; parameters that can be 0, negative or a share are no factors. */
    public static List<Graded> chosen(Case asked, List<Published> unknown, double variation) {
        List<Graded> chosen = new ArrayList<>();
        for (Published parameter : unknown) {
            if (parameter.domain() == Published.Domain.POSITIVE
                    && asked.settings().value(parameter) > 0) {
                chosen.add(new Graded(
                        new Trait.Factor(List.of(parameter), variation), CHOSEN, "--others, the same for all"));
            }
        }
        return chosen;
    }

    private static Set<Published> used(Case asked) {
        return Catalogue.usedBy(
                        asked.woman(), asked.settings(), asked.prescription().drugs())
                .collect(Collectors.toSet());
    }

    private static Trait around(Case asked, Trait trait) {
        if (trait instanceof Trait.Sensitivity sensitivity) {
            return new Trait.Sensitivity(null, sensitivity.variation());
        }
        Quantity own = asked.woman().weight();
        return trait instanceof Trait.Weight weight
                ? new Trait.Weight(own == null ? USUAL_WEIGHT : own, weight.variation())
                : trait;
    }

    /** Grade and origin by the name of the trait. */
    public static Map<String, String[]> grades() {
        Map<String, String[]> grades = new LinkedHashMap<>();
        InputStream file = Objects.requireNonNull(Spreads.class.getResourceAsStream("spreads.csv"));
        try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            csv.forEach(row ->
                    grades.put(row.getField("trait"), new String[] {row.getField("grade"), row.getField("origin")}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grades;
    }
}
