package app.clientele.importing;

import java.util.List;

/** The good rows of a file, of one kind, read and checked; nothing of them is stored yet. */
public sealed interface Drafts {

    /** The kind of the rows. */
    ImportKind kind();

    /** How many good rows there are. */
    int size();

    /** No rows of this kind. */
    static Drafts none(ImportKind kind) {
        return switch (kind) {
            case SALES -> new SalesRows(List.of());
            case CUSTOMERS -> new CustomerRows(List.of());
            case SURVEYS -> new AnswerRows(List.of());
            case COSTS -> new CostRows(List.of());
        };
    }

    /** Lines of tickets, in the order of the file. */
    record SalesRows(List<SaleLineDraft> lines) implements Drafts {
        public SalesRows {
            lines = SaleLines.of(lines);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.SALES;
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    /** Customers, in the order of the file. */
    record CustomerRows(List<CustomerDraft> customers) implements Drafts {
        public CustomerRows {
            customers = List.copyOf(customers);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.CUSTOMERS;
        }

        @Override
        public int size() {
            return customers.size();
        }
    }

    /** Survey answers, in the order of the file. */
    record AnswerRows(List<AnswerDraft> answers) implements Drafts {
        public AnswerRows {
            answers = List.copyOf(answers);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.SURVEYS;
        }

        @Override
        public int size() {
            return answers.size();
        }
    }

    /** Costs, in the order of the file. */
    record CostRows(List<CostDraft> costs) implements Drafts {
        public CostRows {
            costs = List.copyOf(costs);
        }

        @Override
        public ImportKind kind() {
            return ImportKind.COSTS;
        }

        @Override
        public int size() {
            return costs.size();
        }
    }
}
