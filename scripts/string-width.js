// Takes the place of the package of that name in the bundle: yargs lays out help by it, and ours is ASCII. The package prepares for
// every script and emoji there is, a third of the time that it takes to load yargs.

/**
 * Columns that a text takes.
 *
 * @param {string} text
 * @returns {number}
 */
export default function stringWidth(text) {
  return text.length;
}
