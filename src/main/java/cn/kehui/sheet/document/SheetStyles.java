package cn.kehui.sheet.document;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * Of the looks of an XLSX's cells what changes their words: how numbers are shown, and what is
 * struck through.
 */
final class SheetStyles {
    private static final int MOST = 65_536;

    static final SheetStyles NONE = new SheetStyles();

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();

    private record Look(int format, int font) {}

    static SheetStyles read(InputStream in) throws XMLStreamException {
        var styles = new SheetStyles();
        var xml = SafeXml.reader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmts" -> styles.patterns(xml);
                    case "fonts" -> styles.fonts(xml);
                    case "cellXfs" -> styles.looks(xml);
                    case "styleSheet" -> {}
                    default -> SafeXml.skip(xml);
                }
            }
        }
        return styles;
    }

    private void patterns(XMLStreamReader xml) throws XMLStreamException {
        while (SafeXml.inside(xml)) {
            var code = SafeXml.attribute(xml, "formatCode");
            if (code != null && patterns.size() < MOST) {
                patterns.put(SafeXml.number(xml, "numFmtId", -1), code);
            }
            SafeXml.skip(xml);
        }
    }

    private void fonts(XMLStreamReader xml) throws XMLStreamException {
        while (SafeXml.inside(xml)) {
            boolean struck = false;
            while (SafeXml.inside(xml)) {
                struck |= xml.getLocalName().equals("strike") && SafeXml.on(xml);
                SafeXml.skip(xml);
            }
            if (struckFonts.size() < MOST) {
                struckFonts.add(struck);
            }
        }
    }

    private void looks(XMLStreamReader xml) throws XMLStreamException {
        while (SafeXml.inside(xml)) {
            if (looks.size() < MOST) {
                looks.add(
                        new Look(
                                SafeXml.number(xml, "numFmtId", 0),
                                SafeXml.number(xml, "fontId", 0)));
            }
            SafeXml.skip(xml);
        }
    }

    private @Nullable Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : null;
    }

    boolean struck(int style) {
        var look = look(style);
        return look != null
                && look.font() >= 0
                && look.font() < struckFonts.size()
                && struckFonts.get(look.font());
    }

    /** The number of the format: 0, as it comes, where the cell has none. */
    int format(int style) {
        var look = look(style);
        return look == null ? 0 : look.format();
    }

    String pattern(int format) {
        var own = patterns.get(format);
        var built = own == null ? BuiltinFormats.getBuiltinFormat(format) : own;
        return built == null ? "General" : built;
    }
}
