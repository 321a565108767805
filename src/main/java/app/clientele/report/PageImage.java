package app.clientele.report;

import java.nio.IntBuffer;

/**
 * A page as dots, for the screen.
 *
 * @param argb {@code width} × {@code height} opaque colours, line by line from the top left
 */
public record PageImage(int width, int height, IntBuffer argb) {}
