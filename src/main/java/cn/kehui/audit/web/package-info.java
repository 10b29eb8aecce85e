@NullMarked
package cn.kehui.audit.web;

import org.jspecify.annotations.NullMarked;
