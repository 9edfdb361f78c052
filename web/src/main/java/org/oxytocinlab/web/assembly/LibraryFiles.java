package org.oxytocinlab.web.assembly;

import java.util.stream.Stream;
import org.oxytocinlab.scenarios.Library;
import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** What the reader needs in a browser beside the text of a case: the regimens that cases call by their names. */
@SuppressWarnings("deprecation")
public final class LibraryFiles implements ResourceSupplier {
    private static final String FOLDER = "org/oxytocinlab/library/";

    @Override
    public String[] supplyResources(ResourceSupplierContext context) {
        return Stream.concat(
                        Stream.of(FOLDER + "index.txt"),
                        Library.regimens().stream().map(entry -> FOLDER + "regimens/" + entry.name() + ".yaml"))
                .toArray(String[]::new);
    }
}
