package app.clientele.model;

import java.time.LocalDate;

/**
 * What a customer said about marketing messages, when and how.
 *
 * @param source how the owner heard it ("at the counter"), or the file that says so
 */
public record ConsentWord(LocalDate day, Customer.Consent consent, String source) {}
