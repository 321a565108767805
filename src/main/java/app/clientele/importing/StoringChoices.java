package app.clientele.importing;

/**
 * What the owner confirmed after she saw the plan. Undoing the import takes all of it back.
 *
 * @param replaceChanged what is stored of the {@linkplain ImportPlan#changed() changed} sales gives way to what the file
 *     says; without it they stay as they are
 * @param replacePeriod what this source told before of the days of the file gives way to the file, see
 *     {@link ImportPlan#periodOffer()}
 */
public record StoringChoices(boolean replaceChanged, boolean replacePeriod) {

    /** Only what is new is stored. */
    public static final StoringChoices ONLY_NEW = new StoringChoices(false, false);
}
