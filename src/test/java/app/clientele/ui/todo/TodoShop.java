package app.clientele.ui.todo;

import app.clientele.model.Customer;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.ui.Counter;
import java.time.LocalDate;

/**
 * A shop with something of everything to do. Every two weeks until ten weeks ago, then silent: Anne, Bruno, Carla. Promoter:
 * Denise. Unhappy: Emile. Expected in three days, every four weeks: Fanny.
 */
final class TodoShop {

    final Counter counter;
    final Customer anne;
    final Customer bruno;
    final Customer carla;
    final Customer denise;
    final Customer emile;
    final Customer fanny;

    TodoShop(Counter counter) {
        this.counter = counter;
        anne = counter.customer("C1", "Anne Leroy", "", "06 11 11 11 11");
        bruno = counter.customer("C2", "Bruno Petit", "", "06 22 22 22 22");
        carla = counter.customer("C3", "Carla Roux", "", "06 33 33 33 33");
        denise = counter.customer("C4", "Denise Blanc", "denise@example.org", "");
        emile = counter.customer("C5", "Emile Morel", "", "06 55 55 55 55");
        fanny = counter.customer("C6", "Fanny Gautier", "", "");
        visits(anne, 70, 14, 30);
        visits(bruno, 70, 14, 20);
        visits(carla, 70, 14, 10);
        visits(denise, 2, 14, 5);
        visits(emile, 1, 14, 5);
        visits(fanny, 25, 28, 5);
        answer(SurveyQuestion.NPS, 10, denise, "Toujours de bons conseils");
        answer(SurveyQuestion.NPS, 3, emile, "Trop d’attente");
        answer(SurveyQuestion.CSAT, 1, emile, "");
        counter.sale(Counter.TODAY, null, "Journal", 200);
    }

    /** So many visits of 20 euros, the last so many days ago. */
    private void visits(Customer customer, int silent, int gap, int count) {
        for (int visit = 0; visit < count; visit++) {
            counter.sale(Counter.TODAY.minusDays(silent + (long) gap * visit), customer, "Livre", 2_000);
        }
    }

    SurveyAnswer answer(SurveyQuestion question, int score, Customer customer, String comment) {
        LocalDate day = Counter.TODAY.minusDays(10);
        return counter.surveys.add(new SurveyAnswer(0, question, score, day, customer.id(), comment));
    }
}
