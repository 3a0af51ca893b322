/** How much a sheet may be; said in its refusals. */
/** Three thousand full entries take 15 MB as CSV. */
export const MOST_SHEET_BYTES = 20 * 1024 * 1024;
export const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Office files pack ten to twenty times; nothing honest packs more than this. */
export const MOST_RATIO = 200;
/** Below this, a high ratio is nothing to fear. */
export const SMALL_PART_BYTES = 1024 * 1024;
export const MOST_PARTS = 1_000;
/** Of XML in one part: a sheet of as many rows and columns as may be has three million. */
export const MOST_ELEMENTS = 5_000_000;
/** Excel takes no longer ones. */
export const LONGEST_NUMBER_FORMAT = 255;
export const MOST_SHEET_ROWS = 5_000;
/** The last line that may hold anything, empty lines counted. */
export const LAST_ROW_NUMBER = 20_000;
/** Characters in one row of a CSV file: as many columns as may be, each as full as a cell can be. */
export const LONGEST_RECORD = 6_600_000;
export const MOST_SHEET_COLUMNS = 200;
/** In all cells together; a few strings can be repeated in a million of them. */
export const MOST_CHARACTERS = 50_000_000;
