package cn.kehui.notice.facts;

import cn.kehui.notice.reader.FormDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Of what kind an answer is, as its label tells; a person looks before the form is used. */
final class FieldGuess {
    private static final Pattern COUNT =
            Pattern.compile(".*(?:数量|人数|人次|次数|场次|数|个数|册数|件数)(?:（.{0,80}）)?$");

    private FieldGuess() {}

    static Map<String, Object> of(FormDraft.Item item, String id) {
        var field = new LinkedHashMap<String, Object>();
        field.put("id", id);
        kind(item, field);
        field.put("label", item.label());
        if (!item.note().isEmpty()) {
            field.put("note", item.note());
        }
        if (!item.hint().isEmpty()) {
            field.put("hint", item.hint());
        }
        field.put("required", !item.label().matches(".*(?:备注|传真|邮编|邮政编码|其他).*"));
        return field;
    }

    private static void kind(FormDraft.Item item, Map<String, Object> field) {
        var label = item.label();
        if (item.unit().equals("万元")) {
            field.put("is", "wan");
        } else if (label.contains("经费") || label.contains("金额") || item.unit().equals("元")) {
            field.put("is", "money");
        } else if (!item.unit().isEmpty() || COUNT.matcher(label).matches()) {
            field.put("is", "count");
            field.put("unit", item.unit().isEmpty() ? unit(label) : item.unit());
        } else if (label.matches(".*(?:电话|手机|联系方式).*")) {
            field.put("is", "phone");
        } else if (label.matches(".*(?:邮箱|信箱|电子邮件).*")) {
            field.put("is", "mail");
        } else if (label.matches(".*(?:时间|日期).*")) {
            field.put("is", "period");
        } else if (label.matches(".*(?:照片|图片)$")) {
            field.put("is", "pictures");
        } else {
            field.put("is", "text");
            if (item.most() > 0) {
                field.put("most", item.most());
            }
        }
    }

    private static String unit(String label) {
        if (label.contains("人次")) {
            return "人次";
        }
        return label.contains("人") ? "人" : label.contains("次") || label.contains("场") ? "次" : "个";
    }
}
