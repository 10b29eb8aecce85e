/** The window of the demo on the web: the visual language, shown by the product itself. */
@NullMarked
package cn.kehui.launch.demo.web;

import org.jspecify.annotations.NullMarked;
