package app.clientele.store;

import app.clientele.model.SurveyQuestion;
import app.clientele.model.SurveyWave;
import app.clientele.model.SurveyWave.Asked;
import app.clientele.model.SurveyWave.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The waves in which people are asked. */
public final class WaveStore {

    private static final String SELECT = """
            SELECT id, wave_name, starts_on, ends_on, channel, first_question, first_text, second_question,
            second_text, cards_out FROM survey_wave
            """;

    private final Database database;

    public WaveStore(Database database) {
        this.database = database;
    }

    /** A wave that was taken away, and the answers that belonged to it: hand it to {@link #restore}. */
    public record Deleted(Snapshot rows, List<Long> answers) {}

    /** Adds a wave; returns it with its id. */
    public SurveyWave add(SurveyWave wave) {
        return database.write(Subject.ANSWERS, handle -> {
            long id = handle.select("SELECT NEXT VALUE FOR survey_wave_id")
                    .mapTo(Long.class)
                    .one();
            SurveyWave stored = wave.withId(id);
            handle.createUpdate("""
                            INSERT INTO survey_wave (id, wave_name, starts_on, ends_on, channel, first_question,
                            first_text, second_question, second_text, cards_out) VALUES (:id, :name, :starts, :ends,
                            :channel, :first, :firstText, :second, :secondText, :cards)""").bindMap(columns(stored)).execute();
            return stored;
        });
    }

    /**
     * Puts a wave in the place of the one with its id. When it starts on another day, its answers move by as many days.
     *
     * @return the answers that moved
     */
    public List<Long> update(SurveyWave wave) {
        return database.write(Subject.ANSWERS, handle -> {
            SurveyWave before = find(handle, wave.id()).orElseThrow();
            write(handle, wave);
            long days = wave.starts().toEpochDay() - before.starts().toEpochDay();
            List<Long> answers = days == 0 ? List.of() : answersOf(handle, wave.id());
            move(handle, answers, days);
            return answers;
        });
    }

    /** Puts a wave in the place of the one with its id and moves these answers, wherever they belong by now. */
    public void putBack(SurveyWave wave, List<Long> answers, long days) {
        database.write(Subject.ANSWERS, handle -> {
            write(handle, wave);
            move(handle, answers, days);
            return wave;
        });
    }

    private static void write(Handle handle, SurveyWave wave) {
        handle.createUpdate("""
                        UPDATE survey_wave SET wave_name = :name, starts_on = :starts, ends_on = :ends,
                        channel = :channel, first_question = :first, first_text = :firstText,
                        second_question = :second, second_text = :secondText, cards_out = :cards WHERE id = :id""").bindMap(columns(wave)).execute();
    }

    private static void move(Handle handle, List<Long> answers, long days) {
        Keys.inParts(answers)
                .forEach(part -> handle.execute(
                        "UPDATE survey_answer SET answered_on = DATEADD(DAY, ?, answered_on) WHERE id = ANY(?)",
                        days,
                        part));
    }

    private static List<Long> answersOf(Handle handle, long wave) {
        return handle.select("SELECT id FROM survey_answer WHERE wave_id = ? ORDER BY id", wave)
                .mapTo(Long.class)
                .list();
    }

    /** The last day on which an answer of the wave was given. */
    public Optional<LocalDate> lastAnswer(long wave) {
        return database.read(handle -> handle.select(
                        "SELECT answered_on FROM survey_answer WHERE wave_id = ? ORDER BY answered_on DESC LIMIT 1",
                        wave)
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** Takes a wave away; its answers stay and belong to none. Empty when there is none. */
    public Optional<Deleted> delete(long id) {
        return database.write(Subject.ANSWERS, handle -> {
            Snapshot rows = new Snapshot().with(handle, "survey_wave", "id = ?", id);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            Deleted deleted = new Deleted(rows, answersOf(handle, id));
            handle.execute("DELETE FROM survey_wave WHERE id = ?", id);
            return Optional.of(deleted);
        });
    }

    /** Brings a wave back, with those of its answers that belong to no other by now. */
    public void restore(Deleted deleted) {
        database.write(Subject.ANSWERS, handle -> {
            deleted.rows().restore(handle);
            Keys.inParts(deleted.answers())
                    .forEach(part -> handle.execute(
                            "UPDATE survey_answer SET wave_id = ? WHERE id = ANY(?) AND wave_id IS NULL",
                            deleted.rows().id(),
                            part));
            return deleted;
        });
    }

    public Optional<SurveyWave> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<SurveyWave> find(Handle handle, long id) {
        return handle.select(SELECT + "WHERE id = ?", id).map(WaveStore::read).findOne();
    }

    /** Every wave, the one that started last first. */
    public List<SurveyWave> all() {
        return database.read(handle -> handle.select(SELECT + "ORDER BY starts_on DESC, id DESC")
                .map(WaveStore::read)
                .list());
    }

    private static Map<String, Object> columns(SurveyWave wave) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", wave.id());
        values.put("name", wave.name());
        values.put("starts", wave.starts());
        values.put("ends", wave.ends());
        values.put("channel", wave.channel().name());
        values.put("first", wave.first().question().name());
        values.put("firstText", wave.first().text());
        values.put("second", wave.second().map(asked -> asked.question().name()).orElse(null));
        values.put("secondText", wave.second().map(Asked::text).orElse(""));
        values.put("cards", wave.cardsOut());
        return values;
    }

    private static SurveyWave read(ResultSet row, StatementContext context) throws SQLException {
        String second = row.getString(8);
        return new SurveyWave(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                Channel.valueOf(row.getString(5)),
                new Asked(SurveyQuestion.valueOf(row.getString(6)), row.getString(7)),
                second == null
                        ? Optional.empty()
                        : Optional.of(new Asked(SurveyQuestion.valueOf(second), row.getString(9))),
                row.getInt(10));
    }
}
