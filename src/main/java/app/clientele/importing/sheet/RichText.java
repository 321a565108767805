package app.clientele.importing.sheet;

import javax.xml.stream.XMLStreamConstants;

/** The text of a cell or shared string of an XLSX workbook, without its fonts and its phonetic guides. */
final class RichText {

    private RichText() {}

    /** Reads up to the end of {@code element}, which has just started. */
    static String read(XmlPart xml, String element) throws FileRefused {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.element().equals("t");
                    phonetic += xml.element().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && phonetic == 0) {
                        xml.appendTo(text);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    phonetic -= xml.element().equals("rPh") ? 1 : 0;
                    if (xml.element().equals(element)) {
                        return EscapedCharacters.undo(text.toString());
                    }
                }
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }
}
