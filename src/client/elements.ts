/**
 * The custom elements of every page: together they weigh less than apart, and one that is not in a
 * page does nothing.
 */
import "./clean-copy.ts";
import "./share-links.ts";
import "./copy-text.ts";
import "./claims-table.ts";
import "./evidence-sheet.ts";
import "./reading-preferences.ts";
