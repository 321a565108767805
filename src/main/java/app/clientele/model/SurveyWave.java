package app.clientele.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A round of asking: who is handed a card, or sent a mail, in some weeks is asked the same in the same words.
 *
 * @param id the store's number, 0 while it is not stored
 * @param starts the first day
 * @param ends the last day, not before the first
 * @param first what is asked first
 * @param second what else stands on the same card
 * @param cardsOut how many cards were handed out, or mails sent; 0 while nobody counted them
 */
public record SurveyWave(
        long id,
        String name,
        LocalDate starts,
        LocalDate ends,
        Channel channel,
        Asked first,
        Optional<Asked> second,
        int cardsOut) {

    /** How people are asked. */
    public enum Channel {
        COUNTER,
        EMAIL,
        PHONE,
        ONLINE,
        OTHER
    }

    /** A question in the words in which it was asked. */
    public record Asked(SurveyQuestion question, String text) {}

    public SurveyWave {
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("a wave cannot end on " + ends + " before it starts on " + starts);
        }
        if (cardsOut < 0) {
            throw new IllegalArgumentException("not a number of cards: " + cardsOut);
        }
        SurveyQuestion main = first.question();
        if (second.filter(other -> other.question() == main).isPresent()) {
            throw new IllegalArgumentException("asks the same twice: " + main);
        }
    }

    /** What the card asks, in its order. */
    public List<Asked> asked() {
        return Stream.concat(Stream.of(first), second.stream()).toList();
    }

    public SurveyWave withId(long newId) {
        return new SurveyWave(newId, name, starts, ends, channel, first, second, cardsOut);
    }
}
