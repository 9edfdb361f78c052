package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Rule.Obstacle;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.titration.Controller;
import org.oxytocinlab.engine.titration.Controller.Verdict;
import org.oxytocinlab.engine.titration.Nurse;
import org.oxytocinlab.engine.titration.Pump;

/** Who attends to the woman: a nurse with a protocol, or somebody who only looks at stated times. */
interface Attendance {
    /** When somebody looks next; infinite when nobody does [min]. */
    double nextLook();

    /** Looks, if it is time, and does what is decided. */
    void look(Administration administration) throws PrescriptionFault;

    /** Looks no more by a protocol of labour, once the child is born. */
    default void endLabour() {}

    /** Every decision so far. */
    List<Decision> decisions();

    static Attendance of(
            Case asked,
            Answers truth,
            List<Contraction> contractions,
            @Nullable Tracing tracing,
            RandomStreams streams) {
        Prescription prescription = asked.prescription();
        Protocol protocol = asked.protocol();
        if (protocol == null) {
            return new Onlooker(prescription.looks());
        }
        double round = protocol.round(prescription.watch().every());
        boolean labour = truth.known().contains(Variable.DILATATION);
        Nurse nurse =
                new Nurse(prescription.watch(), round, labour, protocol.signs(), truth, tracing, contractions, streams);
        return new Titration(nurse, new Controller(protocol));
    }

    /** Looks and decides nothing. */
    final class Onlooker implements Attendance {
        private final List<Quantity> looks;
        private int done;

        Onlooker(List<Quantity> looks) {
            this.looks = looks;
        }

        @Override
        public double nextLook() {
            return done < looks.size() ? looks.get(done).internal() : Double.POSITIVE_INFINITY;
        }

        @Override
        public void look(Administration administration) {
            while (nextLook() <= administration.now() + Administration.MOMENT) {
                done++;
            }
        }

        @Override
        public List<Decision> decisions() {
            return List.of();
        }
    }

    /** A nurse with a protocol. */
    final class Titration implements Attendance {
        private final Nurse nurse;
        private final Controller controller;
        private final List<Decision> decisions = new ArrayList<>();
        private boolean isOver;

        Titration(Nurse nurse, Controller controller) {
            this.nurse = nurse;
            this.controller = controller;
        }

        @Override
        public double nextLook() {
            return isOver ? Double.POSITIVE_INFINITY : nurse.nextLook();
        }

        @Override
        public void endLabour() {
            isOver = true;
        }

        @Override
        public void look(Administration administration) throws PrescriptionFault {
            if (nextLook() > administration.now() + Administration.MOMENT) {
                return;
            }
            double before = administration.delivered();
            Reading seen = nurse.look(administration.now());
            List<Deed> acts = administration.handNow();
            Decision decision = acts.isEmpty() ? decided(seen, administration) : byHand(seen, acts, administration);
            decisions.add(decision.delivering(before, administration.delivered()));
            nurse.lookAgain(controller.lookAgain(administration.now()));
        }

        private Decision decided(Reading seen, Administration administration) throws PrescriptionFault {
            Verdict verdict = controller.decide(seen, pump(administration));
            Decision decision = verdict.decision();
            if (decision.changes() || verdict.bag() != null) {
                administration.decide(decision, kind(decision), verdict.bag());
            }
            administration.aid(decision);
            administration.settle();
            return decision;
        }

        /** A hand that acts at the minute of a round has the say; the protocol decides nothing then. */
        private Decision byHand(Reading seen, List<Deed> acts, Administration administration) throws PrescriptionFault {
            Pump before = pump(administration);
            administration.settle();
            boolean changed = !administration.order().equals(before.running());
            return controller.overruled(seen, before, administration.order(), changed ? acts : List.of());
        }

        private static Pump pump(Administration administration) {
            Obstacle byHand = administration.isByHand() ? Obstacle.BY_HAND : null;
            Obstacle obstacle = administration.isEmpty() ? Obstacle.BAG_EMPTY : byHand;
            return new Pump(
                    administration.order(),
                    administration.believed(),
                    administration.delivered(),
                    obstacle,
                    administration.deliverable());
        }

        private static Happening.Kind kind(Decision decision) {
            boolean planned = decision.is(Deed.INCREASE) || decision.is(Deed.START);
            return planned ? Happening.Kind.STEP : Happening.Kind.RATE;
        }

        @Override
        public List<Decision> decisions() {
            return Collections.unmodifiableList(decisions);
        }
    }
}
