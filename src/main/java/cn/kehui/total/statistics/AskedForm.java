package cn.kehui.total.statistics;

import cn.kehui.sheet.form.FormId;

/**
 * That a campaign asks for a form, by one duty or by several.
 *
 * @param region where the campaign is held, such as 青岛市
 * @param joined whether one sees it over all lines
 */
public record AskedForm(
        String campaign, String title, String region, FormId form, boolean joined) {}
