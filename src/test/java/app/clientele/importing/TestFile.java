package app.clientele.importing;

import app.clientele.importing.finding.FileFindings;
import app.clientele.model.Cost;
import app.clientele.model.Customer;
import app.clientele.model.SurveyQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A file that was read: real bytes on the disk, with the rows that they are said to hold. */
public final class TestFile {

    private static final Readings READINGS = new Readings("csv", null, ";", "UTF-8", null, 1, null, null, Map.of());

    private TestFile() {}

    public static FileReading of(Path folder, String name, Drafts drafts) {
        try {
            byte[] bytes = (name + drafts.hashCode()).getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve(name), bytes);
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new FileReading(
                    file,
                    sha256,
                    drafts.kind(),
                    READINGS,
                    null,
                    drafts,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    drafts.size(),
                    drafts.size(),
                    FileFindings.NONE,
                    new SourceProfile(
                            "test",
                            "test",
                            drafts.kind(),
                            List.of(),
                            null,
                            ";",
                            Map.of(),
                            Map.of(),
                            1,
                            java.time.Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static FileReading sales(Path folder, String name, SaleLineDraft... lines) {
        return of(folder, name, new Drafts.SalesRows(List.of(lines)));
    }

    static FileReading customers(Path folder, String name, CustomerDraft... customers) {
        return of(folder, name, new Drafts.CustomerRows(List.of(customers)));
    }

    public static SaleLineDraft line(String day, String ticket, CustomerDraft customer, String product, long cents) {
        return new SaleLineDraft(
                1, LocalDate.parse(day), null, ticket, customer, product, "", 1000, null, 0, cents, "", "");
    }

    static CustomerDraft customer(String number, String name, String email, String phone) {
        return new CustomerDraft(1, number, name, email, phone, "", null, null, Customer.Consent.UNKNOWN);
    }

    public static CustomerDraft code(String number) {
        return customer(number, "", "", "");
    }

    static AnswerDraft answer(String number, String day, CustomerDraft customer, int score, String comment) {
        return new AnswerDraft(1, number, LocalDate.parse(day), customer, SurveyQuestion.NPS, score, comment);
    }

    static CostDraft cost(String day, String label, long cents) {
        return new CostDraft(1, LocalDate.parse(day), Cost.Kind.RETENTION, label, cents);
    }
}
