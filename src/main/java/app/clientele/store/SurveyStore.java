package app.clientele.store;

import app.clientele.model.AnswerFiling;
import app.clientele.model.FiledAnswer;
import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The survey answers. */
public final class SurveyStore {

    private static final String SELECT = """
            SELECT id, question, score, answered_on, customer_id, comment, wave_id, card, set_aside, tags
            FROM survey_answer
            """;

    private static final String TAG_END = "\n";

    private final Database database;

    public SurveyStore(Database database) {
        this.database = database;
    }

    /** Adds what the owner typed; returns it with its id. */
    public SurveyAnswer add(SurveyAnswer answer) {
        return add(answer, AnswerFiling.NONE);
    }

    /** As above, for an answer that belongs somewhere. */
    public SurveyAnswer add(SurveyAnswer answer, AnswerFiling filing) {
        return database.write(Subject.ANSWERS, handle -> {
            long id = next(handle, "survey_answer_id");
            handle.execute(
                    """
                    INSERT INTO survey_answer (id, question, score, answered_on, customer_id, comment, by_hand, wave_id,
                    card, set_aside, tags) VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?)""",
                    id,
                    answer.question().name(),
                    answer.score(),
                    answer.day(),
                    answer.customerId(),
                    answer.comment(),
                    filing.waveId(),
                    filing.card(),
                    filing.isSetAside(),
                    String.join(TAG_END, filing.tags()));
            return answer.withId(id);
        });
    }

    /** Adds the answers that stand on one card, all or none; returns them with their ids. */
    public List<SurveyAnswer> addCard(List<SurveyAnswer> answers, AnswerFiling filing) {
        return database.write(Subject.ANSWERS, handle -> {
            AnswerFiling card = filing.withCard(next(handle, "survey_card"));
            return answers.stream().map(answer -> add(answer, card)).toList();
        });
    }

    private static long next(Handle handle, String sequence) {
        return handle.select("SELECT NEXT VALUE FOR " + sequence)
                .mapTo(Long.class)
                .one();
    }

    /** Puts an answer somewhere else, and leaves what was answered as it is. */
    public void file(long id, AnswerFiling filing) {
        database.write(
                Subject.ANSWERS,
                handle -> handle.execute(
                        "UPDATE survey_answer SET wave_id = ?, card = ?, set_aside = ?, tags = ? WHERE id = ?",
                        filing.waveId(),
                        filing.card(),
                        filing.isSetAside(),
                        String.join(TAG_END, filing.tags()),
                        id));
    }

    /** Puts {@code answer} in the place of the one with its id. */
    public void update(SurveyAnswer answer) {
        database.write(
                Subject.ANSWERS,
                handle -> handle.execute(
                        """
                UPDATE survey_answer SET question = ?, score = ?, answered_on = ?, customer_id = ?, comment = ?,
                by_hand = TRUE WHERE id = ?""",
                        answer.question().name(),
                        answer.score(),
                        answer.day(),
                        answer.customerId(),
                        answer.comment(),
                        answer.id()));
    }

    /** Takes an answer away. Empty when there is none. */
    public Optional<Snapshot> delete(long id) {
        return database.write(Subject.ANSWERS, handle -> {
            Snapshot rows = new Snapshot()
                    .with(handle, "survey_answer", "id = ?", id)
                    .with(handle, "batch_survey_answer", "answer_id = ?", id);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            BatchCount.ANSWER.around(handle, id, () -> handle.execute("DELETE FROM survey_answer WHERE id = ?", id));
            return Optional.of(rows);
        });
    }

    /** Brings a deleted answer back, in its old place. */
    public void restore(Snapshot deleted) {
        database.write(Subject.ANSWERS, handle -> deleted.restore(handle, BatchCount.ANSWER));
    }

    public Optional<SurveyAnswer> find(long id) {
        return findFiled(id).map(FiledAnswer::answer);
    }

    /** An answer with where it belongs. */
    public Optional<FiledAnswer> findFiled(long id) {
        return database.read(handle -> handle.select(SELECT + "WHERE id = ?", id)
                .map(SurveyStore::read)
                .findOne());
    }

    /** Every answer that counts, in the order they were stored: all but those set aside. */
    public List<SurveyAnswer> all() {
        return answers("WHERE NOT set_aside ORDER BY id");
    }

    /** Every answer, also those set aside, in the order they were stored. */
    public List<FiledAnswer> allFiled() {
        return database.read(handle ->
                handle.select(SELECT + "ORDER BY id").map(SurveyStore::read).list());
    }

    /** What one customer answered, the newest first; without what was set aside. */
    public List<SurveyAnswer> ofCustomer(long customerId) {
        return answers("WHERE customer_id = ? AND NOT set_aside ORDER BY answered_on DESC, id DESC", customerId);
    }

    private List<SurveyAnswer> answers(String which, Object... values) {
        return database.read(handle -> handle.select(SELECT + which, values)
                .map(SurveyStore::read)
                .map(FiledAnswer::answer)
                .list());
    }

    private static FiledAnswer read(ResultSet row, StatementContext context) throws SQLException {
        SurveyAnswer answer = new SurveyAnswer(
                row.getLong(1),
                SurveyQuestion.valueOf(row.getString(2)),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, Long.class),
                row.getString(6));
        String tags = row.getString(10);
        AnswerFiling filing = new AnswerFiling(
                row.getObject(7, Long.class),
                row.getObject(8, Long.class),
                row.getBoolean(9),
                tags.isEmpty() ? List.of() : List.of(tags.split(TAG_END)));
        return new FiledAnswer(answer, filing);
    }
}
