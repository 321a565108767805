package app.clientele.store;

import app.clientele.model.MonthlyNumber;
import app.clientele.model.MonthlyNumber.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The numbers typed month by month. */
public final class MonthlyNumberStore {

    private static final String SELECT = "SELECT of_month, kind, hundredths FROM monthly_number ";

    private final Database database;

    public MonthlyNumberStore(Database database) {
        this.database = database;
    }

    /** Keeps a number in the place of what was typed for the month before, which is returned. */
    public Optional<MonthlyNumber> put(MonthlyNumber number) {
        return database.write(Subject.SHOP, handle -> {
            Optional<MonthlyNumber> before = find(handle, number.month(), number.kind());
            handle.execute(
                    "MERGE INTO monthly_number (of_month, kind, hundredths) KEY (of_month, kind) VALUES (?, ?, ?)",
                    number.month().atDay(1),
                    number.kind().name(),
                    number.hundredths());
            return before;
        });
    }

    /** Takes a number away. Empty when there is none. */
    public Optional<MonthlyNumber> delete(YearMonth month, Kind kind) {
        return database.write(Subject.SHOP, handle -> {
            Optional<MonthlyNumber> before = find(handle, month, kind);
            handle.execute("DELETE FROM monthly_number WHERE of_month = ? AND kind = ?", month.atDay(1), kind.name());
            return before;
        });
    }

    /** Every number, oldest month first. */
    public List<MonthlyNumber> all() {
        return database.read(handle -> handle.select(SELECT + "ORDER BY of_month, kind")
                .map(MonthlyNumberStore::read)
                .list());
    }

    private static Optional<MonthlyNumber> find(Handle handle, YearMonth month, Kind kind) {
        return handle.select(SELECT + "WHERE of_month = ? AND kind = ?", month.atDay(1), kind.name())
                .map(MonthlyNumberStore::read)
                .findOne();
    }

    private static MonthlyNumber read(ResultSet row, StatementContext context) throws SQLException {
        return new MonthlyNumber(
                YearMonth.from(row.getObject(1, LocalDate.class)), Kind.valueOf(row.getString(2)), row.getLong(3));
    }
}
