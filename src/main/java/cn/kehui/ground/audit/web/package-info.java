@NullMarked
package cn.kehui.ground.audit.web;

import org.jspecify.annotations.NullMarked;
