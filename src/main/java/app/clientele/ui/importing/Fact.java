package app.clientele.ui.importing;

/** One thing that was found: its name and its value. */
record Fact(String name, String value) {}
