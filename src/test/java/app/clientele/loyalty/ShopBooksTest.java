package app.clientele.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import app.clientele.model.Books;
import app.clientele.model.Customer;
import app.clientele.model.Customer.Consent;
import app.clientele.model.SatisfactionBands;
import app.clientele.model.ScoreBands;
import app.clientele.model.ShopProfile;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.TaxBasis;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.SurveyStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopBooksTest {

    private static final SurveyAnswer ANSWER =
            new SurveyAnswer(0, SurveyQuestion.NPS, 9, LocalDate.of(2026, 10, 5), null, "");

    @TempDir
    private Path folder;

    @Test
    void booksAreReadOnceUntilSomethingIsSaved() {
        try (Database database = Database.open(folder)) {
            ShopBooks shop = new ShopBooks(database);
            Books before = shop.books();

            assertThat(shop.books()).isSameAs(before);
            new SurveyStore(database).add(ANSWER);

            assertThat(before.answers()).isEmpty();
            assertThat(shop.books().answers()).hasSize(1);
        }
    }

    @Test
    void anAnswerDoesNotMakeTheSalesReadAgain() {
        try (Database database = Database.open(folder)) {
            ShopBooks shop = new ShopBooks(database);
            Books before = shop.books();
            ShopProfile profile = shop.profile();

            new SurveyStore(database).add(ANSWER);

            assertThat(shop.books().history()).isSameAs(before.history());
            assertThat(shop.profile()).isSameAs(profile);

            new CustomerStore(database).add(new Customer(0, "C1", "Zoé", "", "", "", null, null, Consent.UNKNOWN, ""));

            assertThat(shop.books().history()).isNotSameAs(before.history());
            assertThat(shop.books().answers()).hasSize(1);
        }
    }

    @Test
    void anUntouchedShopHasTheDefaultProfile() {
        try (Database database = Database.open(folder)) {
            assertThat(new ShopBooks(database).profile()).isEqualTo(ShopProfile.DEFAULT);
        }
    }

    @Test
    void aSavedProfileHoldsAtOnceAndAfterTheNextStart() {
        ShopProfile profile = new ShopProfile(
                "La Librairie",
                Currency.getInstance("CHF"),
                TaxBasis.WITH_TAX,
                0.35,
                180,
                Month.JULY,
                new ScoreBands(-10, 15, 40, 70),
                new SatisfactionBands(65, 75, 95));
        try (Database database = Database.open(folder)) {
            ShopBooks shop = new ShopBooks(database);
            shop.profile();
            shop.save(profile);

            assertThat(shop.profile()).isEqualTo(profile);
            assertThat(shop.definitions().marginRate()).isEqualTo(0.35);
            assertThat(shop.definitions().windowDays()).isEqualTo(180);
        }
        try (Database database = Database.open(folder)) {
            assertThat(new ShopBooks(database).profile()).isEqualTo(profile);
        }
    }
}
