package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Sort;

/** What an attachment is, as its title says. */
public final class Sorts {
    private Sorts() {}

    /** What an attachment of this title is. */
    public static Sort of(String title) {
        var bare = title.replaceAll("\\.(?:docx?|pdf|xlsx?|wps|zip|rar)$|（[^）]{0,80}）$|》$", "");
        if (bare.matches(".*(?:表|回执|申报书|报名单|申请书|登记卡)")) {
            return Sort.FORM;
        }
        if (bare.matches(".*(?:通知|函|公告)")) {
            return Sort.NOTICE;
        }
        if (bare.matches(".*(?:要求|规范|指南|标准|办法|细则|说明|须知|规则|意见|手册)")) {
            return Sort.RULES;
        }
        if (bare.matches(".*(?:方案|计划|安排|日程|议程|提纲)")) {
            return Sort.PLAN;
        }
        if (bare.matches(".*(?:名单|清单|目录|一览|分配|内容|要点|主题)")) {
            return Sort.LIST;
        }
        return bare.matches(".*(?:标识|海报|二维码|图|[Ll][Oo][Gg][Oo]|徽标|展板|样式)")
                ? Sort.IMAGE
                : Sort.OTHER;
    }
}
