package cn.kehui.collection.folder;

import cn.kehui.sheet.reading.Received;

/**
 * One file of a collection, read.
 *
 * @param number in the order of names, from 1
 * @param file its name with folders
 */
public record ReadFile(int number, String file, Received received) {}
