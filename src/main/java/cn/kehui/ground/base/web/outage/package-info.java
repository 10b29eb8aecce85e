/** What is said while what the product stands on fails: the database, the disk. */
@NullMarked
package cn.kehui.ground.base.web.outage;

import org.jspecify.annotations.NullMarked;
