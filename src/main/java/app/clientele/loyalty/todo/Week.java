package app.clientele.loyalty.todo;

import app.clientele.loyalty.calls.CallBasis;
import app.clientele.model.Outreach.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What there is to do this week.
 *
 * @param asOf the last day of which anything is known; empty for empty books
 * @param basis on what the calls rest; empty for empty books
 * @param proposals calls, thanks, visits: of each at most ten, the weightiest first
 * @param cases the open ones, the one due first first
 */
public record Week(Optional<LocalDate> asOf, Optional<CallBasis> basis, List<Proposal> proposals, List<CaseRow> cases) {

    public Week {
        proposals = List.copyOf(proposals);
        cases = List.copyOf(cases);
    }

    public List<Proposal> of(Occasion occasion) {
        return proposals.stream()
                .filter(proposal -> proposal.occasion() == occasion)
                .toList();
    }

    /** Everything there is to do, counted. */
    public int count() {
        return proposals.size() + cases.size();
    }
}
