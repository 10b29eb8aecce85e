package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;

/** A form filled in, and what stands around it. */
public record Filled(Heading heading, Answers answers) {

    /** Under the form's own title, with its own notes. */
    public static Filled of(Form form, Answers answers) {
        return new Filled(Heading.of(form, answers.unit()), answers);
    }
}
