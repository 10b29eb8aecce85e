package cn.kehui.launch.about.web;

import cn.kehui.launch.about.LicenceText;
import java.util.List;

/** One part by others and its licence, word for word where it carries it. */
public record PartPage(String name, String licences, List<LicenceText> texts) {}
