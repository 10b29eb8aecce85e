update photo_set set changes = changes + 1, tries = 0;   -- of what was looked at before, nothing was kept to find it again
