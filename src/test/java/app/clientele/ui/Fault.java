package app.clientele.ui;

/** Something on a screen that an owner could not read or hear. */
public record Fault(String screen, String kind, String text) {}
