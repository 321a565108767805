package app.clientele.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.loyalty.CustomerMatch;
import app.clientele.ui.common.Background;
import app.clientele.ui.main.SearchViewModel.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private static final CustomerMatch ANNE = new CustomerMatch(7, "Anne Leroy", "C7");
    private static final CustomerMatch ANNIE = new CustomerMatch(8, "Annie Roy", "C8");

    private final List<Object> taken = new ArrayList<>();
    private final SearchViewModel model = new SearchViewModel(
            Background.sameThread(failure -> taken.add(failure)),
            typed -> Stream.of(ANNE, ANNIE)
                    .filter(customer -> customer.name().contains(typed))
                    .toList(),
            taken::add,
            taken::add);

    @Test
    void theFirstNamesAreThereBeforeAnythingIsTyped() {
        model.show();

        assertThat(model.offers()).containsExactly(new Offer.Open(ANNE), new Offer.Open(ANNIE));
    }

    @Test
    void enterOpensWhoIsHighlightedAndClosesTheBox() {
        model.show();
        model.queryProperty().set("Ann");
        model.moveHighlight(1);
        model.choose();

        assertThat(taken).containsExactly(8L);
        assertThat(model.shownProperty().get()).isFalse();
    }

    @Test
    void theLastOfferMakesANewCustomerOfWhatIsTyped() {
        model.show();
        model.queryProperty().set(" Annie ");
        assertThat(model.offers()).containsExactly(new Offer.Open(ANNIE), new Offer.Create("Annie"));

        model.moveHighlight(-1);
        model.choose();
        assertThat(taken).containsExactly("Annie");
    }

    @Test
    void whatWasTypedIsForgottenWithTheBox() {
        model.show();
        model.queryProperty().set("Zoé");
        model.hide();
        model.choose();
        model.show();

        assertThat(taken).isEmpty();
        assertThat(model.queryProperty().get()).isEmpty();
        assertThat(model.highlightedProperty().get()).isZero();
    }
}
