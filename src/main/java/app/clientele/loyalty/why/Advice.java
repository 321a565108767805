package app.clientele.loyalty.why;

import app.clientele.loyalty.Indicator;
import app.clientele.text.Texts;

/**
 * One suggestion for each figure, for when it clearly moved the wrong way: something to do in the shop or in this
 * program, and no promise of what it will bring.
 */
public final class Advice {

    private final Texts texts;

    public Advice(Texts texts) {
        this.texts = texts;
    }

    /** What may help a figure that got worse. */
    public String on(Indicator worse) {
        return texts.get("advice." + Texts.key(worse));
    }
}
