package org.oxytocinlab.web.assembly;

import org.apache.commons.math3.util.ComputedTables;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;

/**
 * Leaves two tables of the mathematics library out of the page, which computes them when it first needs them: four thousand
 * numbers, which cannot be packed. The table of whole exponents stays, as the library's methods do not give it to the last bit.
 */
public final class WithoutTables implements ClassHolderTransformer {
    private static final String TABLES = "org.apache.commons.math3.util.FastMathLiteralArrays";
    private static final String LAST_TO_STAY = "EXP_INT_B";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(TABLES)) {
            compute(type, "loadExpFracA", "exponentials");
            compute(type, "loadExpFracB", "restsOfExponentials");
            compute(type, "loadLnMant", "logarithms");
            ShortMethod.of(type, "<clinit>").getProgram().getBasicBlocks().forEach(WithoutTables::leaveOutTheRest);
        }
    }

    private static void compute(ClassHolder type, String name, String computed) {
        MethodReference method = new MethodReference(
                ComputedTables.class.getName(),
                computed,
                ShortMethod.of(type, name).getResultType());
        ShortMethod.replace(type, name, result -> {
            InvokeInstruction call = new InvokeInstruction();
            call.setType(InvocationType.SPECIAL);
            call.setMethod(method);
            call.setReceiver(result);
            return call;
        });
    }

    /** Between the field that is the last to stay and the return. */
    private static void leaveOutTheRest(BasicBlock block) {
        Instruction each = block.getLastInstruction();
        while (each != null && !isLastToStay(each)) {
            Instruction previous = each.getPrevious();
            if (each != block.getLastInstruction()) {
                each.delete();
            }
            each = previous;
        }
    }

    private static boolean isLastToStay(Instruction each) {
        return each instanceof PutFieldInstruction field
                && field.getField().getFieldName().equals(LAST_TO_STAY);
    }
}
