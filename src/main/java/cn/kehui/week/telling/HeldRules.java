package cn.kehui.week.telling;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Field;
import cn.kehui.week.ledger.LedgerFigure;
import java.util.List;

/** What the ledger adds up to, in the words in which a form asks for it. */
final class HeldRules {
    private HeldRules() {}

    /**
     * @param goods what was given in kind
     */
    static String told(LedgerFigure figure, Field asked, List<String> goods) {
        if (figure.fact() == FactName.IN_KIND) {
            return String.join("；", goods);
        }
        return figure.money()
                ? TellingRules.money(figure.quantity(), asked.kind())
                : Long.toString(figure.quantity());
    }
}
