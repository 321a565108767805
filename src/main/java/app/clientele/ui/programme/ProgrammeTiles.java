package app.clientele.ui.programme;

import app.clientele.loyalty.programme.PointsWords;
import app.clientele.loyalty.programme.ProgrammeOverview;
import app.clientele.loyalty.why.ProgrammeWords;
import app.clientele.metrics.RetentionCost;
import app.clientele.metrics.programme.ProgrammeEstimate;
import app.clientele.metrics.programme.ProgrammeUse;
import app.clientele.metrics.programme.ProgrammeUse.Heads;
import app.clientele.metrics.programme.UpsellFigures;
import app.clientele.text.Formats;
import app.clientele.text.Texts;
import app.clientele.ui.common.MetricReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Writes the figures of the programme: four as tiles, the others as lines. */
final class ProgrammeTiles {

    private final Texts texts;
    private final Formats formats;
    private final PointsWords points;
    private final ProgrammeWords words;

    ProgrammeTiles(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.points = new PointsWords(texts, formats);
        this.words = new ProgrammeWords(texts, formats);
    }

    /** Members, points outstanding, members beside others, what it must bring. */
    List<MetricReading> tiles(ProgrammeOverview overview) {
        return List.of(members(overview.use()), outstanding(overview), heads(overview.use()), breakEven(overview));
    }

    private MetricReading members(ProgrammeUse use) {
        return tile(
                "members",
                formats.integer(use.members()),
                use.members() == 0
                        ? List.of()
                        : List.of(texts.get(
                                "programme.tile.members.came",
                                formats.percent(use.cameInPeriod().value().orElse(0), 0),
                                formats.integer(use.cameInPeriod().count()))));
    }

    private MetricReading outstanding(ProgrammeOverview overview) {
        ProgrammeUse.Points all = overview.use().points();
        if (overview.rule().isEmpty()) {
            return tile("outstanding", Formats.NO_VALUE, List.of(texts.get("programme.tile.outstanding.missing")));
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("programme.tile.outstanding.points", points.points(all.outstanding(), overview.rule())));
        if (all.expectedCents().isPresent()) {
            lines.add(texts.get(
                    "programme.tile.outstanding.expected",
                    formats.wholeMoney(all.expectedCents().getAsLong()),
                    formats.percent(all.used().value().orElse(0), 0)));
        }
        return tile("outstanding", formats.wholeMoney(all.outstandingCents()), lines);
    }

    private MetricReading heads(ProgrammeUse use) {
        return tile(
                "heads",
                money(use.memberSales().perHeadCents()),
                List.of(
                        texts.get(
                                "programme.tile.heads.others",
                                money(use.otherSales().perHeadCents())),
                        texts.get(
                                "programme.tile.heads.count",
                                use.memberSales().customers(),
                                formats.integer(use.memberSales().customers()),
                                use.otherSales().customers(),
                                formats.integer(use.otherSales().customers()))));
    }

    private MetricReading breakEven(ProgrammeOverview overview) {
        OptionalDouble extra = overview.review().breakEven().extraVisits();
        return extra.isPresent()
                ? tile(
                        "break-even",
                        "+" + formats.decimal(extra.getAsDouble(), 1),
                        List.of(
                                texts.get("programme.tile.break-even.visits"),
                                texts.get(
                                        "programme.tile.break-even.cost",
                                        formats.wholeMoney(Math.round(
                                                overview.review().breakEven().yearlyCostCents())))))
                : tile("break-even", Formats.NO_VALUE, List.of(texts.get("programme.tile.break-even.missing")));
    }

    private MetricReading tile(String name, String value, List<String> lines) {
        return new MetricReading(
                texts.get("programme.tile." + name + ".title"),
                texts.get("programme.tile." + name + ".explanation"),
                value,
                lines,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The other figures, with what the three comparisons say. */
    List<ResultLine> results(ProgrammeOverview overview) {
        Stream<ResultLine> estimates = overview.review().estimates().stream().map(this::estimate);
        Stream<ResultLine> others = Stream.of(
                same(overview.use()),
                line("used", used(overview.use())),
                line("kept", kept(overview.retentionCost())),
                line("upsell", upsell(overview.upsell())),
                line(
                        "break-even",
                        words.breakEven(overview.review().breakEven())
                                .orElseGet(() -> texts.get("programme.tile.break-even.missing"))));
        Stream<ResultLine> none = overview.review().estimates().isEmpty()
                ? Stream.of(line("effect", texts.get("dashboard.tile.programme.missing")))
                : Stream.empty();
        return Stream.of(none, estimates, others).flatMap(it -> it).toList();
    }

    private ResultLine estimate(ProgrammeEstimate estimate) {
        String text = Stream.concat(Stream.of(words.estimate(estimate)), words.roi(estimate).stream())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return new ResultLine(
                words.comparison(estimate.comparison()), text, texts.get("programme.result.effect.explanation"));
    }

    private ResultLine same(ProgrammeUse use) {
        Heads now = use.sameMembersNow();
        return line(
                "same",
                now.customers() == 0
                        ? texts.get("programme.result.same.missing")
                        : texts.get(
                                "programme.result.same.text",
                                money(use.sameMembersBefore().perHeadCents()),
                                money(now.perHeadCents()),
                                now.customers(),
                                formats.integer(now.customers())));
    }

    private String used(ProgrammeUse use) {
        return use.points().used().base() == 0
                ? texts.get("programme.result.used.missing")
                : texts.get(
                        "programme.result.used.text",
                        formats.percent(use.points().used().value().orElse(0), 0),
                        formats.integer(use.points().used().base()));
    }

    private String kept(Optional<RetentionCost> cost) {
        return cost.filter(it -> it.perKeptCustomerCents().isPresent())
                .map(it -> texts.get(
                        "programme.result.kept.text",
                        formats.money(Math.round(it.perKeptCustomerCents().getAsDouble())),
                        formats.wholeMoney(it.costCents()),
                        it.keptFromPreviousPeriod(),
                        formats.integer(it.keptFromPreviousPeriod())))
                .orElseGet(() -> texts.get("programme.result.kept.missing"));
    }

    private String upsell(UpsellFigures upsell) {
        return upsell.tickets().count() == 0
                ? texts.get("programme.result.upsell.missing")
                : texts.get(
                        "programme.result.upsell.text",
                        upsell.tickets().count(),
                        formats.integer(upsell.tickets().count()),
                        formats.percent(upsell.tickets().value().orElse(0)),
                        formats.wholeMoney(upsell.addedCents()),
                        upsell.perHeadCents().isPresent()
                                ? formats.money(Math.round(upsell.perHeadCents().getAsDouble()))
                                : Formats.NO_VALUE);
    }

    private ResultLine line(String name, String text) {
        return new ResultLine(
                texts.get("programme.result." + name + ".title"),
                text,
                texts.get("programme.result." + name + ".explanation"));
    }

    private String money(OptionalDouble cents) {
        return cents.isPresent() ? formats.wholeMoney(Math.round(cents.getAsDouble())) : Formats.NO_VALUE;
    }
}
