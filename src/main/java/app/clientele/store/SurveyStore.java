package app.clientele.store;

import app.clientele.model.SurveyAnswer;
import app.clientele.model.SurveyQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The survey answers. */
public final class SurveyStore {

    private static final String SELECT =
            "SELECT id, question, score, answered_on, customer_id, comment FROM survey_answer ";

    private final Database database;

    public SurveyStore(Database database) {
        this.database = database;
    }

    /** Adds what the owner typed; returns it with its id. */
    public SurveyAnswer add(SurveyAnswer answer) {
        return database.write(Subject.ANSWERS, handle -> {
            long id = handle.select("SELECT NEXT VALUE FOR survey_answer_id")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    """
                    INSERT INTO survey_answer (id, question, score, answered_on, customer_id, comment, by_hand)
                    VALUES (?, ?, ?, ?, ?, ?, TRUE)""",
                    id,
                    answer.question().name(),
                    answer.score(),
                    answer.day(),
                    answer.customerId(),
                    answer.comment());
            return answer.withId(id);
        });
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
        return database.read(handle -> handle.select(SELECT + "WHERE id = ?", id)
                .map(SurveyStore::read)
                .findOne());
    }

    /** Every answer, in the order they were stored. */
    public List<SurveyAnswer> all() {
        return database.read(handle ->
                handle.select(SELECT + "ORDER BY id").map(SurveyStore::read).list());
    }

    /** The last answers, the newest day first; within a day the last stored first. */
    public List<SurveyAnswer> newest(int limit) {
        return database.read(handle -> handle.select(SELECT + "ORDER BY answered_on DESC, id DESC LIMIT ?", limit)
                .map(SurveyStore::read)
                .list());
    }

    /** What one customer answered, the newest first. */
    public List<SurveyAnswer> ofCustomer(long customerId) {
        return database.read(
                handle -> handle.select(SELECT + "WHERE customer_id = ? ORDER BY answered_on DESC, id DESC", customerId)
                        .map(SurveyStore::read)
                        .list());
    }

    private static SurveyAnswer read(ResultSet row, StatementContext context) throws SQLException {
        return new SurveyAnswer(
                row.getLong(1),
                SurveyQuestion.valueOf(row.getString(2)),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, Long.class),
                row.getString(6));
    }
}
