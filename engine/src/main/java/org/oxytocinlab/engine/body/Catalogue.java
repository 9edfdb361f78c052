package org.oxytocinlab.engine.body;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.Atosiban;
import org.oxytocinlab.engine.pharmacology.Carbetocin;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.Ergot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Awakening;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Cord;
import org.oxytocinlab.engine.physiology.FetalOxygen;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Substance;

/** Every parameter of every room, in the order in which they are explained. */
public final class Catalogue {

    /**
     * The parameters of one room.
     *
     * @param name the room in words
     * @param parameters in the order of its equations
     * @param in the bodies that have it
     * @param drug that must be given for anything to use it, or null for a room that needs none
     */
    public record Room(
            String name,
            List<Published> parameters,
            In in,
            @Nullable Substance drug) {

        Room(String name, List<Published> parameters) {
            this(name, parameters, In.ALL, null);
        }

        static Room ofLabour(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.LABOUR, null);
        }

        static Room of(Substance drug, Published... parameters) {
            return new Room(drug.words(), List.of(parameters), In.ALL, drug);
        }

        static Room of(Ergot.Drug drug) {
            return new Room(drug.substance().words(), drug.numbers(), In.ALL, drug.substance());
        }

        static Room ofCirculation(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.CIRCULATION, null);
        }

        static Room ofFetus(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.FETUS, null);
        }

        static Room ofCord(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.CORD, null);
        }

        static Room ofFetalSodium(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.FETAL_SODIUM, null);
        }

        static Room ofThirdStage(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.THIRD_STAGE, null);
        }

        static Room ofBirthAfterLabour(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.THIRD_STAGE_OF_LABOUR, null);
        }

        static Room ofBrain(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.BRAIN, null);
        }

        static Room ofBleeding(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.BLEEDING_CIRCULATION, null);
        }

        static Room ofBlood(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.BLOOD, null);
        }

        static Room ofBloodVolume(String name, Published... parameters) {
            return new Room(name, List.of(parameters), In.BLOOD_VOLUME, null);
        }
    }

    /** Which bodies have a room. */
    public enum In {
        ALL,
        LABOUR,
        /** Those of cases that ask for it, as what follows. */
        CIRCULATION,
        FETUS,
        THIRD_STAGE,
        BRAIN,
        /** Those of cases in which a third stage follows a labour. */
        THIRD_STAGE_OF_LABOUR,
        /** Those of cases that ask for a third stage and a circulation. */
        BLEEDING_CIRCULATION,
        /** Those of cases that ask for haemoglobin. */
        BLOOD,
        /** Those of both kinds above. */
        BLOOD_VOLUME,
        /** Those of cases in which contractions press the cord. */
        CORD,
        /** Those of cases that ask for the sodium of the fetus. */
        FETAL_SODIUM;

        /** What a case asks for. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Two parameters of which one must lie below the other.
     *
     * @param lower the one below
     * @param upper the one above
     * @param why what the two mean, as a request
     */
    public record Ascending(Published lower, Published upper, String why) {}

    /** All rooms. */
    public static final List<Room> ROOMS = Rooms.ALL;

    /** All parameters that a case may set. */
    public static final List<Published> ALL =
            ROOMS.stream().flatMap(room -> room.parameters().stream()).toList();

    /** The pairs that must ascend. */
    public static final List<Ascending> ASCENDING = List.of(
            new Ascending(
                    FetalOxygen.OPEN,
                    FetalOxygen.SHUT,
                    "expected the pressure that leaves it open to be the lower one"),
            new Ascending(Cord.FREE, Cord.PRESSED, "expected the pressure that leaves it free to be the lower one"),
            new Ascending(
                    Awakening.QUIET, Awakening.FULL, "expected the activity that awakens nothing to be the lower one"),
            new Ascending(
                    Kidney.LOWEST_OSMOLALITY,
                    Kidney.HIGHEST_OSMOLALITY,
                    "expected the most dilute urine to be the lower one"));

    private static final List<Published> ONE_COMPARTMENT = List.of(Plasma.HALF_LIFE, EffectSite.EQUILIBRATION);
    private static final List<Published> TWO_COMPARTMENTS =
            List.of(Plasma.CENTRAL_VOLUME, Plasma.EXCHANGE, Plasma.PERIPHERAL_VOLUME, EffectSite.EQUILIBRATION_TWO);

    /** What body water follows from in a woman whose weight is not known. */
    private static final List<Published> UNWEIGHED = List.of(BodyWater.WATER, BodyWater.EARLY_WATER, BodyWater.COURSE);

    /** What only a labour uses. */
    private static final Set<Published> OF_LABOUR = Stream.concat(
                    Stream.concat(of(In.LABOUR), of(In.THIRD_STAGE_OF_LABOUR)),
                    Stream.of(
                            Pituitary.EPIDURAL,
                            Pituitary.FIRST_STAGE_RATE,
                            Pituitary.SECOND_STAGE_RATE,
                            Pituitary.SURGE))
            .collect(Collectors.toUnmodifiableSet());

    /** Every drug beside oxytocin that a body takes up, and that a case may give. */
    public static final List<Substance> DRUGS =
            List.of(Atosiban.DRUG, Carbetocin.DRUG, Ergot.ERGOMETRINE.substance(), Ergot.METHYLERGOMETRINE.substance());

    /** Those of which this model says nothing before the birth, and which go into a vein slowly if at all. */
    public static final List<Substance> ERGOTS =
            List.of(Ergot.ERGOMETRINE.substance(), Ergot.METHYLERGOMETRINE.substance());

    /** How far a course of each goes. */
    public static final List<Licence> LICENCES = List.of(
            new Licence(Atosiban.DRUG, Atosiban.LARGEST_COURSE, Atosiban.LONGEST_COURSE, false),
            new Licence(Carbetocin.DRUG, Carbetocin.DOSE, null, true));

    private Catalogue() {}

    private static Stream<Published> of(In in) {
        return ROOMS.stream().filter(room -> room.in() == in).flatMap(room -> room.parameters().stream());
    }

    /** The parameter that a case calls by this name, if there is one. */
    public static Optional<Published> named(String name) {
        return ALL.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /** Whether a model of this variant has the parameter. */
    public static boolean belongs(Published parameter, PlasmaVariant variant) {
        return !(variant == PlasmaVariant.ONE_COMPARTMENT ? TWO_COMPARTMENTS : ONE_COMPARTMENT).contains(parameter);
    }

    /** Whether anything uses the parameter in this labour. */
    public static boolean belongs(Published parameter, Labour labour) {
        return labour.isAny() ? !parameter.equals(UterineDrive.BASELINE) : !OF_LABOUR.contains(parameter);
    }

    /** The drug that must be given for anything to use the parameter, if there is one. */
    public static Optional<Substance> drugOf(Published parameter) {
        return ROOMS.stream()
                .filter(room -> room.parameters().contains(parameter))
                .flatMap(room -> Optional.ofNullable(room.drug()).stream())
                .findFirst();
    }

    /** Whether anything uses the parameter when these drugs are given beside oxytocin. */
    public static boolean belongs(Published parameter, Collection<Substance> drugs) {
        return drugOf(parameter).map(drugs::contains).orElse(true);
    }

    /** Where the room of a parameter is. */
    public static In in(Published parameter) {
        return ROOMS.stream()
                .filter(room -> room.parameters().contains(parameter))
                .findFirst()
                .orElseThrow()
                .in();
    }

    /** Whether anything uses the parameter with what is asked to be followed. */
    public static boolean belongs(Published parameter, Followed followed) {
        return followed.has(in(parameter));
    }

    /** The parameters that this woman's body uses; a weight takes the place of the body water of the average woman. */
    public static Stream<Published> usedBy(Woman woman, Settings settings, Collection<Substance> drugs) {
        List<Published> unused = woman.weight() == null ? List.of(BodyWater.WATER_PER_WEIGHT) : UNWEIGHED;
        return ALL.stream()
                .filter(parameter -> belongs(parameter, settings.plasma()) && !unused.contains(parameter))
                .filter(parameter -> belongs(parameter, settings.followed()))
                .filter(parameter -> belongs(parameter, woman.labour()) && belongs(parameter, drugs));
    }
}
