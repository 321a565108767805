package app.clientele.loyalty.duplicates;

import app.clientele.model.Customer;
import java.util.List;

/**
 * Two customers who may be the same person. Homonyms are among them: only a person can tell.
 *
 * @param one the one that was stored first
 * @param likenesses why, the strongest first
 */
public record LookAlike(Customer one, Customer other, List<Likeness> likenesses) {

    public LookAlike {
        likenesses = List.copyOf(likenesses);
    }
}
