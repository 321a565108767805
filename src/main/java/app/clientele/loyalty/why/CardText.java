package app.clientele.loyalty.why;

import java.util.List;

/**
 * An identity card in the owner's words.
 *
 * @param title the figure's name
 * @param definition in plain words
 * @param formula with this shop's numbers, or what is missing to fill it
 * @param counted how many rows count
 * @param notCounted how many do not, a line for each reason
 * @param coverage which part of the purchases carries a customer's name; empty without purchases
 */
public record CardText(
        String title, String definition, String formula, String counted, List<String> notCounted, String coverage) {

    public CardText {
        notCounted = List.copyOf(notCounted);
    }
}
