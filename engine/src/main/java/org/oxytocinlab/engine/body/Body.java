package org.oxytocinlab.engine.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.Antidiuresis;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Anaesthesia;
import org.oxytocinlab.engine.physiology.Blood;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Brain;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.physiology.FetalSodium;
import org.oxytocinlab.engine.physiology.Filling;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Kidney;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.UterineSensitivity;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * One woman, furnished: every room with the parameters of this woman and this case.
 *
 * @param loops in the order of their stages, one a stage
 * @param pulse the shape of a contraction
 * @param irregularity how much contractions vary
 */
public record Body(List<Loop> loops, ContractionPulse pulse, Irregularity irregularity) {
    /** The body of a woman under the settings of a case, who is given no other drug than oxytocin. */
    public static Body of(Woman woman, Settings set) {
        return of(woman, set, Set.of());
    }

    /** The same of a woman who is given other drugs beside oxytocin; a drug that is not given has no loop. */
    public static Body of(Woman woman, Settings set, Set<Substance> drugs) {
        KineticsLoop kinetics = kinetics(set);
        Drugs others = new Drugs(drugs, set, kinetics.effectSite().parameters().equilibration());
        SecretionLoop secretion = Labouring.secretion(woman, set, kinetics);
        ContractingLoop uterus = uterineLoop(woman, set, secretion, others.atReceptor());
        StressLoop stress = Labouring.stress(woman, set, uterus);
        WaterLoop water = waterLoop(woman, set, stress == null ? KineticsLoop.STRESS : StressLoop.STRESS);
        List<Loop> loops = new ArrayList<>(List.of(kinetics, uterus, water));
        if (secretion != null) {
            loops.add(secretion);
        }
        loops.addAll(others.loops());
        ThirdStageLoop thirdStage = set.thirdStage().isAsked()
                ? ThirdStageLoop.of(set, woman.labour().isAny(), others)
                : null;
        if (thirdStage != null) {
            loops.add(thirdStage);
        }
        if (stress != null) {
            loops.add(stress);
        }
        if (set.followsBrain()) {
            loops.add(new BrainLoop(Brain.of(set), water));
        }
        if (set.fetus().isSodiumFollowed()) {
            boolean goesOn = uterus instanceof LabourLoop labour && labour.goesOn();
            loops.add(new FetalSodiumLoop(FetalSodium.of(set), water, goesOn));
        }
        BloodLoop blood = thirdStage != null && set.thirdStage().blood() ? blood(set, thirdStage) : null;
        if (blood != null) {
            loops.add(blood);
        }
        if (set.circulation().isAsked()) {
            loops.add(CirculationLoop.of(set, kinetics, others.uterotonics(), thirdStage, blood));
        }
        return new Body(loops, ContractionPulse.of(set), set.irregular() ? Irregularity.of(set) : Irregularity.NONE);
    }

    /** Keeps a list that nobody can change afterwards, in the order of the stages. */
    public Body {
        loops = loops.stream().sorted(Comparator.comparing(Loop::stage)).toList();
    }

    /** The same body with one more loop, or another in its stage. */
    public Body with(Loop loop) {
        List<Loop> all = new ArrayList<>(loops);
        all.removeIf(each -> each.stage() == loop.stage());
        all.add(loop);
        return new Body(all, pulse, irregularity);
    }

    /** The same body without the loops that nobody asks; the uterus is always asked for its contractions. */
    public Body answering(Set<Variable> asked) {
        Set<Stage> needed = EnumSet.of(Stage.UTERUS);
        for (Loop loop : loops) {
            if (!Collections.disjoint(loop.answers().keySet(), asked)) {
                needed.add(loop.stage());
            }
        }
        List<Loop> kept = new ArrayList<>();
        for (int i = loops.size() - 1; i >= 0; i--) {
            if (needed.contains(loops.get(i).stage())) {
                kept.add(loops.get(i));
                needed.addAll(reads(loops.get(i)));
            }
        }
        return new Body(kept, pulse, irregularity);
    }

    /** The levels of what is given. */
    public KineticsLoop kinetics() {
        return loop(KineticsLoop.class);
    }

    /** The uterus. */
    public ContractingLoop uterus() {
        return loop(ContractingLoop.class);
    }

    /** The loop of water and sodium. */
    public WaterLoop water() {
        return loop(WaterLoop.class);
    }

    /** The loop of a stage. */
    public Loop loop(Stage stage) {
        for (Loop each : loops) {
            if (each.stage() == stage) {
                return each;
            }
        }
        throw new IllegalArgumentException("this body has no stage " + stage);
    }

    /** The stages that a loop reads: those that it says, and those that take out of an account of its own. */
    public Set<Stage> reads(Loop loop) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        stages.addAll(loop.reads());
        for (Loop other : loops) {
            for (Drain drain : other.drains()) {
                if (loop.takes().contains(drain.of()) && other.stage().compareTo(loop.stage()) < 0) {
                    stages.add(other.stage());
                }
            }
        }
        return stages;
    }

    /** What its loops take out of the accounts of others. */
    public List<Drain> drains() {
        List<Drain> all = new ArrayList<>();
        for (Loop loop : loops) {
            all.addAll(loop.drains());
        }
        return List.copyOf(all);
    }

    /** Before anything is given. */
    public Moment atStart() {
        return new Moment((stage, time) -> loop(stage).start())
                .drained(drains())
                .at(0, Given.NOTHING);
    }

    private <T extends Loop> T loop(Class<T> kind) {
        for (Loop each : loops) {
            if (kind.isInstance(each)) {
                return kind.cast(each);
            }
        }
        throw new IllegalStateException("this body has no " + kind.getSimpleName());
    }

    /** S, the sensitivity of this woman's uterus: her preset or number, her weeks, her body mass. */
    public static double sensitivity(Woman woman, Settings set) {
        UterineSensitivity room = UterineSensitivity.of(set);
        return sensitivityAtTerm(woman)
                * room.gestationFactor(woman.gestation().internal())
                * room.bodyMassFactor(bodyMassIndex(woman));
    }

    /** Body mass index as given, or from weight and height; 0 when unknown [kg/m²]. */
    public static double bodyMassIndex(Woman woman) {
        if (woman.bodyMassIndex() != null) {
            return woman.bodyMassIndex().internal();
        }
        if (woman.weight() == null || woman.height() == null) {
            return 0;
        }
        double height = woman.height().internal();
        return woman.weight().internal() / (height * height);
    }

    /** Dilatation with which a labour begins [cm]; not a number without one. */
    public static double dilatation(Woman woman, Settings set) {
        return woman.labour().isAny() ? Labouring.dilatation(woman.labour(), set) : Double.NaN;
    }

    /** S_pat, before her weeks and her body mass count: her number, her preset, or that of her Bishop score. */
    public static double sensitivityAtTerm(Woman woman) {
        if (woman.sensitivityFactor() != null) {
            return woman.sensitivityFactor().internal();
        }
        SensitivityPreset preset = woman.sensitivity();
        return (preset == null ? presetOf(woman.bishopScore()) : preset).factor();
    }

    private static SensitivityPreset presetOf(@Nullable Integer bishopScore) {
        return switch (bishopScore == null ? Readiness.AVERAGE : Readiness.of(bishopScore)) {
            case RIPE -> SensitivityPreset.RIPE_INDUCTION;
            case AVERAGE -> SensitivityPreset.AVERAGE_INDUCTION;
            case UNRIPE -> SensitivityPreset.UNRIPE_INDUCTION;
        };
    }

    private static KineticsLoop kinetics(Settings set) {
        return new KineticsLoop(
                new Plasma(plasma(set)),
                IntramuscularDepot.of(set),
                Pituitary.of(set),
                new EffectSite(new EffectSite.Parameters(set.value(
                        set.plasma() == PlasmaVariant.ONE_COMPARTMENT
                                ? EffectSite.EQUILIBRATION
                                : EffectSite.EQUILIBRATION_TWO))),
                Antidiuresis.of(set),
                Vasopressin.of(set),
                set.assay(),
                set.value(Plasma.MASS));
    }

    private static ContractingLoop uterineLoop(
            Woman woman, Settings set, @Nullable SecretionLoop secretion, AtReceptor atReceptor) {
        UterineDrive drug = new UterineDrive(
                new UterineDrive.Parameters(sensitivity(woman, set), set.value(UterineDrive.BASELINE)));
        double depth = set.circulation().anaesthesia().internal();
        Uterus uterus = Uterus.of(set).relaxed(Anaesthesia.of(set, depth).uterus());
        return woman.labour().isAny()
                ? Labouring.loop(woman, set, drug, uterus, secretion, atReceptor)
                : new UterineLoop(drug, uterus, atReceptor);
    }

    private static BloodLoop blood(Settings set, ThirdStageLoop bleeding) {
        return new BloodLoop(Blood.of(set, set.value(Filling.BLOOD), set.value(BodyWater.SODIUM)), bleeding);
    }

    private static Plasma.Parameters plasma(Settings set) {
        double clearance = set.value(Plasma.CLEARANCE);
        return set.plasma() == PlasmaVariant.ONE_COMPARTMENT
                ? Plasma.Parameters.oneCompartment(clearance, set.value(Plasma.HALF_LIFE))
                : new Plasma.Parameters(
                        clearance,
                        set.value(Plasma.CENTRAL_VOLUME),
                        set.value(Plasma.EXCHANGE),
                        set.value(Plasma.PERIPHERAL_VOLUME));
    }

    private static WaterLoop waterLoop(Woman woman, Settings set, State stress) {
        return new WaterLoop(
                Antidiuresis.of(set),
                Vasopressin.of(set),
                Kidney.of(set),
                new BodyWater(new BodyWater.Parameters(
                        water(woman, set),
                        set.value(BodyWater.INTRACELLULAR),
                        set.value(BodyWater.SODIUM),
                        set.value(BodyWater.INSENSIBLE))),
                stress);
    }

    private static double water(Woman woman, Settings set) {
        Quantity weight = woman.weight();
        return weight == null
                ? BodyWater.inPregnancy(
                        set.value(BodyWater.EARLY_WATER),
                        set.value(BodyWater.WATER),
                        set.value(BodyWater.COURSE),
                        woman.gestation().internal())
                : weight.internal() * set.value(BodyWater.WATER_PER_WEIGHT);
    }
}
