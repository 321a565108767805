package app.clientele.metrics.buying;

import app.clientele.metrics.Definitions;
import app.clientele.metrics.Visits;
import java.time.LocalDate;
import java.util.List;

/**
 * What buying models can say of the customers known at the end of a day: who is still there, how often they will come,
 * what they will bring. Or that there are too few who came again to say anything.
 */
public sealed interface BuyingModels permits FittedModels, BuyingModels.TooFewRepeaters {

    /** With fewer customers who came again four parameters are not fitted. */
    int LEAST_REPEATERS = 10;

    /** Customers known at the day. */
    int customers();

    /** Customers who came on at least two days. */
    int repeaters();

    /** What is known of every customer, in the order of their store numbers. */
    List<CustomerHistory> histories();

    /** Fits all models to what was known at the end of {@code day}: later visits and tickets are not seen. */
    static BuyingModels of(Visits visits, LocalDate day, Definitions definitions) {
        PurchaseHistories histories = PurchaseHistories.of(visits.asOf(Math.toIntExact(day.toEpochDay())));
        return histories.repeaters() < LEAST_REPEATERS
                ? new TooFewRepeaters(histories.all())
                : new FittedModels(histories, definitions);
    }

    /** Not an error: the shop is young, or its customers come once. The adaptive rule still tells who is silent. */
    record TooFewRepeaters(List<CustomerHistory> histories) implements BuyingModels {

        public TooFewRepeaters {
            histories = List.copyOf(histories);
        }

        @Override
        public int customers() {
            return histories.size();
        }

        @Override
        public int repeaters() {
            return Math.toIntExact(
                    histories.stream().filter(it -> it.repeats() > 0).count());
        }
    }
}
