package app.clientele.loyalty.programme;

import app.clientele.metrics.RetentionCost;
import app.clientele.metrics.programme.ProgrammeReview;
import app.clientele.metrics.programme.ProgrammeUse;
import app.clientele.metrics.programme.UpsellFigures;
import app.clientele.model.programme.ProgrammeRule;
import java.util.List;
import java.util.Optional;

/**
 * All that the screen of the programme shows at once.
 *
 * @param members who belongs to it, by name
 * @param rule the one that counts today; empty before the first
 * @param use in the twelve months up to today or the end of the books; points as of today
 * @param review what it brought in those months
 * @param retentionCost empty while no cost was typed
 */
public record ProgrammeOverview(
        List<MemberRow> members,
        Optional<ProgrammeRule> rule,
        ProgrammeUse use,
        ProgrammeReview review,
        Optional<RetentionCost> retentionCost,
        UpsellFigures upsell) {

    public ProgrammeOverview {
        members = List.copyOf(members);
    }
}
