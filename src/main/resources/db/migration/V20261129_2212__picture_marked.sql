delete from picture;                                 -- made before the mark of a machine (GB 45438) went along; each is made anew when it is asked for
