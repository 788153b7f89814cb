/** How long a search waits after the last key, in milliseconds: long enough for a pinyin word, too short to be felt. */
export const TYPING_PAUSE = 150;
