package cn.kehui.notice.letter;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What a Word file says of its paragraphs. Lengths are in twentieths of a point. */
final class Words {
    private Words() {}

    static XWPFParagraph paragraph(XWPFDocument document, String begin) {
        return document.getParagraphs().stream()
                .filter(each -> each.getText().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    static XWPFParagraph paragraph(XWPFDocument document, String text, String style) {
        return document.getParagraphs().stream()
                .filter(each -> each.getText().equals(text) && style.equals(each.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> runs(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().map(run -> face(run) + " " + run.text()).toList();
    }

    static String face(XWPFRun run) {
        return run.getCTR().getRPr().getRFontsArray(0).getEastAsia();
    }

    static String face(XWPFDocument document, String text) {
        return document.getStyles()
                .getStyle(paragraph(document, text).getStyle())
                .getCTStyle()
                .getRPr()
                .getRFontsArray(0)
                .getEastAsia();
    }

    static int width(CTSectPr section) {
        return number(section.getPgSz().getW())
                - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
    }

    static int height(CTSectPr section) {
        return number(section.getPgSz().getH())
                - number(section.getPgMar().getTop())
                - number(section.getPgMar().getBottom());
    }

    static int number(Object value) {
        return Integer.parseInt(value.toString());
    }

    static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr run(
            XWPFDocument document, String style) {
        return document.getStyles().getStyle(style).getCTStyle().getRPr();
    }
}
