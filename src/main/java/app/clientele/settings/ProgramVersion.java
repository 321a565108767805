package app.clientele.settings;

import java.util.Optional;

/** Which version of the program this is. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** What the build wrote into the jar; empty when the program runs from its classes. */
    public static Optional<String> known() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }
}
