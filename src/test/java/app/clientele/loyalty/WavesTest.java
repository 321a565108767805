package app.clientele.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.clientele.metrics.SurveyFigures;
import app.clientele.model.AnswerFiling;
import app.clientele.model.Period;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Asked;
import app.clientele.model.SurveyWave.Channel;
import app.clientele.store.BooksDump;
import app.clientele.store.CustomerStore;
import app.clientele.store.Database;
import app.clientele.store.SurveyStore;
import app.clientele.store.WaveStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @TempDir
    private Path folder;

    private Database database;
    private SurveyStore answers;
    private Waves waves;
    private Surveys surveys;
    private ShopBooks books;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        answers = new SurveyStore(database);
        WaveStore store = new WaveStore(database);
        waves = new Waves(store, answers, CLOCK);
        surveys = new Surveys(answers, store, new CustomerStore(database));
        books = new ShopBooks(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void movingAWaveMovesItsAnswersInEveryMonthAndBack() {
        SurveyWave wave = waves.save(wave(MAY, 100)).result();
        card(wave.id(), MAY.plusDays(3), 9, 5);
        card(wave.id(), MAY.plusDays(5), 4, null);
        answers.add(new SurveyAnswer(0, SurveyQuestion.NPS, 10, MAY, null, "ohne Welle"));
        List<String> before = BooksDump.of(database);
        assertThat(npsAnswersOf(5)).isEqualTo(3);

        Undoable<SurveyWave> moved = waves.save(wave(MAY.plusMonths(1), 100).withId(wave.id()));

        assertThat(npsAnswersOf(5)).isEqualTo(1);
        assertThat(npsAnswersOf(6)).isEqualTo(2);
        assertThat(answers.all())
                .extracting(SurveyAnswer::day)
                .containsExactly(MAY.plusDays(34), MAY.plusDays(34), MAY.plusDays(36), MAY);
        moved.undo().run();
        assertThat(BooksDump.of(database)).isEqualTo(before);
        assertThat(waves.all()).containsExactly(wave);
    }

    @Test
    void aWaveDoesNotMoveItsAnswersIntoTheFuture() {
        LocalDate november = LocalDate.of(2026, 11, 2);
        SurveyWave wave = waves.save(wave(november, 0)).result();
        card(wave.id(), LocalDate.of(2026, 11, 20), 9, null);

        assertThatThrownBy(() -> waves.save(wave(november.plusDays(3), 0).withId(wave.id())))
                .isInstanceOfSatisfying(
                        AnswersAhead.class, e -> assertThat(e.last()).isEqualTo(LocalDate.of(2026, 11, 23)));
        assertThat(waves.all()).containsExactly(wave);
        assertThat(waves.save(wave(november.plusDays(2), 0).withId(wave.id()))
                        .result()
                        .starts())
                .isEqualTo(november.plusDays(2));
    }

    @Test
    void cardsAreCountedOnceHoweverManyQuestionsTheyHoldAndOnlyIfTheyCount() {
        SurveyWave wave = waves.save(wave(MAY, 4)).result();
        card(wave.id(), MAY, 9, 5);
        card(wave.id(), MAY, 2, null);
        SurveyAnswer aside = card(wave.id(), MAY, 0, null).getFirst();

        assertThat(row().cardsBack()).isEqualTo(3);
        assertThat(row().responseRate()).hasValue(0.75);
        assertThat(row().scores().nps().n()).isEqualTo(3);

        Undoable<Long> undo = surveys.setAside(aside.id(), true);
        assertThat(row().cardsBack()).isEqualTo(2);
        assertThat(row().scores().nps().score()).hasValue(0);
        assertThat(npsAnswersOf(5)).as("in the figures too").isEqualTo(2);
        undo.undo().run();
        assertThat(npsAnswersOf(5)).isEqualTo(3);
    }

    @Test
    void moreCardsBackThanWereCountedAreNoRate() {
        SurveyWave wave = waves.save(wave(MAY, 1)).result();
        card(wave.id(), MAY, 9, null);
        assertThat(row().responseRate()).hasValue(1);
        card(wave.id(), MAY, 9, null);

        assertThat(row().responseRate()).isEmpty();
        assertThat(row().cardsBack()).isEqualTo(2);
    }

    @Test
    void aDeletedWaveLeavesItsAnswersAndComesBackWithThem() {
        SurveyWave wave = waves.save(wave(MAY, 4)).result();
        card(wave.id(), MAY, 9, 5);

        Undoable<Long> deleted = waves.delete(wave.id());
        assertThat(answers.allFiled())
                .hasSize(2)
                .allSatisfy(filed -> assertThat(filed.filing().waveId()).isNull());

        deleted.undo().run();
        assertThat(row().cardsBack()).isEqualTo(1);
        assertThat(row().wave()).isEqualTo(wave);
    }

    @Test
    void tagsAreKeptApartFoundAndTakenBack() {
        long id = answers.add(new SurveyAnswer(0, SurveyQuestion.NPS, 3, MAY, null, "Long"))
                .id();

        Undoable<Long> tagged = surveys.tag(id, " attente, accueil ;; attente,");
        assertThat(surveys.all().getFirst().tags()).isEqualTo("attente, accueil");
        assertThat(surveys.all().getFirst().mentions("accueil")).isTrue();

        tagged.undo().run();
        assertThat(answers.findFiled(id).orElseThrow().filing()).isEqualTo(AnswerFiling.NONE);
    }

    @Test
    void aCardIsTakenBackWhole() {
        SurveyWave wave = waves.save(wave(MAY, 4)).result();
        Undoable<List<SurveyAnswer>> card = surveys.record(
                List.of(
                        new SurveyAnswer(0, SurveyQuestion.NPS, 9, MAY, null, "x".repeat(10_000) + " 📕"),
                        new SurveyAnswer(0, SurveyQuestion.CSAT, 5, MAY, null, "")),
                wave.id());
        assertThat(answers.all().getFirst().comment()).hasSize(10_003);

        card.undo().run();

        assertThat(answers.all()).isEmpty();
    }

    private WaveRow row() {
        return waves.withAnswers().getFirst();
    }

    private long npsAnswersOf(int month) {
        return SurveyFigures.of(books.books().answers(), Period.ofMonth(YearMonth.of(2026, month)))
                .nps()
                .n();
    }

    private List<SurveyAnswer> card(long wave, LocalDate day, int nps, @Nullable Integer csat) {
        SurveyAnswer first = new SurveyAnswer(0, SurveyQuestion.NPS, nps, day, null, "");
        return surveys.record(
                        csat == null
                                ? List.of(first)
                                : List.of(first, new SurveyAnswer(0, SurveyQuestion.CSAT, csat, day, null, "")),
                        wave)
                .result();
    }

    private static SurveyWave wave(LocalDate starts, int cards) {
        return new SurveyWave(
                0,
                "Printemps",
                starts,
                starts.plusDays(27),
                Channel.COUNTER,
                new Asked(SurveyQuestion.NPS, "Nous recommanderiez-vous ?"),
                Optional.of(new Asked(SurveyQuestion.CSAT, "")),
                cards);
    }
}
