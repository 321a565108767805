package app.clientele.ui.todo;

import app.clientele.model.Outreach.Occasion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of the screen, in the order of its buttons. */
enum Place {
    CALLS(Occasion.CALL),
    THANKS(Occasion.THANKS),
    VISITS(Occasion.VISIT),
    CASES(null),
    DONE(null);

    private final @Nullable Occasion occasion;

    Place(@Nullable Occasion occasion) {
        this.occasion = occasion;
    }

    /** Whose proposals it lists; empty for the lists of cases and of what was done. */
    Optional<Occasion> occasion() {
        return Optional.ofNullable(occasion);
    }
}
